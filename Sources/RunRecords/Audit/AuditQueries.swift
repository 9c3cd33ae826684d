import DurableFiles
import Foundation
import GRDB
import LetterModel
import MerkleLog

/// The statements on the tables of the audit log.
enum AuditQueries {
    /// Adds an entry at the end.
    static func append(_ db: Database, _ entry: AuditEntry) throws {
        let body = entry.body
        try db.execute(
            sql: "INSERT INTO audit (position, leaf, body) VALUES (?, ?, ?)",
            arguments: [try size(db), Data(MerkleLeaf.digest(of: body.utf8).bytes), body]
        )
    }

    /// How many entries there are.
    static func size(_ db: Database) throws -> Int {
        (try Int.fetchOne(db, sql: "SELECT max(position) FROM audit") ?? -1) + 1
    }

    /// Sums up the log as it is now in a checkpoint, and records it; `nil` for an empty log.
    static func makeCheckpoint(_ db: Database, log name: String, sign: CheckpointSigner?) throws -> CheckpointFile? {
        let size = try size(db)
        guard size > 0 else { return nil }
        if let known = try checkpoint(db, size: size) {
            // What was recorded lies beside letters already; another signature stands in the copy only.
            guard let sign else { return known }
            return CheckpointFile(checkpoint: known.checkpoint, signature: sign.sign(known.checkpoint.bytes))
        }
        let edge = try edge(db, size: size)
        let checkpoint = LogCheckpoint(origin: try origin(db, name), size: size, root: edge.root)
        let file = CheckpointFile(checkpoint: checkpoint, signature: sign.map { $0.sign(checkpoint.bytes) })
        try db.execute(
            sql: "INSERT INTO checkpoint (size, edge, file) VALUES (?, ?, ?)",
            arguments: [size, Data(edge.hashes.flatMap(\.bytes)), String(decoding: file.bytes, as: UTF8.self)]
        )
        return file
    }

    /// The checkpoint of a size that was recorded.
    static func checkpoint(_ db: Database, size: Int) throws -> CheckpointFile? {
        try String.fetchOne(db, sql: "SELECT file FROM checkpoint WHERE size = ?", arguments: [size])
            .flatMap { CheckpointFile(parsing: Array($0.utf8)) }
    }

    /// The right edge of the tree: that of the last checkpoint, and the leaves since then.
    private static func edge(_ db: Database, size: Int) throws -> MerkleEdge {
        var edge = MerkleEdge()
        let last = try Row.fetchOne(
            db,
            sql: "SELECT size, edge FROM checkpoint WHERE size <= ? ORDER BY size DESC LIMIT 1",
            arguments: [size]
        )
        if let last, let known = MerkleEdge(size: last["size"], hashes: digests(last["edge"])) { edge = known }
        let leaves = try Data.fetchCursor(
            db,
            sql: "SELECT leaf FROM audit WHERE position >= ? AND position < ? ORDER BY position",
            arguments: [edge.size, size]
        )
        while let leaf = try leaves.next() { edge.append(leaf: ContentDigest(bytes: leaf)) }
        return edge
    }

    static func digests(_ bytes: Data) -> [ContentDigest] {
        let bytes = Array(bytes)
        return stride(from: 0, to: bytes.count - 31, by: 32).map { ContentDigest(bytes: bytes[$0..<$0 + 32]) }
    }

    /// The name of the log, given once: two logs of one campaign are never taken for each other.
    private static func origin(_ db: Database, _ name: String) throws -> String {
        if let known = try String.fetchOne(db, sql: "SELECT origin FROM audit_log") { return known }
        let mark = try EntropySource.bytes(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        let origin = "postronde/\(name)/\(mark.joined())"
        try db.execute(sql: "INSERT INTO audit_log (id, origin) VALUES (1, ?)", arguments: [origin])
        return origin
    }
}
