import Crypto
import Foundation
import GRDB
import LetterModel
package import LetterReferences

extension Ledger {
    /// Lays down the waves of a round, once.
    ///
    /// - Parameter time: UTC, ISO 8601.
    /// - Throws: ``LedgerFailure``, with reason `wavesLaidDown` when the round has waves or a run already.
    package func layDown(_ plan: WavePlan, round: String, at time: String) throws(LedgerFailure) {
        let path = path
        let (borders, schedule) = (WaveQueries.json(plan.borders), WaveQueries.json(plan.waves))
        try write { db in
            let runs = try RunQueries.runs(db, where: "round = ? AND state <> 'abandoned'", arguments: [round])
            guard runs.isEmpty, try WaveQueries.plan(db, round: round) == nil else {
                throw LedgerFailure(reason: .wavesLaidDown(round: round, hasRun: !runs.isEmpty), path: path)
            }
            try db.execute(
                sql: "INSERT INTO wave_plan (round, frozen_at, borders, schedule) VALUES (?, ?, ?, ?)",
                arguments: [round, time, borders, schedule]
            )
            let facts = ["waves": "\(plan.waves.count)", "borders": WaveQueries.digest(borders).hex]
            try AuditQueries.append(db, AuditEntry(.waves, run: round, at: time, facts: facts))
        }
    }

    /// The waves of a round; `nil` when all of it goes out at once.
    ///
    /// - Throws: ``LedgerFailure``.
    package func wavePlan(round: String) throws(LedgerFailure) -> WavePlan? {
        try read { db in try WaveQueries.plan(db, round: round) }
    }

    /// The rounds of which waves were laid down or decided about.
    ///
    /// - Throws: ``LedgerFailure``.
    package func roundsWithWaves() throws(LedgerFailure) -> [String] {
        try read { db in
            guard try db.tableExists("wave_plan") else { return [] }
            return try String.fetchAll(db, sql: "SELECT round FROM wave_plan UNION SELECT round FROM wave_decision")
        }
    }

    /// What was decided about the waves of a round, the last decision on each.
    ///
    /// - Throws: ``LedgerFailure``.
    package func waveDecisions(round: String) throws(LedgerFailure) -> [WaveDecision] {
        try read { db in try WaveQueries.decisions(db, round: round) }
    }

    /// Records a decision about a wave, with its entry in the audit log.
    ///
    /// - Throws: ``LedgerFailure``, with reason `waveIsOver` when the wave was stopped or handed over before.
    package func decide(_ decision: WaveDecision, round: String) throws(LedgerFailure) {
        let path = path
        try write { db in
            if let waves = try WaveQueries.plan(db, round: round)?.waves.count, decision.wave > waves {
                throw LedgerFailure(reason: .noSuchWave(round: round, waves: waves), path: path)
            }
            let known = try WaveQueries.decisions(db, round: round).first { $0.wave == decision.wave }
            let isHandedOver =
                try !RunQueries.runs(
                    db,
                    where: "round = ? AND wave = ? AND state = 'handed-over'",
                    arguments: [round, decision.wave]
                ).isEmpty
            guard known?.standing != .stopped, !isHandedOver else {
                throw LedgerFailure(reason: .waveIsOver(isHandedOver ? .handedOver : .abandoned), path: path)
            }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO wave_decision (round, wave, standing, reason, decided_at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [round, decision.wave, decision.standing.rawValue, decision.reason, decision.decidedAt]
            )
            let facts = [
                "wave": "\(decision.wave)", "standing": decision.standing.rawValue,
                "reason": decision.reason,
            ]
            try AuditQueries.append(db, AuditEntry(.wave, run: round, at: decision.decidedAt, facts: facts))
        }
    }

    /// Records who would have got a letter of a run but for the group that is held out; recorded again it takes the
    /// place of the earlier record.
    ///
    /// - Throws: ``LedgerFailure``.
    package func recordHeldOut(_ pseudonyms: [Pseudonym], of runNumber: Int) throws(LedgerFailure) {
        try write { db in
            try db.execute(sql: "DELETE FROM held_out WHERE run = ?", arguments: [runNumber])
            let statement = try db.makeStatement(
                sql: "INSERT INTO held_out (run, position, pseudonym) VALUES (?, ?, ?)"
            )
            for (position, pseudonym) in pseudonyms.enumerated() {
                try statement.execute(arguments: [runNumber, position, Data(pseudonym.bytes)])
            }
        }
    }

    /// Who would have got a letter of a run but for the group that is held out.
    ///
    /// - Throws: ``LedgerFailure``.
    package func heldOut(of runNumber: Int) throws(LedgerFailure) -> PseudonymSet {
        PseudonymSet(
            try read { db in
                var pseudonyms: [Pseudonym] = []
                try LetterQueries.appendPseudonyms(db, from: "held_out", run: runNumber, to: &pseudonyms)
                return pseudonyms
            }
        )
    }
}

/// The statements on the tables of waves.
enum WaveQueries {
    static func plan(_ db: Database, round: String) throws -> WavePlan? {
        guard try db.tableExists("wave_plan"),
            let row = try Row.fetchOne(db, sql: "SELECT * FROM wave_plan WHERE round = ?", arguments: [round])
        else { return nil }
        let decoder = JSONDecoder()
        guard let borders = try? decoder.decode(WaveBorders.self, from: Data((row["borders"] as String).utf8)),
            let waves = try? decoder.decode([WavePlan.Wave].self, from: Data((row["schedule"] as String).utf8)),
            borders.count == waves.count
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "A round has no readable waves.") }
        return WavePlan(borders: borders, waves: waves)
    }

    static func decisions(_ db: Database, round: String) throws -> [WaveDecision] {
        guard try db.tableExists("wave_decision") else { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT * FROM wave_decision WHERE round = ? ORDER BY wave",
            arguments: [round]
        )
        return try rows.map { row in
            guard let standing = WaveDecision.Standing(rawValue: row["standing"]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "A wave has no readable standing.")
            }
            return WaveDecision(
                wave: row["wave"],
                standing: standing,
                reason: row["reason"],
                decidedAt: row["decided_at"]
            )
        }
    }

    static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch {
            preconditionFailure("Numbers and dates can always be written as JSON.")
        }
    }

    static func digest(_ text: String) -> ContentDigest { ContentDigest(bytes: SHA256.hash(data: Data(text.utf8))) }
}
