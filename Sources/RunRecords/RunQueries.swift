import Foundation
import GRDB
import LetterModel

/// The statements on the table `run`.
enum RunQueries {
    static func runs(
        _ db: Database,
        where condition: String,
        arguments: StatementArguments = StatementArguments()
    ) throws -> [RunRow] {
        try Row.fetchAll(db, sql: "SELECT * FROM run WHERE \(condition) ORDER BY number", arguments: arguments).map(run)
    }

    static func run(_ db: Database, key: ContentDigest) throws -> RunRow? {
        try runs(db, where: "run_key = ?", arguments: [Data(key.bytes)]).first
    }

    static func openRun(_ db: Database, round: String, wave: Int) throws -> RunRow? {
        try runs(db, where: "state = 'planned' AND round = ? AND wave = ?", arguments: [round, wave]).first
    }

    static func runID(_ db: Database, _ number: Int) throws -> String {
        guard let id = try String.fetchOne(db, sql: "SELECT run_id FROM run WHERE number = ?", arguments: [number])
        else { preconditionFailure("A run that was just looked up is there.") }
        return id
    }

    static func insert(
        _ db: Database,
        _ request: RunRequest,
        _ given: Int?,
        reason: String?,
        path: String
    ) throws {
        let next = (try Int.fetchOne(db, sql: "SELECT max(number) FROM run") ?? 0) + 1
        let number = given ?? next
        guard number <= 9999 else { throw LedgerFailure(reason: .noRunNumberLeft, path: path) }
        try db.execute(
            sql: """
                INSERT INTO run (number, run_key, run_id, record_id, round, wave, as_of, plan, state, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'planned', ?)
                """,
            arguments: [
                number, Data(request.runKey.bytes), request.runID, request.recordID, request.round, request.wave,
                request.asOf.description, request.plan, reason,
            ]
        )
    }

    static func reopen(_ db: Database, _ number: Int, reason: String?) throws {
        // An erasure that was stopped half-way ends here: what it took is made again.
        try db.execute(sql: "DELETE FROM erasure WHERE run = ?", arguments: [number])
        try db.execute(
            sql: "UPDATE run SET state = 'planned', reason = ? WHERE number = ?",
            arguments: [reason, number]
        )
    }

    static func requirePlanned(_ db: Database, _ number: Int, path: String) throws {
        let state = try String.fetchOne(db, sql: "SELECT state FROM run WHERE number = ?", arguments: [number])
        guard state == RunState.planned.rawValue else {
            throw LedgerFailure(reason: .wrongState(runNumber: number, state: state ?? "unknown"), path: path)
        }
    }

    private static func run(_ row: Row) throws -> RunRow {
        guard let asOf = CalendarDate(iso: row["as_of"] as String), let state = RunState(rawValue: row["state"]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "A run has no readable date or state.")
        }
        let request = RunRequest(
            runKey: ContentDigest(bytes: row["run_key"] as Data),
            runID: row["run_id"],
            recordID: row["record_id"],
            round: row["round"],
            wave: row["wave"],
            asOf: asOf,
            plan: row["plan"]
        )
        return RunRow(number: row["number"], request: request, state: state, seal: seal(row), reason: row["reason"])
    }

    private static func seal(_ row: Row) -> RunSeal? {
        guard let manifest = row["manifest"] as Data? else { return nil }
        return RunSeal(manifest: ContentDigest(bytes: manifest), letters: row["letters"], sealedAt: row["sealed_at"])
    }
}
