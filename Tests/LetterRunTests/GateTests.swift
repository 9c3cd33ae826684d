import Dispatch
import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// What stops a run before any letter exists.
struct GateTests {
    private func failure(_ scenario: RunScenario, _ change: (inout RunPlan) -> Void) async -> RunFailure? {
        await #expect(throws: RunFailure.self) { try await scenario.make(change) }
    }

    @Test func `a record that is out of date refuses a real run, says why, and leaves the judgement`() async throws {
        let scenario = try RunScenario()
        let failure = await failure(scenario) { $0.asOf = CalendarDate(iso: "2031-01-06") }
        #expect(failure?.status == .notPermitted)
        #expect(failure?.message.contains("GRS-002") == true)
        let files = try RunScenario.files(in: scenario.folder.path("out"))
        #expect(files.keys.contains { $0.hasSuffix("legal-check.json") })
        #expect(!files.keys.contains { $0.contains("letters/") || $0.hasSuffix("READY") })
    }

    @Test func `a changed letter text refuses a real run until the record names it`() async throws {
        let scenario = try RunScenario()
        try scenario.change("blocks/afsluiting.nl.md") { $0 + "\n\nTot ziens.\n" }
        try scenario.approve()
        let failure = await failure(scenario) { _ in }
        #expect(failure?.status == .notPermitted)
        #expect(failure?.message.contains("GRS-034") == true)
    }

    @Test func `a dry run shows what is missing, marks every letter and ends well`() async throws {
        let scenario = try RunScenario()
        let outcome = try await scenario.make {
            $0.isDryRun = true
            $0.asOf = CalendarDate(iso: "2031-01-06")
            $0.formats = [.pdf, .text]
        }
        #expect(outcome.state == .proof)
        #expect(outcome.findings.contains { $0.contains("GRS-002") })
        let files = try RunScenario.files(in: outcome.folder)
        #expect(files["READY"] == nil && files["control.csv"] == nil)
        let text = String(decoding: try #require(files["letters/print-0001.txt"]), as: UTF8.self)
        for letter in text.split(separator: "\u{0C}") { #expect(letter.hasPrefix("PROEF VOORBEELD\n")) }
        let sealed = try await scenario.make()
        #expect(sealed.state == .sealed, "a dry run keeps nobody from getting a letter")
    }

    @Test func `the author of the record may not be the operator`() async throws {
        let scenario = try RunScenario()
        let record = packageFolder.appending(path: "Templates/extra-controlestap/legal-basis.yaml")
        let text = try String(contentsOf: record, encoding: .utf8)
        let author = try #require(text.firstMatch(of: /author:\s*\n?\s*(?:\{\s*)?name:\s*"?([^"\n}]+)"?/)?.1)
        let failure = await failure(scenario) { $0.operatorName = String(author).trimmingCharacters(in: .whitespaces) }
        #expect(failure?.status == .notPermitted)
        #expect(failure?.message.contains("GRS-075") == true)
    }

    @Test func `no key, no real run; a dry run goes without`() async throws {
        let scenario = try RunScenario()
        let failure = await failure(scenario) { $0.key = scenario.folder.path("none.key") }
        #expect(failure?.status == .configuration)
        #expect(failure?.message.contains("postronde key init") == true)
        #expect(try await scenario.make { ($0.key, $0.isDryRun) = (nil, true) }.state == .proof)
    }

    @Test func `another unfinished run of the wave stops a new one until a reason is given`() async throws {
        let scenario = try RunScenario()
        let stop = StopRequest()
        await #expect(throws: RunFailure.self) {
            try await scenario.make(stop: stop, tell: { if $0.step == .planning { stop.ask() } })
        }
        let other = await failure(scenario) { $0.bundleSize = 7 }
        #expect(other?.status == .tryAgain)
        let again = try await scenario.make { ($0.bundleSize, $0.again) = (7, "kleinere bundels") }
        #expect(again.state == .sealed)
    }

    @Test func `who has a letter from a sealed run gets no second one in the round`() async throws {
        let scenario = try RunScenario()
        let first = try await scenario.make()
        let written = try RunScenario.report(in: first.folder)
        let count = (written["letters"] as? [String: Any])?["count"] as? Int ?? 0
        let failure = await failure(scenario) { $0.bundleSize = 7 }
        #expect(failure?.status == .notPermitted, "GRS-036 asks for a reason")
        let again = try await scenario.make { ($0.bundleSize, $0.again) = (7, "nazending") }
        let report = try RunScenario.report(in: again.folder)
        let accounts = try #require(report["accounts"] as? [String: Any])
        let reasons = try #require(accounts["leftOut"] as? [[String: Any]])
        #expect(reasons.first { $0["code"] as? String == "already-written" }?["count"] as? Int == count)
        #expect(accounts["selected"] as? Int == 0)
    }

    @Test func `a second start while a run works is sent away`() async throws {
        let scenario = try RunScenario()
        let other = scenario
        let seen = StatusBox()
        try await scenario.make(
            stop: StopRequest(),
            tell: { progress in
                guard progress.step == .planning else { return }
                seen.run { try await other.make() }
            }
        )
        #expect(await seen.wait() == 75)
    }
}

/// The status of a run that another task started.
private final class StatusBox: Sendable {
    private let stream = AsyncStream<Int32?>.makeStream()

    func run(_ work: @escaping @Sendable () async throws -> RunOutcome) {
        let done = DispatchSemaphore(value: 0)
        Task.detached { [stream] in
            do {
                _ = try await work()
                stream.continuation.yield(nil)
            } catch {
                stream.continuation.yield((error as? RunFailure)?.status.rawValue)
            }
            done.signal()
        }
        done.wait()
    }

    func wait() async -> Int32? {
        for await status in stream.stream { return status }
        return nil
    }
}
