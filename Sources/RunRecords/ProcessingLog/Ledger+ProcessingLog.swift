import GRDB
import LetterModel
package import LetterReferences

extension Ledger {
    /// Tells of every letter of a sealed run as operations of the Logboek Dataverwerkingen, in the order of the letters.
    ///
    /// The identifiers are those of the log that was written during the run. The times are those of the audit log: a
    /// letter was made between the beginning of its run and the entry of its bundle.
    ///
    /// - Parameters:
    ///   - begin: Is given what the lines share, before the first of them.
    ///   - tell: Is given each letter: the person, and the times in milliseconds since 1970.
    /// - Returns: How many letters there are; `nil` when the ledger has no such run, or it is not sealed.
    /// - Throws: ``LedgerFailure``, with reason `noAuditLog` for a run before there was one; what the closures throw.
    package func letterOperations(
        ofRun runID: String,
        programVersion: String,
        begin: (ProcessingContext) throws -> Void,
        tell: (_ person: Pseudonym, _ start: Int, _ end: Int) throws -> Void
    ) throws -> Int? {
        try queue.read { db in
            let runs = try RunQueries.runs(db, where: "run_id = ?", arguments: [runID])
            guard let run = runs.first(where: { $0.state.countsAsWritten }), let seal = run.seal else { return nil }
            let entries = try AuditQueries.entries(db, ofRun: runID).map(\.entry)
            guard let activity = try ProcessingQueries.activity(db, run: run.number),
                let start = entries.first(where: { $0.event == .begun })?.milliseconds
            else { throw LedgerFailure(reason: .noAuditLog, path: path) }
            try begin(
                ProcessingContext(
                    activity: activity,
                    runID: runID,
                    runKey: run.request.runKey,
                    programVersion: programVersion
                )
            )
            let ends = Dictionary(
                entries.filter { $0.event == .bundle }.map { ($0.facts["number"] ?? "", $0.milliseconds ?? start) },
                uniquingKeysWith: { $1 }
            )
            for bundle in try LetterQueries.bundles(db, run: run.number) {
                let end = max(start, ends["\(bundle.number)"] ?? start)
                for letter in try LetterQueries.letters(db, run: run.number, of: bundle) {
                    try tell(letter.pseudonym, start, end)
                }
            }
            return seal.letters
        }
    }
}

extension Ledger {
    /// The URI of the processing in the register of processing activities, as the last legal check of a run has it;
    /// `nil` when that was erased.
    ///
    /// - Throws: ``LedgerFailure``.
    package func processingActivity(of runNumber: Int) throws(LedgerFailure) -> String? {
        try read { db in try ProcessingQueries.activity(db, run: runNumber) }
    }
}

extension Ledger {
    /// The record and the texts of a run, as its last legal check has them: `GD-001 version 2, text 0123456789ab`; `nil`
    /// when that was erased. The text is named by the digest over the digests of all templates.
    ///
    /// - Throws: ``LedgerFailure``.
    package func textVersion(of runNumber: Int) throws(LedgerFailure) -> String? {
        try read { db in
            let sql = """
                SELECT json_extract(json, '$.record.recordId'), json_extract(json, '$.record.version'),
                    json_extract(json, '$.digests.templates')
                FROM legal_check WHERE run = ? ORDER BY attempt DESC LIMIT 1
                """
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [runNumber]), let record = row[0] as String?,
                let version = row[1] as Int?, let templates = row[2] as String?
            else { return nil }
            return "\(record) version \(version), text \(WaveQueries.digest(templates).hex.prefix(12))"
        }
    }
}

/// The statements of the Logboek.
private enum ProcessingQueries {
    static func activity(_ db: Database, run: Int) throws -> String? {
        try String.fetchOne(
            db,
            sql: """
                SELECT json_extract(json, '$.record.processingActivityId') FROM legal_check WHERE run = ?
                ORDER BY attempt DESC LIMIT 1
                """,
            arguments: [run]
        )
    }
}

extension AuditEntry {
    /// When it happened, in milliseconds since 1970; `nil` for a time that is none.
    fileprivate var milliseconds: Int? {
        guard let match = at.wholeMatch(of: /(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)Z/),
            let day = CalendarDate(iso: String(match.1)), let hours = Int(match.2), let minutes = Int(match.3),
            let seconds = Int(match.4)
        else { return nil }
        return (((day.daysSince1970 * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
    }
}
