import LetterReferences
import RunRecords
import Testing

/// Letters that came back, in the ledger: whom they leave out, from when on, and for how long.
struct LedgerReturnedTests {
    private let invented: InventedRun
    private let ledger: Ledger
    private let run: RunRow

    init() throws {
        invented = try InventedRun()
        ledger = try invented.ledger()
        run = try InventedRun.makeSealed(ledger, 1)
    }

    private func letter(_ sequence: Int, reason: String = "moved", address: Int? = nil) -> ReturnedLetter {
        ReturnedLetter(
            run: run.number,
            sequence: sequence,
            returnedOn: "2026-12-03",
            reason: reason,
            address: address.map(InventedRun.pseudonym)
        )
    }

    @discardableResult
    private func record(_ letters: ReturnedLetter..., at time: String = "2026-12-04T09:00:00Z") throws -> Int {
        try ledger.recordReturned(letters, runID: run.request.runID, at: time)
    }

    @Test func `the person at the address is left out, and the person alone where no address is known`() throws {
        try record(letter(0, address: 900), letter(1))
        #expect(try ledger.returnedFrom().sorted == [InventedRun.pseudonym(1), InventedRun.pseudonym(900)])
    }

    @Test func `a letter is recorded once, and gets its address later`() throws {
        #expect(try record(letter(0), letter(1)) == 2)
        #expect(try record(letter(0, address: 900), letter(2)) == 1)
        #expect(try record(letter(0, address: 901)) == 0)
        #expect(try ledger.returnedLetters(of: run.number).map(\.sequence) == [0, 1, 2])
        #expect(try ledger.returnedFrom().contains(InventedRun.pseudonym(900)))
    }

    @Test func `what its reader refused says nothing of the address`() throws {
        try record(letter(0, reason: "refused", address: 900))
        #expect(try ledger.returnedFrom().isEmpty)
        #expect(try ledger.returnedLetters(of: run.number).count == 1)
    }

    @Test func `what came back later does not count for a run that had begun`() throws {
        try record(letter(0))
        try record(letter(1), at: "2026-12-05T09:00:00Z")
        #expect(try ledger.returnedFrom(until: "2026-12-04T08:59:59Z").isEmpty)
        #expect(try ledger.returnedFrom(until: "2026-12-04T09:00:00Z").count == 1)
        #expect(try ledger.returnedFrom().count == 2)
    }

    @Test func `it goes with the rows of its run, and the log tells of it without a person`() throws {
        try record(letter(0, address: 900), letter(1))
        _ = try ledger.beginErasure(of: run, [.rows], by: .due, at: InventedRun.time)
        try ledger.finishErasure(of: run, [.rows], files: 0, at: InventedRun.time)
        #expect(try ledger.returnedFrom().isEmpty)
        let entries = try AuditLog(ledger, signer: nil).entries(ofRun: run.request.runID)
        #expect(entries.contains { $0.event == .returned && $0.facts == ["letters": "2", "new": "2"] })
    }
}
