import DurableFiles
import Foundation
import LetterReferences
import RunRecords
import TestSupport
import Testing

/// A ledger of every version that was ever released is kept in `Fixtures/` as an SQL dump; each must
/// open with this program and read as it did.
struct LedgerMigrationTests {
    private let invented: InventedRun
    private let path: String

    init() throws {
        invented = try InventedRun()
        path = invented.temporary.path("Output/extra-controlestap/ledger.sqlite")
    }

    private func restore(version: Int) throws {
        let fixture = packageFolder.appending(path: "Tests/RunRecordsTests/Fixtures/ledger-v\(version).sql")
        try invented.folder.replaceFile("ledger.sqlite", with: [])
        let run = try runTool("sqlite3", ["-bail", path], input: Array(try Data(contentsOf: fixture)))
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: 1...LedgerSchema.version)
    func `a ledger of each released version opens and reads as it did`(version: Int) throws {
        try restore(version: version)
        let ledger = try invented.ledger()
        #expect(try ledger.runs().map(\.state) == [.sealed, .abandoned, .planned])
        #expect(try ledger.runs().map(\.request.round) == ["first", "reminder-1", "reminder-1"])
        #expect(try ledger.writtenPseudonyms(round: "first", exceptRun: nil).sorted.map(\.high) == Array(100...105))
        #expect(try ledger.committedBundles(of: 1) == [InventedRun.bundle(1), InventedRun.bundle(2)])
        #expect(try ledger.attempts(of: 1).map(\.outcome) == ["done"])
        #expect(try ledger.counts(of: 1).refused == 1)
        try ledger.close()
        #expect(try runTool("sqlite3", [path, "PRAGMA user_version"]).output == "\(LedgerSchema.version)\n")
    }

    @Test func `an older ledger is brought forward step by step, with everything in it`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        try ledger.close()
        let steps =
            LedgerSchema.steps + [
                "ALTER TABLE run ADD COLUMN note TEXT", "UPDATE run SET note = 'brought forward'",
            ]
        let newer = try Ledger(in: invented.folder, owner: InventedRun.owner, steps: steps)
        #expect(try newer.counts(of: 1).letters == 6)
        try newer.close()
        #expect(
            try runTool("sqlite3", [path, "PRAGMA user_version; SELECT note FROM run"]).output
                == "\(LedgerSchema.version + 2)\nbrought forward\n"
        )
        #expect(
            refusal { _ = try invented.ledger() }
                == .newerVersion(found: LedgerSchema.version + 2, known: LedgerSchema.version)
        )
    }

    @Test func `a step that fails leaves the older ledger whole`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        try ledger.close()
        let steps =
            LedgerSchema.steps + ["ALTER TABLE run ADD COLUMN note TEXT", "ALTER TABLE nowhere ADD COLUMN note TEXT"]
        #expect(refusal { _ = try Ledger(in: invented.folder, owner: InventedRun.owner, steps: steps) } != nil)
        let again = try invented.ledger()
        #expect(try again.counts(of: 1).letters == 6)
        #expect(
            try runTool("sqlite3", [path, "SELECT count(*) FROM pragma_table_info('run') WHERE name = 'note'"]).output
                == "0\n"
        )
    }
}
