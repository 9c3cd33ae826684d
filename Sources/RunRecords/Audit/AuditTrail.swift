import Foundation
import GRDB
import LetterModel
import MerkleLog

/// The audit log as it was read back and judged: what it says of each run, and where it does not fit itself.
struct AuditTrail {
    /// How many entries there are.
    private(set) var size = 0
    /// The entries of each run, in order.
    private(set) var entries: [String: [(position: Int, entry: AuditEntry)]] = [:]
    /// The first entry that does not fit, and every checkpoint before it that does not.
    private(set) var mismatches: [AuditMismatch] = []
    /// The origin that each checkpoint has to name; `nil` before the first.
    let origin: String?

    private var edge = MerkleEdge()
    private var checkpoints: [Int: (file: String, edge: [ContentDigest])] = [:]
    private var exported: [Int: [(name: String, checkpoint: LogCheckpoint)]] = [:]

    /// Reads the log from its first entry to its last.
    ///
    /// - Parameter exported: Checkpoints that were kept elsewhere, with the names under which they are told.
    init(_ db: Database, exported: [(name: String, checkpoint: LogCheckpoint)]) throws {
        origin = try String.fetchOne(db, sql: "SELECT origin FROM audit_log")
        for row in try Row.fetchAll(db, sql: "SELECT size, edge, file FROM checkpoint") {
            checkpoints[row["size"]] = (row["file"], AuditQueries.digests(row["edge"]))
        }
        self.exported = Dictionary(grouping: exported) { $0.checkpoint.size }
        let rows = try Row.fetchCursor(db, sql: "SELECT position, leaf, body FROM audit ORDER BY position")
        while let row = try rows.next() {
            guard take(position: row["position"], leaf: row["leaf"], body: row["body"]) else { return }
        }
        reportCutBack()
    }

    /// Takes one entry; false when it does not fit, after which nothing that follows can be judged.
    private mutating func take(position: Int, leaf: Data, body: String) -> Bool {
        let place = "audit log, entry \(size)"
        guard position == size else {
            mismatches.append(AuditMismatch(place, "it is missing; the next one has number \(position)."))
            return false
        }
        guard MerkleLeaf.digest(of: body.utf8).bytes == Array(leaf) else {
            mismatches.append(AuditMismatch(place, "its text is not what its digest was taken of."))
            return false
        }
        guard let entry = AuditEntry(body: body) else {
            mismatches.append(AuditMismatch(place, "it is no entry that this program knows."))
            return false
        }
        edge.append(leaf: ContentDigest(bytes: leaf))
        entries[entry.run, default: []].append((position, entry))
        size += 1
        return checkCheckpoints()
    }

    private mutating func checkCheckpoints() -> Bool {
        if let kept = checkpoints.removeValue(forKey: size) {
            let file = CheckpointFile(parsing: Array(kept.file.utf8))
            guard let file, fits(file.checkpoint), kept.edge == edge.hashes else {
                mismatches.append(
                    AuditMismatch(
                        "audit log, checkpoint over \(size) entries",
                        "the entries before it do not add up to it."
                    )
                )
                return false
            }
        }
        for (name, checkpoint) in exported.removeValue(forKey: size) ?? [] where !fits(checkpoint) {
            let found =
                checkpoint.origin == origin ? "was changed since." : "is another log (it names \(checkpoint.origin))."
            mismatches.append(AuditMismatch(name, "the log \(found)"))
        }
        return true
    }

    private func fits(_ checkpoint: LogCheckpoint) -> Bool {
        checkpoint.origin == origin && checkpoint.size == size && checkpoint.root == edge.root
    }

    /// A checkpoint over more entries than there are says that the log was cut back.
    private mutating func reportCutBack() {
        for length in checkpoints.keys.sorted() {
            let found = "the log has \(size) entries; it was cut back, or changed."
            mismatches.append(AuditMismatch("audit log, checkpoint over \(length) entries", found))
        }
        for (length, files) in exported.sorted(by: { $0.key < $1.key }) {
            for file in files {
                let found = "it sums up \(length) entries and the log has \(size): the log was cut back."
                mismatches.append(AuditMismatch(file.name, found))
            }
        }
    }
}

extension AuditQueries {
    /// The entries of one run, in order.
    static func entries(_ db: Database, ofRun runID: String) throws -> [(position: Int, entry: AuditEntry)] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT position, body FROM audit WHERE json_extract(body, '$.run') = ? ORDER BY position",
            arguments: [runID]
        )
        return rows.compactMap { row in AuditEntry(body: row["body"]).map { (row["position"], $0) } }
    }
}
