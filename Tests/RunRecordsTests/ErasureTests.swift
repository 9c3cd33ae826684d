import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import RunRecords
import TestSupport
import Testing

/// Erasing parts of a run from ledger and folder.
struct ErasureTests {
    private let invented: InventedRun

    init() throws { invented = try InventedRun() }

    private var path: String { invented.temporary.path("Output/extra-controlestap/ledger.sqlite") }

    /// Erases as the program does, and gives how many rows went.
    private func erase(_ ledger: Ledger, _ run: RunRow, _ parts: [ErasedPart]) throws -> Int {
        let open = try ledger.beginErasure(of: run, parts, by: .due, at: InventedRun.time)
        return try ledger.finishErasure(of: run, open, files: 0, at: InventedRun.time)
    }

    private func sealed(_ ledger: Ledger) throws -> RunRow {
        try InventedRun.makeSealed(ledger, 1)
        return try #require(try ledger.runs().first)
    }

    @Test func `erased rows leave no byte of a pseudonym, in the file or beside it`() throws {
        let ledger = try invented.ledger()
        let run = try sealed(ledger)
        let pseudonyms = (0..<6).map { Data(InventedRun.pseudonym(100 + $0).bytes) }
        let other = try InventedRun.makeSealed(ledger, 2, round: "reminder-1", firstPerson: 100)
        #expect(try erase(ledger, run, [.letters, .rows]) == 6)
        #expect(try erase(ledger, try #require(try ledger.runs().last), [.rows]) == 6)
        #expect(other.number == 2)
        try ledger.close()
        for name in try invented.folder.list() {
            let bytes = try invented.temporary.bytes(of: "Output/extra-controlestap/\(name)")
            for pseudonym in pseudonyms { #expect(Data(bytes).range(of: pseudonym) == nil, "\(name)") }
        }
    }

    @Test func `counts, bundles and log stay; nobody counts as written to any more`() throws {
        let ledger = try invented.ledger()
        let run = try sealed(ledger)
        _ = try erase(ledger, run, [.letters, .rows])
        #expect(try ledger.runs().first?.seal?.letters == 6)
        #expect(try ledger.committedBundles(of: 1).count == 2)
        #expect(try ledger.counts(of: 1).letters == 0)
        #expect(try ledger.writtenPseudonyms(round: "first", exceptRun: nil).sorted.isEmpty)
        #expect(try ledger.erasures().map(\.part) == [.letters, .rows])
        #expect(try ledger.tellsOfPeople(1) == false)
        #expect(try ledger.faults().isEmpty)
        try ledger.close()
        let events = try runTool("sqlite3", [path, "SELECT json_extract(body, '$.event') FROM audit"]).output
        #expect(events.hasSuffix("sealed\nerasing\nerased\n"))
    }

    @Test func `a run that is not finished is given up with it, and may begin anew`() throws {
        let ledger = try invented.ledger()
        let run = try ledger.beginRun(InventedRun.request(1))
        let bundle = InventedRun.bundle(1)
        try ledger.commitBundle(bundle, of: run.number, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
        #expect(try erase(ledger, run, [.letters, .rows]) == 3)
        #expect(try ledger.runs().map(\.state) == [.abandoned])
        #expect(try ledger.erasures().isEmpty)
        let again = try InventedRun.makeSealed(ledger, 1)
        #expect(again.number == run.number)
        #expect(try ledger.counts(of: 1).letters == 6)
    }

    @Test func `a run that goes on after half an erasure is whole again, and nobody takes it for erased`() throws {
        let ledger = try invented.ledger()
        let run = try ledger.beginRun(InventedRun.request(1))
        #expect(try ledger.beginErasure(of: run, [.letters, .rows], by: .wave, at: InventedRun.time).count == 2)
        try InventedRun.makeSealed(ledger, 1)
        #expect(try ledger.erasures().isEmpty)
        #expect(try ledger.runs().map(\.state) == [.sealed])
    }

    @Test func `an erasure that was stopped half-way is finished by the same call, and told once`() throws {
        let ledger = try invented.ledger()
        let run = try sealed(ledger)
        #expect(try ledger.beginErasure(of: run, [.rows], by: .wave, at: InventedRun.time) == [.rows])
        #expect(try ledger.erasures().map(\.endedAt) == [nil])
        #expect(try ledger.beginErasure(of: run, [.rows], by: .wave, at: InventedRun.time) == [.rows])
        _ = try ledger.finishErasure(of: run, [.rows], files: 0, at: InventedRun.time)
        #expect(try ledger.beginErasure(of: run, [.rows], by: .wave, at: InventedRun.time).isEmpty)
        try ledger.close()
        let count = try runTool("sqlite3", [path, "SELECT count(*) FROM audit WHERE body LIKE '%\"erased\"%'"]).output
        #expect(count == "1\n")
    }

    @Test func `rows that vanish without a word in the log are a mismatch`() throws {
        let ledger = try invented.ledger()
        _ = try sealed(ledger)
        try ledger.close()
        let insert = "INSERT INTO erasure VALUES (1, 'rows', '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z')"
        #expect(try runTool("sqlite3", [path, "DELETE FROM letter; \(insert)"]).status == 0)
        let found = try AuditVerification(of: invented.folder).mismatches.map(\.description)
        #expect(found.contains { $0.contains("its rows were erased, and the audit log does not") })
    }
}
