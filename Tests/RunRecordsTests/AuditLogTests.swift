import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import MerkleLog
import RunRecords
import TestSupport
import Testing

/// The audit log in the ledger.
struct AuditLogTests {
    private let invented: InventedRun

    init() throws { invented = try InventedRun() }

    private var path: String { invented.temporary.path("Output/extra-controlestap/ledger.sqlite") }

    @discardableResult
    private func sqlite(_ sql: String) throws -> ToolRun { try runTool("sqlite3", [path, sql]) }

    private func entry(_ number: Int) -> AuditEntry {
        AuditEntry(.legalCheck, run: "proef-\(number)", at: InventedRun.time, facts: ["number": "\(number)"])
    }

    private func verify(_ kept: [CheckpointFile] = []) throws -> [String] {
        let named = kept.map { (name: "kept-\($0.checkpoint.size)", checkpoint: $0.checkpoint) }
        return try AuditVerification(of: invented.folder, checkpoints: named).mismatches.map(\.place)
    }

    /// A log of so many entries, with the checkpoint after each.
    private func makeLog(_ count: Int) throws -> [CheckpointFile] {
        let log = try AuditLog(in: invented.folder)
        defer { try? log.close() }
        return try (0..<count).map { try log.append(entry($0)) }
    }

    /// Takes away the rules of the ledger, as someone would who rewrites it.
    private func unguard() throws {
        try sqlite("DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_cut")
    }

    /// The digest of a leaf, as whoever rewrites the log can compute it.
    private func leaf(_ body: String) -> String { MerkleLeaf.digest(of: body.utf8).hex }

    @Test func `an entry is one line of JSON that reads back`() {
        let entry = AuditEntry(
            .sealed,
            run: "2026-11-01-1",
            at: InventedRun.time,
            facts: ["letters": "6"],
            files: ["manifest.sha256": InventedRun.digest(9)]
        )
        #expect(!entry.body.contains("\n"))
        #expect(AuditEntry(body: entry.body) == entry)
        #expect(AuditEntry(body: entry.body.replacing("\"format\":1", with: "\"format\":2")) == nil)
        #expect(AuditEntry(body: "{}") == nil && AuditEntry(body: "") == nil)
    }

    @Test func `each checkpoint sums up what was there, and all of them fit the log later`() throws {
        let kept = try makeLog(20)
        #expect(kept.map(\.checkpoint.size) == Array(1...20))
        #expect(Set(kept.map(\.checkpoint.origin)).count == 1 && Set(kept.map(\.checkpoint.root)).count == 20)
        #expect(try verify(kept) == [])
    }

    @Test func `the ledger itself refuses a change and a cut`() throws {
        _ = try makeLog(3)
        for sql in ["UPDATE audit SET body = '{}' WHERE position = 1", "DELETE FROM audit WHERE position = 2"] {
            let refused = try sqlite(sql)
            #expect(refused.status != 0 && refused.errors.contains("only ever added to"))
        }
        #expect(try verify() == [])
    }

    @Test func `a log that was cut back shows against every later checkpoint, wherever it is kept`() throws {
        let kept = try makeLog(9)
        try unguard()
        for size in (1...8).reversed() {
            try sqlite("DELETE FROM audit WHERE position >= \(size); DELETE FROM checkpoint WHERE size > \(size)")
            #expect(try verify() == [], "alone, the ledger cannot know")
            for file in kept { #expect(try verify([file]).isEmpty == (file.checkpoint.size <= size)) }
        }
        #expect(try verify(kept).count == 8)
    }

    @Test func `a cut without its own checkpoints shows without help`() throws {
        _ = try makeLog(5)
        try unguard()
        try sqlite("DELETE FROM audit WHERE position >= 3")
        #expect(try verify() == ["audit log, checkpoint over 4 entries", "audit log, checkpoint over 5 entries"])
    }

    @Test func `a rewritten entry is named, also with its own digest made to fit`() throws {
        let kept = try makeLog(7)
        try unguard()
        let body = AuditEntry(.legalCheck, run: "proef-3", at: InventedRun.time, facts: ["number": "33"]).body
        try sqlite("UPDATE audit SET body = '\(body)' WHERE position = 3")
        #expect(try verify() == ["audit log, entry 3"])
        try sqlite("UPDATE audit SET leaf = X'\(leaf(body))' WHERE position = 3")
        #expect(try verify() == ["audit log, checkpoint over 4 entries"])
        try sqlite("DELETE FROM checkpoint")
        #expect(try verify() == [], "rewritten to the end, only a checkpoint elsewhere tells")
        #expect(try verify([kept[2]]) == [] && verify([kept[3]]) == ["kept-4"])
    }

    @Test func `a hole and a doubled entry are named`() throws {
        _ = try makeLog(6)
        try unguard()
        try sqlite("DELETE FROM audit WHERE position = 2")
        #expect(try verify() == ["audit log, entry 2"])
    }

    @Test func `a log that was begun anew is another log`() throws {
        let kept = try makeLog(4)
        try invented.folder.removeFile("ledger.sqlite")
        _ = try makeLog(4)
        #expect(try verify() == [])
        #expect(try verify([kept[3]]) == ["kept-4"])
    }

    @Test func `the entries of a run and its seal stand in the log`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        let other = try ledger.beginRun(InventedRun.request(2, round: "reminder-1"))
        try ledger.abandon(other.number, reason: "wrong extract", at: InventedRun.time)
        try ledger.close()
        let events = try sqlite("SELECT json_extract(body, '$.event') FROM audit ORDER BY position").output
        #expect(events == "bundle\nbundle\nsealed\nabandoned\n")
        let body = try sqlite("SELECT body FROM audit WHERE position = 3").output
        #expect(!body.contains("wrong extract"), "what an operator wrote may name someone")
    }

    @Test func `a signed checkpoint says the same in the same three lines`() throws {
        let plain = try makeLog(2)
        let signer = CheckpointSigner { Array("signed \($0.count)\n".utf8) }
        let log = try AuditLog(in: invented.folder, signer: signer)
        let signed = try #require(try log.checkpoint())
        try log.close()
        #expect(signed.checkpoint == plain[1].checkpoint && plain[1].signature == nil)
        #expect(signed.signature == Array("signed \(signed.checkpoint.bytes.count)\n".utf8))
    }

    @Test func `an empty log has no checkpoint`() throws {
        let log = try AuditLog(in: invented.folder)
        #expect(try log.checkpoint() == nil)
        try log.close()
    }

    @Test(arguments: [
        "UPDATE letter SET pages = pages + 1 WHERE seq = 4", "DELETE FROM letter WHERE seq = 5",
        "UPDATE letter SET pseudonym = randomblob(16) WHERE seq = 0",
        "UPDATE bundle SET sha256 = zeroblob(32) WHERE number = 2",
        "UPDATE run SET letters = 5", "UPDATE run SET manifest = zeroblob(32)", "DELETE FROM bundle WHERE number = 1",
        "UPDATE letter SET variant = 'abroad' WHERE seq = 0", "UPDATE letter SET language = 'en' WHERE seq = 3",
    ])
    func `a changed row of a sealed run is named`(sql: String) throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        try ledger.close()
        let before = try verify()
        try #require(try sqlite("PRAGMA foreign_keys = OFF; \(sql)").status == 0)
        let found = try verify().filter { !before.contains($0) }
        #expect(found.contains { $0.hasPrefix("ledger, run 2026-11-01-1") }, "\(found)")
    }
}
