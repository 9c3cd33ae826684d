import DurableFiles
import Foundation
import Glibc
import LetterReferences
import RunRecords
import TestSupport
import Testing

struct LedgerFileTests {
    private let invented: InventedRun
    private let path: String

    init() throws {
        invented = try InventedRun()
        path = invented.temporary.path("Output/extra-controlestap/ledger.sqlite")
    }

    private func sqlite(_ sql: String) throws -> String { try runTool("sqlite3", [path, sql]).output }

    /// The version after the newest that there is.
    private let newer = LedgerSchema.version + 1

    private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    @Test func `is a strict SQLite file in write-ahead mode that its owner alone may read`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        #expect(try runTool("sh", ["-c", "stat -c %a \(path)*"]).output == "600\n600\n600\n")
        try ledger.close()
        #expect(try invented.folder.list() == ["ledger.sqlite"], "Everything is in the file when it is closed.")
        #expect(
            try sqlite("PRAGMA journal_mode; PRAGMA user_version; PRAGMA integrity_check")
                == "wal\n\(LedgerSchema.version)\nok\n"
        )
        let loose =
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
        #expect(try sqlite(loose) == "0\n")
        #expect(try runTool("file", [path]).output.contains("application id 1349481332"))
    }

    @Test func `another key is refused, and so are another campaign and number`() throws {
        let ledger = try invented.ledger()
        try ledger.close()
        var owner = InventedRun.owner
        owner.key = .fixedPublicDryRun
        let otherKey = refusal { _ = try Ledger(in: invented.folder, owner: owner) }
        #expect(
            otherKey == .otherKey(found: InventedRun.key.fingerprint, given: CampaignKey.fixedPublicDryRun.fingerprint)
        )
        owner = InventedRun.owner
        owner.campaignNumber = 8
        #expect(
            refusal { _ = try Ledger(in: invented.folder, owner: owner) }
                == .otherCampaign(found: "extra-controlestap, number 7")
        )
        owner = InventedRun.owner
        owner.campaign = "other"
        #expect(
            refusal { _ = try Ledger(in: invented.folder, owner: owner) }
                == .otherCampaign(found: "extra-controlestap, number 7")
        )
    }

    @Test func `a newer ledger is refused and left untouched`() throws {
        try invented.ledger().close()
        _ = try sqlite("PRAGMA user_version = \(newer); CREATE TABLE later (x)")
        let before = try bytes()
        #expect(refusal { _ = try invented.ledger() } == .newerVersion(found: newer, known: LedgerSchema.version))
        #expect(refusal { _ = try Ledger(in: invented.folder, owner: InventedRun.owner, access: .readOnly) } != nil)
        #expect(try bytes() == before)
        #expect(try invented.folder.list() == ["ledger.sqlite"])
    }

    @Test func `a newer version that a killed program left in the log alone is refused as well`() async throws {
        try invented.ledger().close()
        let folder = invented.folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
            let steps = LedgerSchema.steps + ["CREATE TABLE later (x INTEGER) STRICT"]
            let ledger = try Ledger(in: try SafeFolder(path: folder), owner: InventedRun.owner, steps: steps)
            kill(getpid(), SIGKILL)
            try ledger.close()
        }
        let log = try invented.temporary.bytes(of: "Output/extra-controlestap/ledger.sqlite-wal")
        #expect(!log.isEmpty)
        #expect(refusal { _ = try invented.ledger() } == .newerVersion(found: newer, known: LedgerSchema.version))
        #expect(try invented.temporary.bytes(of: "Output/extra-controlestap/ledger.sqlite-wal") == log)
    }

    @Test(arguments: [
        Array(
            "This is a text and no ledger at all. It is long enough to be read as a header of one hundred bytes.".utf8
        ),
        Array("SQLite format 3\0".utf8), [0], [UInt8](repeating: 0, count: 4096),
    ])
    func `something else under its name is refused and left untouched`(content: [UInt8]) throws {
        try invented.folder.replaceFile("ledger.sqlite", with: content)
        #expect(refusal { _ = try invented.ledger() } == .notALedger)
        #expect(try bytes() == content)
    }

    @Test func `a database of another program is refused and left untouched`() throws {
        try invented.folder.replaceFile("ledger.sqlite", with: [])
        _ = try sqlite("CREATE TABLE contacts (name TEXT)")
        let before = try bytes()
        #expect(refusal { _ = try invented.ledger() } == .notALedger)
        _ = try sqlite("PRAGMA application_id = 5")
        #expect(refusal { _ = try invented.ledger() } == .notALedger)
        #expect(try bytes().count == before.count)
        #expect(try sqlite("SELECT count(*) FROM sqlite_schema") == "1\n")
    }

    @Test func `a symbolic link under its name is refused`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: path,
            withDestinationPath: invented.temporary.path("elsewhere")
        )
        #expect(refusal { _ = try invented.ledger() } != nil)
        #expect(!FileManager.default.fileExists(atPath: invented.temporary.path("elsewhere")))
    }

    @Test func `may be read without being changed`() throws {
        #expect(try !Ledger.exists(in: invented.folder))
        #expect(refusal { _ = try Ledger(in: invented.folder, owner: InventedRun.owner, access: .readOnly) } != nil)
        #expect(try invented.folder.list().isEmpty)

        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        let reader = try Ledger(in: invented.folder, owner: InventedRun.owner, access: .readOnly)
        #expect(try reader.writtenPseudonyms(round: "first", exceptRun: nil).count == 6)
        #expect(refusal { _ = try reader.beginRun(InventedRun.request(2)) } != nil)
        try ledger.close()
        #expect(try Ledger.exists(in: invented.folder))
    }

    @Test func `a ledger in memory keeps everything for itself`() throws {
        let ledger = try Ledger(inMemoryFor: InventedRun.owner)
        try InventedRun.makeSealed(ledger, 1)
        #expect(try ledger.counts(of: 1).letters == 6)
        try ledger.close()
        #expect(try invented.folder.list().isEmpty)
    }

    @Test func `an empty file, left by a program that was killed at its first step, becomes a ledger`() throws {
        try invented.folder.createEmptyFile("ledger.sqlite")
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        #expect(try ledger.counts(of: 1).letters == 6)
    }

    @Test func `what was committed before a kill is there`() async throws {
        let folder = invented.folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
            let ledger = try Ledger(in: try SafeFolder(path: folder), owner: InventedRun.owner)
            _ = try ledger.beginRun(InventedRun.request(1))
            let bundle = InventedRun.bundle(1)
            try ledger.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
            kill(getpid(), SIGKILL)
            try ledger.close()
        }
        let ledger = try invented.ledger()
        #expect(try ledger.beginRun(InventedRun.request(1)).state == .planned)
        #expect(try ledger.committedBundles(of: 1) == [InventedRun.bundle(1)])
        #expect(try ledger.counts(of: 1).letters == 3)
    }

    @Test func `two processes may use it at once`() throws {
        let (first, second) = (try invented.ledger(), try invented.ledger())
        _ = try first.beginRun(InventedRun.request(1))
        _ = try second.beginRun(InventedRun.request(2, wave: 2))
        for number in 1...3 {
            let bundle = InventedRun.bundle(number)
            try first.commitBundle(bundle, of: 1, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
            try second.commitBundle(bundle, of: 2, letters: InventedRun.letters(of: bundle), at: InventedRun.time)
        }
        try first.close()
        #expect(try second.counts(of: 1).letters == 9)
        try second.close()
        #expect(try invented.folder.list() == ["ledger.sqlite"])
    }

    @Test func `holds no clear value of a person`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        try ledger.close()
        let columns = try sqlite(
            "SELECT DISTINCT c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c WHERE t.name = 'letter' ORDER BY c.cid"
        )
        #expect(columns == "run\nseq\npseudonym\nbundle\nvariant\nlanguage\nfirst_page\npages\n")
    }
}
