import Foundation
import GRDB

/// Letters of a run that were made once more.
package struct ReprintRow: Hashable, Sendable {
    /// From 1 within the run.
    package let number: Int
    /// UTC, ISO 8601.
    package let madeAt: String
    /// Why; empty once the rows of the run were erased.
    package let reason: String
    /// In which form, such as `pdf` or `large-print`.
    package let form: String
    /// The places of the letters in the run, in ascending order.
    package let sequences: [Int]
}

extension Ledger {
    /// Records letters that were made once more, with an entry in the audit log, which names none of them.
    ///
    /// - Parameters:
    ///   - sequences: The places of the letters in the run, each once.
    ///   - why: Who made them, in which form and for which reason.
    ///   - time: UTC, ISO 8601.
    /// - Returns: The number of the reprint, from 1.
    /// - Throws: ``LedgerFailure``.
    @discardableResult
    package func recordReprint(
        of run: RunRow,
        _ sequences: [Int],
        _ why: (operatorName: String, reason: String, form: String),
        at time: String
    ) throws(LedgerFailure) -> Int {
        try write { db in
            let last = try Int.fetchOne(
                db,
                sql: "SELECT max(number) FROM reprint WHERE run = ?",
                arguments: [run.number]
            )
            let number = (last ?? 0) + 1
            try db.execute(
                sql: "INSERT INTO reprint (run, number, made_at, operator, reason, form) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [run.number, number, time, why.operatorName, why.reason, why.form]
            )
            for sequence in sequences {
                try db.execute(
                    sql: "INSERT INTO reprinted_letter (run, reprint, seq) VALUES (?, ?, ?)",
                    arguments: [run.number, number, sequence]
                )
            }
            let facts = ["number": "\(number)", "letters": "\(sequences.count)", "form": why.form]
            try AuditQueries.append(db, AuditEntry(.reprinted, run: run.request.runID, at: time, facts: facts))
            return number
        }
    }

    /// The reprints of a run, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func reprints(of runNumber: Int) throws(LedgerFailure) -> [ReprintRow] {
        try read { db in
            guard try db.tableExists("reprint") else { return [] }
            return try Row.fetchAll(
                db,
                sql: "SELECT * FROM reprint WHERE run = ? ORDER BY number",
                arguments: [runNumber]
            )
            .map { row in
                ReprintRow(
                    number: row["number"],
                    madeAt: row["made_at"],
                    reason: row["reason"],
                    form: row["form"],
                    sequences: try Int.fetchAll(
                        db,
                        sql: "SELECT seq FROM reprinted_letter WHERE run = ? AND reprint = ? ORDER BY seq",
                        arguments: [runNumber, row["number"] as Int]
                    )
                )
            }
        }
    }
}

/// What a print house's report of sheets said of a run.
package struct SheetReportRow: Hashable, Sendable {
    /// From 1 within the run.
    package var number: Int
    /// How many lines told of a sheet.
    package var sheets: Int
    /// Sheets of which it tells nothing.
    package var missing: Int
    /// Sheets that it tells of more than once.
    package var doubled: Int
    /// Sheets that were spoilt.
    package var spoilt: Int

    package init(number: Int = 0, sheets: Int, missing: Int, doubled: Int, spoilt: Int) {
        (self.number, self.sheets) = (number, sheets)
        (self.missing, self.doubled, self.spoilt) = (missing, doubled, spoilt)
    }
}

extension Ledger {
    /// Records what a report of sheets said, with its entry in the audit log.
    ///
    /// - Parameters:
    ///   - digest: SHA-256 over the report, 32 bytes.
    ///   - time: UTC, ISO 8601.
    /// - Throws: ``LedgerFailure``.
    package func recordSheetReport(
        _ report: SheetReportRow,
        of run: RunRow,
        digest: [UInt8],
        at time: String
    ) throws(LedgerFailure) {
        try write { db in
            let last = try Int.fetchOne(
                db,
                sql: "SELECT max(number) FROM sheet_report WHERE run = ?",
                arguments: [run.number]
            )
            try db.execute(
                sql: """
                    INSERT INTO sheet_report (run, number, read_at, sha256, sheets, missing, doubled, spoilt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    run.number, (last ?? 0) + 1, time, Data(digest), report.sheets, report.missing, report.doubled,
                    report.spoilt,
                ]
            )
            let facts = [
                "sheets": "\(report.sheets)", "missing": "\(report.missing)", "doubled": "\(report.doubled)",
                "spoilt": "\(report.spoilt)",
            ]
            try AuditQueries.append(db, AuditEntry(.reconciled, run: run.request.runID, at: time, facts: facts))
        }
    }

    /// The reports of sheets of a run, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func sheetReports(of runNumber: Int) throws(LedgerFailure) -> [SheetReportRow] {
        try read { db in
            guard try db.tableExists("sheet_report") else { return [] }
            return try Row.fetchAll(
                db,
                sql: "SELECT * FROM sheet_report WHERE run = ? ORDER BY number",
                arguments: [runNumber]
            ).map { row in
                SheetReportRow(
                    number: row["number"],
                    sheets: row["sheets"],
                    missing: row["missing"],
                    doubled: row["doubled"],
                    spoilt: row["spoilt"]
                )
            }
        }
    }
}
