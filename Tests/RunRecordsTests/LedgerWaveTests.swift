import LetterModel
import LetterReferences
import RunRecords
import Testing

/// The waves of a round in the ledger: laid down once, held, released and stopped, each with its entry in the audit log.
struct LedgerWaveTests {
    private let invented: InventedRun
    private let ledger: Ledger
    private static let plan = WavePlan(
        borders: WaveBorders(
            regions: [[363]],
            lasts: [WaveBorders.Place(region: 0, rank: 0xFFFF_FFFF_FFFF_FFF0), WaveBorders.end]
        ),
        waves: [
            WavePlan.Wave(number: 1, letters: 3, delivery: CalendarDate(iso: "2026-12-01"), calls: 2),
            WavePlan.Wave(number: 2, letters: 4),
        ]
    )

    init() throws {
        invented = try InventedRun()
        ledger = try invented.ledger()
    }

    private func decide(_ standing: WaveDecision.Standing, wave: Int = 1) throws {
        let decision = WaveDecision(
            wave: wave,
            standing: standing,
            reason: "the line is down",
            decidedAt: InventedRun.time
        )
        try ledger.decide(decision, round: "first")
    }

    private func entries() throws -> [AuditEntry] { try AuditLog(ledger, signer: nil).entries(ofRun: "first") }

    @Test func `waves read back as they were laid down, to the last bit of a border`() throws {
        #expect(try ledger.wavePlan(round: "first") == nil)
        try ledger.layDown(Self.plan, round: "first", at: InventedRun.time)
        #expect(try ledger.wavePlan(round: "first") == Self.plan)
        #expect(try ledger.wavePlan(round: "reminder-1") == nil)
        #expect(try entries().map(\.event) == [.waves])
    }

    @Test func `waves are laid down once`() throws {
        try ledger.layDown(Self.plan, round: "first", at: InventedRun.time)
        #expect(
            refusal { try ledger.layDown(Self.plan, round: "first", at: InventedRun.time) }
                == .wavesLaidDown(round: "first", hasRun: false)
        )
    }

    @Test func `a round of which letters are made gets no waves any more`() throws {
        try InventedRun.makeSealed(ledger, 1)
        #expect(
            refusal { try ledger.layDown(Self.plan, round: "first", at: InventedRun.time) }
                == .wavesLaidDown(round: "first", hasRun: true)
        )
        try ledger.layDown(Self.plan, round: "reminder-1", at: InventedRun.time)
    }

    @Test func `the last decision on a wave counts, and the log holds all of them with their reasons`() throws {
        try decide(.held)
        try decide(.released)
        try decide(.held, wave: 2)
        #expect(try ledger.waveDecisions(round: "first").map(\.standing) == [.released, .held])
        #expect(try entries().map { $0.facts["standing"] } == ["held", "released", "held"])
        #expect(try entries().allSatisfy { $0.facts["reason"] == "the line is down" })
    }

    @Test(arguments: WaveDecision.Standing.allCases)
    func `a wave that was stopped stays so`(standing: WaveDecision.Standing) throws {
        try decide(.stopped)
        #expect(refusal { try decide(standing) } == .waveIsOver(.abandoned))
        #expect(try ledger.waveDecisions(round: "first").map(\.standing) == [.stopped])
    }

    @Test func `who is held out is known by run, and goes when its rows are erased`() throws {
        let run = try InventedRun.makeSealed(ledger, 1)
        try ledger.recordHeldOut([InventedRun.pseudonym(9), InventedRun.pseudonym(8)], of: run.number)
        try ledger.recordHeldOut([InventedRun.pseudonym(9), InventedRun.pseudonym(7)], of: run.number)
        #expect(try ledger.heldOut(of: run.number).sorted == [InventedRun.pseudonym(7), InventedRun.pseudonym(9)])
        let row = try #require(try ledger.runs().first)
        _ = try ledger.beginErasure(of: row, [.rows], by: .due, at: InventedRun.time)
        try ledger.finishErasure(of: row, [.rows], files: 0, at: InventedRun.time)
        #expect(try ledger.heldOut(of: run.number).isEmpty)
    }
}
