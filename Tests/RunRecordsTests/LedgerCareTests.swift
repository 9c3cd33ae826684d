import DurableFiles
import Foundation
import RunRecords
import TestSupport
import Testing

/// Checking a ledger and copying it.
struct LedgerCareTests {
    private let invented: InventedRun

    init() throws { invented = try InventedRun() }

    private var path: String { invented.temporary.path("Output/extra-controlestap/ledger.sqlite") }

    @Test func `a whole ledger has no faults, and one that lost a letter says which run`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        #expect(try ledger.faults().isEmpty)
        try ledger.close()
        #expect(try runTool("sqlite3", [path, "DELETE FROM letter WHERE seq = 4"]).status == 0)
        let faults = try invented.ledger().faults()
        #expect(faults.count == 1 && faults.first?.hasPrefix("Run 2026-11-01-1: 6 letters were selected, 5") == true)
    }

    @Test func `a damaged page is found`() throws {
        let ledger = try invented.ledger()
        for mark in 1...8 {
            try InventedRun.makeSealed(ledger, UInt8(mark), round: mark == 1 ? "first" : "reminder-\(mark)")
        }
        try ledger.close()
        var bytes = try invented.temporary.bytes(of: "Output/extra-controlestap/ledger.sqlite")
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        let page = (1..<bytes.count / size).first { bytes[$0 * size] == 0x0D } ?? 1
        for index in 8..<400 { bytes[page * size + index] ^= 0x5A }
        try invented.temporary.write(bytes, to: "Output/extra-controlestap/ledger.sqlite")
        let ledgerAfter = try? Ledger(withoutOwnerIn: invented.folder, access: .readOnly)
        let faults = try? ledgerAfter?.faults()
        #expect(faults == nil || faults?.isEmpty == false, "refused when it is opened or read, or named")
    }

    @Test func `a copy is whole, compact, private and opens as a ledger`() throws {
        let ledger = try invented.ledger()
        try InventedRun.makeSealed(ledger, 1)
        let folder = try SafeFolder(path: invented.temporary.path("backup/extra-controlestap"))
        try ledger.copy(to: "ledger.sqlite", in: folder)
        #expect(try folder.list() == ["ledger.sqlite"])
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/ledger.sqlite")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let copy = try Ledger(in: folder, owner: InventedRun.owner)
        #expect(try copy.counts(of: 1).letters == 6)
        #expect(try copy.faults().isEmpty)
    }

    @Test func `a copy replaces nothing and leaves nothing half`() throws {
        let ledger = try invented.ledger()
        let folder = try SafeFolder(path: invented.temporary.path("backup"))
        try folder.replaceFile("taken", with: [1])
        #expect(refusal { try ledger.copy(to: "taken", in: folder) } != nil)
        #expect(try folder.list() == ["taken"])
        #expect(try folder.readFile("taken") == [1])
    }
}
