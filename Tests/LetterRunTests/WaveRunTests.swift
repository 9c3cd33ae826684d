import Foundation
import LetterModel
import LetterRun
import Reports
import TestSupport
import Testing

/// Waves of a round: laid down once, made one by one, held and stopped.
struct WaveRunTests {
    private let base: RunScenario

    init() throws {
        base = try RunScenario(accounts: 300)
    }

    // Not inlined: the optimiser of Swift 6.3.1 crashes when it is, in a test that waits before and after.
    @inline(never)
    private func layDown(_ count: Int, round: String = "first") async throws -> RunOutcome {
        var request = WaveRequest()
        (request.count, request.areLaidDown) = (count, true)
        var plan = base.plan
        plan.round = round
        return try await LetterRun(plan: plan, surroundings: RunScenario.surroundings, stop: StopRequest()) { _ in }
            .preview(request)
    }

    @inline(never)
    private func make(wave: Int, change: (inout RunPlan) -> Void = { _ in }) async throws -> RunOutcome {
        try await base.make {
            $0.wave = wave
            change(&$0)
        }
    }

    private func request(_ wave: Int, round: String = "first") -> WaveCare.Request {
        WaveCare.Request(
            campaign: base.plan.campaign,
            output: base.plan.output,
            round: round,
            wave: wave,
            reason: "the line is down"
        )
    }

    private func references(_ outcome: RunOutcome) throws -> Int { try #require(outcome.counts).letters }

    @Test func `waves that were laid down divide the round, each letter in one of them`() async throws {
        let all = try #require(try await base.make { $0.output = base.folder.path("whole") }.counts).letters
        let laid = try await layDown(3)
        #expect(laid.report?.waves?.areLaidDown == true)
        #expect(laid.report?.waves?.waves.map(\.letters).reduce(0, +) == all)
        var made: [Int] = []
        for wave in 1...3 { made.append(try references(try await make(wave: wave))) }
        #expect(made == laid.report?.waves?.waves.map(\.letters))
        #expect(try base.verify().isGood)
    }

    @Test func `a later extract moves nobody to another wave, and one beyond the last catches up`() async throws {
        _ = try await layDown(2)
        let first = try references(try await make(wave: 1))
        // More people than before; those of the first wave are not written to by the second.
        try base.invent(accounts: 500, seed: 7)
        let second = try await make(wave: 2)
        let report = try #require(second.report)
        let counts = Dictionary(report.accounts.leftOut.map { ($0.code, $0.count) }) { $1 }
        #expect(counts["earlier-wave"]! > 0)
        #expect(counts["already-written"] == first)
        let caughtUp = try await make(wave: 3)
        #expect(try references(caughtUp) == counts["earlier-wave"])
    }

    @Test func `a wave on hold waits, goes on when it is released, and never goes out when it is stopped`() async throws
    {
        _ = try await layDown(2)
        _ = try WaveCare.hold(request(1), surroundings: RunScenario.surroundings)
        let held = await #expect(throws: RunFailure.self) { try await make(wave: 1) }
        #expect(held?.status == .tryAgain && held?.message.contains("the line is down") == true)
        _ = try WaveCare.release(request(1), surroundings: RunScenario.surroundings)
        #expect(try await make(wave: 1).state == .sealed)
        _ = try WaveCare.stop(request(2), surroundings: RunScenario.surroundings)
        let stopped = await #expect(throws: RunFailure.self) { try await make(wave: 2) }
        #expect(stopped?.status == .notPermitted)
        let rest = try await make(wave: 3)
        let counts = Dictionary((rest.report?.accounts.leftOut ?? []).map { ($0.code, $0.count) }) { $1 }
        #expect(counts["wave-stopped"]! > 0)
        #expect(try references(rest) == 0)
    }

    @Test func `waves are laid down once, and before the first letter`() async throws {
        _ = try await layDown(2)
        let again = await #expect(throws: RunFailure.self) { try await layDown(3) }
        #expect(again?.status == .badInput)
        _ = try await make(wave: 1)
        try base.approve()
        let other = try RunScenario(accounts: 60)
        _ = try await other.make()
        var request = WaveRequest()
        (request.count, request.areLaidDown) = (2, true)
        let late = await #expect(throws: RunFailure.self) {
            try await LetterRun(plan: other.plan, surroundings: RunScenario.surroundings, stop: StopRequest()) { _ in }
                .preview(request)
        }
        #expect(late?.status == .badInput && late?.message.contains("has a run already") == true)
    }

    @Test func `whoever switched on in the meantime drops out of a later wave`() async throws {
        _ = try await layDown(2)
        let before = try await base.make {
            $0.wave = 2
            $0.output = base.folder.path("elsewhere")
            $0.isDryRun = true
        }
        #expect(before.counts != nil)
        let numbers = try base.folder.text(of: "in/accounts.xml").matches(of: /bsn="(\d{9})"/).map { String($0.1) }
        try #require(numbers.count > 100)
        try base.folder.write(numbers.prefix(150).joined(separator: "\n") + "\n", to: "in/delta.txt")
        let second = try await make(wave: 2) { $0.delta = base.folder.path("in/delta.txt") }
        let counts = Dictionary((second.report?.accounts.leftOut ?? []).map { ($0.code, $0.count) }) { $1 }
        #expect(counts["switched-on-since"]! > 0)
    }

    @Test func `a wave in shards is the wave in one go`() async throws {
        _ = try await layDown(2)
        let shards = ShardScenario(base) { $0.wave = 2 }
        try await shards.freeze(shards: 2)
        try await shards.makeAll(of: 2)
        let sealed = try shards.seal()
        let whole = try RunScenario(accounts: 300)
        try FileManager.default.removeItem(atPath: whole.folder.path("campaign.key"))
        try FileManager.default.copyItem(
            atPath: base.folder.path("campaign.key"),
            toPath: whole.folder.path("campaign.key")
        )
        var request = WaveRequest()
        (request.count, request.areLaidDown) = (2, true)
        _ = try await LetterRun(plan: whole.plan, surroundings: RunScenario.surroundings, stop: StopRequest()) { _ in }
            .preview(request)
        let made = try await whole.make { $0.wave = 2 }
        let (one, other) = (try RunScenario.released(in: sealed.folder), try RunScenario.released(in: made.folder))
        #expect(one["control.csv"] == other["control.csv"])
        #expect(
            one.keys.filter { $0.hasPrefix("letters/") }.sorted()
                == other.keys.filter { $0.hasPrefix("letters/") }.sorted()
        )
    }

    @Test func `an overview shows every wave with its state and what was decided`() async throws {
        _ = try await layDown(3)
        _ = try await make(wave: 1)
        _ = try WaveCare.hold(request(3), surroundings: RunScenario.surroundings)
        let text = try WaveCare.overview(campaign: base.plan.campaign, output: base.plan.output)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        #expect(lines[1].contains("sealed") && lines[2].contains("to be made"))
        #expect(lines[3].contains("held 2026-11-16: the line is down"))
    }
}
