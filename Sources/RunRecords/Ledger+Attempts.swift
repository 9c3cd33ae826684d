import Foundation
import GRDB
package import LetterModel

extension Ledger {
    /// Notes that the program began to work on a run.
    ///
    /// - Parameter startedAt: UTC, ISO 8601.
    /// - Returns: the number of the attempt, from 1.
    /// - Throws: ``LedgerFailure``.
    package func beginAttempt(
        of runNumber: Int,
        operatorName: String,
        startedAt: String
    ) throws(LedgerFailure) -> Int {
        try write { db in
            let last = try Int.fetchOne(
                db,
                sql: "SELECT max(number) FROM attempt WHERE run = ?",
                arguments: [runNumber]
            )
            let number = (last ?? 0) + 1
            try db.execute(
                sql: "INSERT INTO attempt (run, number, operator, started_at) VALUES (?, ?, ?, ?)",
                arguments: [runNumber, number, operatorName, startedAt]
            )
            return number
        }
    }

    /// Notes how an attempt ended.
    ///
    /// - Throws: ``LedgerFailure``.
    package func endAttempt(
        _ number: Int,
        of runNumber: Int,
        endedAt: String,
        outcome: String
    ) throws(LedgerFailure) {
        try write { db in
            try db.execute(
                sql: "UPDATE attempt SET ended_at = ?, outcome = ? WHERE run = ? AND number = ?",
                arguments: [endedAt, outcome, runNumber, number]
            )
        }
    }

    /// When the first attempt at a run began: UTC, ISO 8601; `nil` before there was one.
    ///
    /// - Throws: ``LedgerFailure``.
    package func beginning(of runNumber: Int) throws(LedgerFailure) -> String? {
        try attempts(of: runNumber).first?.startedAt
    }

    /// The attempts of a run, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func attempts(of runNumber: Int) throws(LedgerFailure) -> [AttemptRow] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM attempt WHERE run = ? ORDER BY number", arguments: [runNumber]).map
            {
                AttemptRow(
                    number: $0["number"],
                    operatorName: $0["operator"],
                    startedAt: $0["started_at"],
                    endedAt: $0["ended_at"],
                    outcome: $0["outcome"]
                )
            }
        }
    }

    /// Records what a run read; recorded again it takes the place of the earlier record.
    ///
    /// - Throws: ``LedgerFailure``.
    package func recordInputs(_ inputs: [InputRow], of runNumber: Int) throws(LedgerFailure) {
        try write { db in
            try db.execute(sql: "DELETE FROM input WHERE run = ?", arguments: [runNumber])
            for (position, input) in inputs.enumerated() {
                try db.execute(
                    sql: "INSERT INTO input (run, position, role, name, byte_count, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [
                        runNumber, position, input.role, input.name, input.byteCount, Data(input.digest.bytes),
                    ]
                )
            }
        }
    }

    /// What a run read, in the order of the command.
    ///
    /// - Throws: ``LedgerFailure``.
    package func inputs(of runNumber: Int) throws(LedgerFailure) -> [InputRow] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM input WHERE run = ? ORDER BY position", arguments: [runNumber]).map
            {
                InputRow(
                    role: $0["role"],
                    name: $0["name"],
                    byteCount: $0["byte_count"],
                    digest: ContentDigest(bytes: $0["sha256"] as Data)
                )
            }
        }
    }

    /// Records which records were refused, by place and code; recorded again it takes the place of the
    /// earlier record.
    ///
    /// - Throws: ``LedgerFailure``.
    package func recordRefused(_ refused: [RefusedRecord], of runNumber: Int) throws(LedgerFailure) {
        try write { db in
            try db.execute(sql: "DELETE FROM refused WHERE run = ?", arguments: [runNumber])
            for (position, record) in refused.enumerated() {
                try db.execute(
                    sql: "INSERT INTO refused (run, position, file, record, line, code) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [runNumber, position, record.file, record.record, record.line, record.code]
                )
            }
        }
    }

    /// Records the legal check of an attempt, as it stands in `legal-check.json`.
    ///
    /// - Throws: ``LedgerFailure``.
    package func recordLegalCheck(
        _ json: [UInt8],
        digest: ContentDigest,
        isInOrder: Bool,
        of runNumber: Int,
        attempt: Int
    ) throws(LedgerFailure) {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO legal_check (run, attempt, in_order, sha256, json) VALUES (?, ?, ?, ?, ?)",
                arguments: [runNumber, attempt, isInOrder, Data(digest.bytes), String(decoding: json, as: UTF8.self)]
            )
        }
    }
}
