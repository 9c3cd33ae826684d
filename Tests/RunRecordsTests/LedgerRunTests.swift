import LetterModel
import RunRecords
import Testing

struct LedgerRunTests {
    private let invented: InventedRun
    private let ledger: Ledger

    init() throws {
        invented = try InventedRun()
        ledger = try invented.ledger()
    }

    @Test func `a run gets its number once and keeps it`() throws {
        let first = try ledger.beginRun(InventedRun.request(1))
        let second = try ledger.beginRun(InventedRun.request(2, wave: 2))
        #expect([first.number, second.number] == [1, 2])
        #expect(try ledger.beginRun(InventedRun.request(1)).number == 1)
        #expect(first.state == .planned)
        #expect(first.request == InventedRun.request(1))

        try ledger.close()
        let again = try invented.ledger()
        #expect(try again.beginRun(InventedRun.request(2, wave: 2)) == second)
        #expect(try again.runs().map(\.number) == [1, 2])
    }

    @Test func `another run of the same round and wave waits for the first`() throws {
        _ = try ledger.beginRun(InventedRun.request(1))
        #expect(refusal { _ = try ledger.beginRun(InventedRun.request(2)) } == .openRun(runID: "2026-11-01-1"))
        #expect(try ledger.openRun(round: "first", wave: 1)?.number == 1)
        #expect(try ledger.openRun(round: "first", wave: 2) == nil)
        #expect(try ledger.openRun(round: "reminder-1", wave: 1) == nil)
        _ = try ledger.beginRun(InventedRun.request(2, wave: 2))
        _ = try ledger.beginRun(InventedRun.request(3, round: "reminder-1"))
    }

    @Test func `a run may be given up with a reason, and taken up again`() throws {
        let first = try ledger.beginRun(InventedRun.request(1))
        let bundle = InventedRun.bundle(1)
        try ledger.commitBundle(
            bundle,
            of: first.number,
            letters: InventedRun.letters(of: bundle),
            at: InventedRun.time
        )
        try ledger.abandon(first.number, reason: "wrong extract", at: InventedRun.time)
        let abandoned = try #require(try ledger.run(withKey: InventedRun.digest(1)))
        #expect(abandoned.state == .abandoned)
        #expect(abandoned.reason == "wrong extract")
        #expect(try ledger.openRun(round: "first", wave: 1) == nil)

        let second = try ledger.beginRun(InventedRun.request(2), reason: "the right extract")
        #expect(second.number == 2)
        #expect(second.reason == "the right extract")
        #expect(refusal { _ = try ledger.beginRun(InventedRun.request(1)) } == .openRun(runID: "2026-11-01-2"))

        try ledger.abandon(2, reason: "the first was right", at: InventedRun.time)
        let resumed = try ledger.beginRun(InventedRun.request(1))
        #expect(resumed.number == 1 && resumed.state == .planned)
        #expect(try ledger.committedBundles(of: 1) == [bundle], "Its bundles are still there.")
    }

    @Test func `a sealed run stays as it is`() throws {
        let run = try InventedRun.makeSealed(ledger, 1)
        let sealed = try #require(try ledger.run(withKey: InventedRun.digest(1)))
        #expect(sealed.state == .sealed)
        #expect(sealed.seal == InventedRun.seal(letters: 6))
        #expect(try ledger.beginRun(InventedRun.request(1)) == sealed)

        let state = LedgerFailure.Reason.wrongState(runNumber: 1, state: "sealed")
        let bundle = InventedRun.bundle(3)
        #expect(refusal { try ledger.abandon(run.number, reason: "no", at: InventedRun.time) } == state)
        #expect(refusal { try ledger.seal(run.number, InventedRun.seal(letters: 6, manifest: 8)) } == state)
        #expect(
            refusal {
                try ledger.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
            } == state
        )
        try ledger.seal(run.number, InventedRun.seal(letters: 6))
        #expect(
            refusal { try ledger.abandon(77, reason: "no", at: InventedRun.time) }
                == .wrongState(runNumber: 77, state: "unknown")
        )
    }

    @Test func `sealed runs of a round and wave are found`() throws {
        try InventedRun.makeSealed(ledger, 1)
        try InventedRun.makeSealed(ledger, 2, round: "reminder-1")
        _ = try ledger.beginRun(InventedRun.request(3))
        #expect(try ledger.sealedRuns(round: "first", wave: 1).map(\.request.runKey) == [InventedRun.digest(1)])
        #expect(try ledger.sealedRuns(round: "first", wave: 2).isEmpty)
    }

    @Test(arguments: [5, 7])
    func `is not sealed with letters missing or left over`(expected: Int) throws {
        let run = try ledger.beginRun(InventedRun.request(1))
        for number in 1...2 {
            let bundle = InventedRun.bundle(number)
            try ledger.commitBundle(
                bundle,
                of: run.number,
                letters: InventedRun.letters(of: bundle),
                at: InventedRun.time
            )
        }
        guard case .notReconciled(let difference) = refusal({ try ledger.seal(1, InventedRun.seal(letters: expected)) })
        else { return #expect(Bool(false), "It should not have been sealed.") }
        #expect(difference.contains("\(expected) letters were selected, 6 are recorded"))
        #expect(try ledger.run(withKey: InventedRun.digest(1))?.state == .planned)
    }

    @Test func `is not sealed with a bundle missing in the middle`() throws {
        let run = try ledger.beginRun(InventedRun.request(1))
        for number in [1, 3] {
            let bundle = InventedRun.bundle(number)
            try ledger.commitBundle(
                bundle,
                of: run.number,
                letters: InventedRun.letters(of: bundle),
                at: InventedRun.time
            )
        }
        #expect(refusal { try ledger.seal(1, InventedRun.seal(letters: 6)) } != nil)
        #expect(refusal { try ledger.seal(1, InventedRun.seal(letters: 9)) } != nil)
    }

    @Test func `attempts are counted and say how they ended`() throws {
        let run = try ledger.beginRun(InventedRun.request(1))
        let first = try ledger.beginAttempt(of: 1, operatorName: "operator", startedAt: "2026-11-01T08:00:00Z")
        let second = try ledger.beginAttempt(of: run.number, operatorName: "other", startedAt: "2026-11-01T09:00:00Z")
        try ledger.endAttempt(second, of: 1, endedAt: "2026-11-01T09:30:00Z", outcome: "done")
        let attempts = try ledger.attempts(of: 1)
        #expect([first, second] == [1, 2])
        #expect(attempts.map(\.operatorName) == ["operator", "other"])
        #expect(attempts.map(\.endedAt) == [nil, "2026-11-01T09:30:00Z"])
        #expect(attempts.map(\.outcome) == [nil, "done"])
    }
}
