import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Broken inputs: nothing is released, the message names the place, and no value of a person is in it.
struct BadInputTests {
    private func failure(_ scenario: RunScenario, _ change: (inout RunPlan) -> Void = { _ in }) async -> RunFailure? {
        await #expect(throws: RunFailure.self) { try await scenario.make(change) }
    }

    private func expectNothingReleased(_ scenario: RunScenario) throws {
        let files = try RunScenario.files(in: scenario.folder.path("out"))
        #expect(!files.keys.contains { $0.contains("letters/") || $0.hasSuffix("READY") })
    }

    private func change(_ scenario: RunScenario, _ name: String, _ change: (String) -> String) throws {
        try scenario.folder.write(change(try scenario.folder.text(of: "in/\(name)")), to: "in/\(name)")
    }

    @Test func `a truncated account extract makes no letter`() async throws {
        let scenario = try RunScenario()
        try change(scenario, "accounts.xml") { String($0.prefix($0.count * 2 / 3)) }
        #expect(await failure(scenario)?.status == .badInput)
        try expectNothingReleased(scenario)
    }

    @Test func `a wrong number of records makes no letter`() async throws {
        let scenario = try RunScenario()
        try change(scenario, "accounts.xml") { $0.replacing("records=\"150\"", with: "records=\"151\"") }
        let failure = await failure(scenario)
        #expect(failure?.status == .badInput)
        #expect(failure?.message.contains("150") == true && failure?.message.contains("151") == true)
        try expectNothingReleased(scenario)
    }

    @Test func `a missing column of the person extract is named`() async throws {
        let scenario = try RunScenario()
        try change(scenario, "persons.csv") { $0.replacing("08.11.60", with: "08.11.99") }
        let failure = await failure(scenario)
        #expect(failure?.status == .badInput)
        #expect(failure?.message.contains("08.11.60") == true)
    }

    @Test func `a file that is not there is named`() async throws {
        let failure = await failure(try RunScenario()) { $0.persons = ["/nowhere/persons.csv"] }
        #expect(failure?.status == .inputUnreadable)
        #expect(failure?.message.contains("/nowhere/persons.csv") == true)
    }

    @Test func `a column that the record does not name stops a real run`() async throws {
        let scenario = try RunScenario()
        try change(scenario, "persons.csv") { text in
            text.split(separator: "\n").enumerated().map { "\($0.element)\($0.offset == 0 ? ",01.03.20" : ",")\n" }
                .joined()
        }
        let failure = await failure(scenario)
        #expect(failure?.status == .notPermitted)
        #expect(failure?.message.contains("01.03.20") == true)
    }

    @Test func `too many refused records make no letter, and fewer go to refused csv`() async throws {
        let scenario = try RunScenario()
        var broken = 0
        try change(scenario, "accounts.xml") { text in
            text.split(separator: "\n").map { line -> String in
                guard line.contains("<account "), broken < 5 else { return line + "\n" }
                broken += 1
                return line.replacing(/bsn="[0-9]+"/, with: "bsn=\"999999999\"") + "\n"
            }.joined()
        }
        let failure = await failure(scenario) { $0.maximumRefused = .count(4) }
        #expect(failure?.status == .badInput)
        try expectNothingReleased(scenario)
        let outcome = try await scenario.make { $0.maximumRefused = .count(50) }
        let refused = try String(contentsOfFile: outcome.folder + "/refused.csv", encoding: .utf8)
        #expect(refused.split(separator: "\n").count { $0.contains("bsn-invalid") } >= 5)
        #expect(!refused.contains("999999999"))
    }

    @Test func `a suppression list with a line that is no number stops the run`() async throws {
        let scenario = try RunScenario()
        try scenario.folder.write("999990019\nonbekend\n", to: "in/suppressed.txt")
        let failure = await failure(scenario)
        #expect(failure?.status == .badInput)
        #expect(failure?.message.contains("suppressed.txt:2") == true)
        #expect(failure?.message.contains("onbekend") == false)
    }

    @Test(arguments: [
        ("100", 1_000_000, 100), ("0.5%", 1_000, 5), ("0%", 5, 0), ("100%", 7, 7), ("0.001%", 100_000, 1),
    ])
    func `reads the limit of refused records`(text: String, read: Int, allowed: Int) throws {
        #expect(try #require(RefusalLimit(text)).allowed(ofRead: read) == allowed)
    }

    @Test(arguments: ["", "-1", "1,5%", "101%", "many"])
    func `refuses a limit that is none`(text: String) {
        #expect(RefusalLimit(text) == nil)
    }
}
