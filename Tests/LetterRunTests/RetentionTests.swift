import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// What is kept, for how long, and how it goes: letters 42 days and who got them a year, in the example record.
struct RetentionTests {
    private static func surroundings(_ day: String) throws -> Surroundings {
        let today = try #require(CalendarDate(iso: day))
        return Surroundings(today: today, environment: [:]) { "\(day)T09:00:00Z" }
    }

    private func make(
        _ scenario: RunScenario,
        on day: String,
        wave: Int = 1,
        isDryRun: Bool = false
    ) async throws -> RunOutcome {
        var plan = scenario.plan
        (plan.wave, plan.isDryRun) = (wave, isDryRun)
        let surroundings = try Self.surroundings(day)
        return try await LetterRun(plan: plan, surroundings: surroundings, stop: StopRequest()) { _ in }.make()
    }

    /// How a run of a wave ends: its status and what it says, or `made`.
    private func ending(_ scenario: RunScenario, on day: String, wave: Int) async throws -> String {
        do {
            _ = try await make(scenario, on: day, wave: wave)
            return "made"
        } catch let failure as RunFailure { return "\(failure.status.rawValue) \(failure.message)" }
    }

    // Not inlined: the optimiser of Swift 6.3.1 crashes when it is, in a test that waits before and after.
    @inline(never)
    private func erase(
        _ scenario: RunScenario,
        _ choice: ErasureRequest.Choice,
        on day: String,
        isConfirmed: Bool = true
    ) throws -> String {
        var request = ErasureRequest(campaign: scenario.plan.campaign, choice: choice)
        request.output = scenario.folder.path("out")
        request.key = scenario.plan.key
        request.isConfirmed = isConfirmed
        return try Erasure.perform(request, surroundings: try Self.surroundings(day))
    }

    /// Another extract, so that the one of an earlier run need not be kept.
    private func renew(_ scenario: RunScenario) throws {
        try scenario.invent(accounts: 100, seed: 31)
    }

    @Test func `on the last day of the period a new run may begin`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        try renew(scenario)
        #expect(try await ending(scenario, on: "2026-12-28", wave: 2) == "made")
    }

    @Test func `the day after, it is refused with GRS-040 until the letters are erased`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        try renew(scenario)
        let refused = try await ending(scenario, on: "2026-12-29", wave: 2)
        #expect(refused.hasPrefix("77 ") && refused.contains("GRS-040") && refused.contains("2026-12-28"))
        _ = try erase(scenario, .due, on: "2026-12-29")
        #expect(try await ending(scenario, on: "2026-12-29", wave: 2) == "made")
    }

    @Test func `an extract that still lies where it was read is past its period after five days`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        #expect(try await ending(scenario, on: "2026-11-22", wave: 2).contains("in/accounts.xml"))
        try renew(scenario)
        #expect(try await ending(scenario, on: "2026-11-22", wave: 2) == "made")
    }

    @Test func `without confirmation nothing is erased, and what would go is shown`() async throws {
        let scenario = try RunScenario()
        let made = try await scenario.make()
        let before = try RunScenario.files(in: made.folder)
        let shown = try erase(scenario, .round("first", wave: 1), on: "2026-11-16", isConfirmed: false)
        #expect(shown.contains("nothing was") && shown.contains("letters") && shown.contains("who got a letter"))
        #expect(try RunScenario.files(in: made.folder) == before)
        #expect(try erase(scenario, .due, on: "2026-11-16").contains("nothing to erase"))
    }

    @Test func `letters go when they are due, proof stays, and audit verify says so`() async throws {
        let scenario = try RunScenario()
        let made = try await scenario.make()
        let text = try erase(scenario, .due, on: "2027-01-04")
        #expect(text.hasPrefix("Erased: ") && text.contains("letters"))
        let left = try RunScenario.files(in: made.folder).keys
        #expect(!left.contains { $0.hasPrefix("letters/") || $0 == "READY" })
        for name in ["report.json", "report.html", "legal-check.html", "manifest.sha256", "control.csv", "refused.csv"]
        {
            #expect(left.contains(name), "\(name)")
        }
        let check = try scenario.verify()
        #expect(check.isGood && check.text.contains("of 1 the letters were erased"), "\(check.text)")
        guard case .erased(let day) = try await scenario.make().state else {
            Issue.record("the same command must say that the letters were erased")
            return
        }
        #expect(day == "2027-01-04")
    }

    @Test func `letters that come back after they were erased are a mismatch`() async throws {
        let scenario = try RunScenario()
        let made = try await scenario.make()
        _ = try erase(scenario, .round("first", wave: nil), on: "2026-11-20")
        #expect(try scenario.verify().isGood)
        try FileManager.default.createDirectory(atPath: "\(made.folder)/letters", withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(made.folder)/letters")
        try Data("letter".utf8).write(to: URL(filePath: "\(made.folder)/letters/print-0001.pdf"))
        let check = try scenario.verify()
        #expect(!check.isGood && check.text.contains("it was erased, and is still there"))
    }

    @Test func `who was written to is erased: a later wave of the round needs a reason`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        _ = try erase(scenario, .until(RunScenario.day), on: "2026-11-16")
        #expect(try await ending(scenario, on: "2026-11-16", wave: 2).contains("GRS-036"))
        let again = try await scenario.make { ($0.wave, $0.again) = (2, "Iedereen krijgt opnieuw een brief.") }
        #expect(again.state == .sealed)
    }

    @Test func `a whole campaign goes with its key, and another campaign's key is left alone`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        let key = try #require(scenario.plan.key)
        let right = try Data(contentsOf: URL(filePath: key))
        try Data(repeating: 7, count: 32).write(to: URL(filePath: key))
        #expect(throws: RunFailure.self) { try erase(scenario, .campaign, on: "2026-11-16") }
        #expect(FileManager.default.fileExists(atPath: key))
        try right.write(to: URL(filePath: key))
        let text = try erase(scenario, .campaign, on: "2026-11-16")
        #expect(text.contains("the key \(key)"))
        #expect(!FileManager.default.fileExists(atPath: key))
        #expect(try scenario.verify().isGood)
    }

    @Test func `a proof is kept a day: the next run takes it away, and says so in the log`() async throws {
        let scenario = try RunScenario()
        let proof = try await scenario.make { $0.isDryRun = true }
        _ = try await make(scenario, on: "2026-11-17")
        #expect(FileManager.default.fileExists(atPath: proof.folder), "the day is not over")
        _ = try await make(scenario, on: "2026-11-18")
        #expect(!FileManager.default.fileExists(atPath: proof.folder))
        #expect(try scenario.verify().isGood)
    }

    @Test func `nothing is erased while a run works in the wave`() async throws {
        let scenario = try RunScenario()
        try await scenario.make()
        let lock = scenario.folder.path("out/extra-controlestap/first-w1.lock")
        let holder = Process()
        holder.executableURL = URL(filePath: "/usr/bin/flock")
        holder.arguments = [lock, "sh", "-c", "echo held; cat"]
        let (input, output) = (Pipe(), Pipe())
        (holder.standardInput, holder.standardOutput) = (input, output)
        try holder.run()
        _ = output.fileHandleForReading.availableData
        let refused = #expect(throws: RunFailure.self) {
            try erase(scenario, .round("first", wave: 1), on: "2026-11-16")
        }
        #expect(refused?.status == .tryAgain)
        let shown = try erase(scenario, .round("first", wave: 1), on: "2026-11-16", isConfirmed: false)
        #expect(shown.contains("nothing was"), "looking takes no lock")
        try input.fileHandleForWriting.close()
        holder.waitUntilExit()
        #expect(try erase(scenario, .round("first", wave: 1), on: "2026-11-16").hasPrefix("Erased"))
    }
}
