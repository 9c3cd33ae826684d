import Foundation
import GRDB
package import LetterReferences

/// A letter that came back.
package struct ReturnedLetter: Hashable, Sendable {
    /// The run that made it.
    package var run: Int
    /// Its place in the run.
    package var sequence: Int
    /// When it came back, ISO 8601.
    package var returnedOn: String
    /// The print house's or the post's word for why, such as `unknown` or `moved`.
    package var reason: String
    /// The person at the address from which it came back; `nil` when the address is not known.
    package var address: Pseudonym?

    package init(run: Int, sequence: Int, returnedOn: String, reason: String, address: Pseudonym? = nil) {
        (self.run, self.sequence, self.returnedOn) = (run, sequence, returnedOn)
        (self.reason, self.address) = (reason, address)
    }
}

extension Ledger {
    /// Records letters that came back, with one entry in the audit log; one that is recorded already gets its address
    /// when that was not known.
    ///
    /// - Parameters:
    ///   - runID: The last part of the run's folder.
    ///   - time: UTC, ISO 8601.
    /// - Returns: How many are new.
    /// - Throws: ``LedgerFailure``.
    @discardableResult
    package func recordReturned(
        _ letters: [ReturnedLetter],
        runID: String,
        at time: String
    ) throws(LedgerFailure) -> Int {
        try write { db in
            var new = 0
            for letter in letters {
                try db.execute(
                    sql: """
                        INSERT OR IGNORE INTO returned (run, seq, returned_on, recorded_at, reason) VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [letter.run, letter.sequence, letter.returnedOn, time, letter.reason]
                )
                new += db.changesCount
                guard let address = letter.address else { continue }
                try db.execute(
                    sql: "UPDATE returned SET address = ? WHERE run = ? AND seq = ? AND address IS NULL",
                    arguments: [Data(address.bytes), letter.run, letter.sequence]
                )
            }
            let facts = ["letters": "\(letters.count)", "new": "\(new)"]
            try AuditQueries.append(db, AuditEntry(.returned, run: runID, at: time, facts: facts))
            return new
        }
    }

    /// The letters of a run that came back, by sequence.
    ///
    /// - Throws: ``LedgerFailure``.
    package func returnedLetters(of runNumber: Int) throws(LedgerFailure) -> [ReturnedLetter] {
        try read { db in
            guard try db.tableExists("returned") else { return [] }
            return try Row.fetchAll(
                db,
                sql: "SELECT * FROM returned WHERE run = ? ORDER BY seq",
                arguments: [runNumber]
            ).map { row in
                ReturnedLetter(
                    run: row["run"],
                    sequence: row["seq"],
                    returnedOn: row["returned_on"],
                    reason: row["reason"],
                    address: (row["address"] as Data?).flatMap { Pseudonym(bytes: $0) }
                )
            }
        }
    }

    /// Who gets no letter because one came back: each person at the address; or the person alone, where the address is
    /// not known. A letter that its reader refused says nothing of the address.
    ///
    /// - Parameter time: What was recorded later does not count; UTC, ISO 8601; `nil` for everything.
    /// - Throws: ``LedgerFailure``.
    package func returnedFrom(until time: String? = nil) throws(LedgerFailure) -> PseudonymSet {
        PseudonymSet(
            try read { db in
                guard try db.tableExists("returned") else { return [] }
                return try Data.fetchAll(
                    db,
                    sql: """
                        SELECT coalesce(returned.address, letter.pseudonym) FROM returned
                        JOIN letter ON letter.run = returned.run AND letter.seq = returned.seq
                        WHERE returned.reason <> 'refused' AND (:time IS NULL OR returned.recorded_at <= :time)
                        """,
                    arguments: ["time": time]
                ).compactMap { Pseudonym(bytes: $0) }
            }
        )
    }
}
