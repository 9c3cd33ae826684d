package import DurableFiles
import GRDB
package import LetterReferences

/// The ledger of a campaign: which runs there were and whom they wrote to, by keyed pseudonym.
///
/// One SQLite file, `ledger.sqlite` in the campaign's folder under Output. It holds no name, no
/// address and no citizen service number. Everything that a step records stands in one transaction
/// and is on the disk when the step returns (write-ahead log, synchronous FULL).
///
/// Several processes may use it at once, one a round and wave; the run's lock is not the ledger's matter.
package final class Ledger: Sendable {
    /// The file in the campaign's folder.
    package static let fileName = "ledger.sqlite"

    /// How a ledger is opened.
    package enum Access: Sendable {
        /// Made when it is absent, and brought to this program's version.
        case readWrite
        /// For dry runs and look-ups: must be there, and nothing in it is changed.
        case readOnly
    }

    /// To which campaign a ledger belongs.
    package struct Owner: Sendable {
        /// The name of the campaign folder.
        package var campaign: String
        /// 0…99, from campaign.yaml; part of every reference.
        package var campaignNumber: Int
        /// Only its fingerprint is written into the ledger.
        package var key: CampaignKey

        package init(campaign: String, campaignNumber: Int, key: CampaignKey) {
            self.campaign = campaign
            self.campaignNumber = campaignNumber
            self.key = key
        }
    }

    let queue: DatabaseQueue
    /// The file, for messages.
    package let path: String
    /// Where the file is; `nil` for a ledger in memory.
    private let folder: SafeFolder?

    /// Opens the ledger of a campaign.
    ///
    /// - Parameters:
    ///   - folder: the campaign's folder under Output.
    ///   - steps: the schema; another than the program's own is for tests.
    /// - Throws: ``LedgerFailure``; a ledger that is refused stays as it was.
    package init(
        in folder: SafeFolder,
        owner: Owner,
        access: Access = .readWrite,
        steps: [String] = LedgerSchema.steps
    ) throws(LedgerFailure) {
        let file = LedgerFile(folder: folder)
        queue = try file.open(access: access, newestVersion: steps.count)
        (self.folder, path) = (folder, file.path)
        if access == .readWrite {
            try LedgerMigration(steps: steps).bringUpToDate(self)
            try claim(for: owner)
            // SQLite ignores it when the name of its log does not reach the disk.
            do { try folder.synchronise() } catch { throw LedgerFailure(reason: .file(error), path: path) }
        }
        try refuseOther(than: owner)
    }

    /// A ledger that nobody else sees and that is gone with the process: for dry runs.
    ///
    /// - Throws: ``LedgerFailure`` when SQLite cannot work at all.
    package init(inMemoryFor owner: Owner) throws(LedgerFailure) {
        do { queue = try DatabaseQueue() } catch { throw LedgerFailure(error, path: "ledger in memory") }
        (folder, path) = (nil, "ledger in memory")
        try LedgerMigration(steps: LedgerSchema.steps).bringUpToDate(self)
        try claim(for: owner)
    }

    /// Opens the ledger of a campaign for its audit log alone, and makes it when it is absent.
    ///
    /// It belongs to nobody until a real run claims it for its key: a proof needs none.
    ///
    /// - Throws: ``LedgerFailure``.
    package init(withoutOwnerIn folder: SafeFolder, access: Access = .readWrite) throws(LedgerFailure) {
        let file = LedgerFile(folder: folder)
        queue = try file.open(access: access, newestVersion: LedgerSchema.steps.count)
        (self.folder, path) = (folder, file.path)
        guard access == .readWrite else { return }
        try LedgerMigration(steps: LedgerSchema.steps).bringUpToDate(self)
        do { try folder.synchronise() } catch { throw LedgerFailure(reason: .file(error), path: path) }
    }

    /// The number of the campaign, 0…99, for whoever holds the key with which it was begun.
    ///
    /// - Throws: ``LedgerFailure``: `otherKey`, or `nothingReleased` when only proofs were made.
    package func campaignNumber(claimedBy key: CampaignKey) throws(LedgerFailure) -> Int {
        let path = path
        return try read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT number, key_fingerprint FROM campaign") else {
                throw LedgerFailure(reason: .nothingReleased, path: path)
            }
            let (number, found): (Int, String) = (row[0], row[1])
            guard found == key.fingerprint else {
                throw LedgerFailure(reason: .otherKey(found: found, given: key.fingerprint), path: path)
            }
            return number
        }
    }

    /// The number of the campaign, 0…99; `nil` when only proofs were made.
    ///
    /// - Throws: ``LedgerFailure``.
    package func campaignNumber() throws(LedgerFailure) -> Int? {
        try read { db in try Int.fetchOne(db, sql: "SELECT number FROM campaign") }
    }

    /// Whether the campaign's folder holds a ledger.
    ///
    /// - Throws: ``LedgerFailure`` when that cannot be seen.
    package static func exists(in folder: SafeFolder) throws(LedgerFailure) -> Bool {
        do { return try folder.exists(fileName) } catch { throw LedgerFailure(reason: .file(error), path: folder.path) }
    }

    /// Moves everything from the write-ahead log into the file, checks that it is there, and closes.
    ///
    /// SQLite alone would do so when the last connection goes away, but says nothing when it fails.
    /// While another process uses the ledger the log stays, which is as safe.
    ///
    /// - Throws: ``LedgerFailure``; what was recorded is still in the log.
    package func close() throws(LedgerFailure) {
        if let folder {
            try perform { db in _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            do { try folder.synchroniseFile(Self.fileName) } catch {
                throw LedgerFailure(reason: .file(error), path: path)
            }
        }
        do { try queue.close() } catch { throw LedgerFailure(error, path: path) }
    }
}

extension Ledger {
    /// The campaign, by the folder that holds the ledger; part of the origin of the audit log.
    var logName: String { folder?.name ?? "memory" }

    /// Reads in one consistent state.
    func read<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
        do { return try queue.read(body) } catch { throw LedgerFailure(error, path: path) }
    }

    /// Writes everything or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
        do { return try queue.write(body) } catch { throw LedgerFailure(error, path: path) }
    }

    /// Works outside a transaction.
    func perform(_ body: (Database) throws -> Void) throws(LedgerFailure) {
        do { try queue.writeWithoutTransaction(body) } catch { throw LedgerFailure(error, path: path) }
    }

    private func claim(for owner: Owner) throws(LedgerFailure) {
        try write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO campaign (id, name, number, key_fingerprint) VALUES (1, ?, ?, ?)",
                arguments: [owner.campaign, owner.campaignNumber, owner.key.fingerprint]
            )
        }
    }

    private func refuseOther(than owner: Owner) throws(LedgerFailure) {
        let path = path
        try read { db in
            // A ledger that only proofs wrote to belongs to nobody yet.
            guard let row = try Row.fetchOne(db, sql: "SELECT name, number, key_fingerprint FROM campaign") else {
                return
            }
            let (name, number, fingerprint): (String, Int, String) = (row[0], row[1], row[2])
            guard name == owner.campaign, number == owner.campaignNumber else {
                throw LedgerFailure(reason: .otherCampaign(found: "\(name), number \(number)"), path: path)
            }
            guard fingerprint == owner.key.fingerprint else {
                throw LedgerFailure(reason: .otherKey(found: fingerprint, given: owner.key.fingerprint), path: path)
            }
        }
    }
}

extension LedgerFailure {
    /// Takes over a failure of this program, or says what SQLite said without any value of a row.
    init(_ error: any Error, path: String) {
        switch error {
        case let failure as LedgerFailure: self = failure
        case let failure as DatabaseError where failure.resultCode == .SQLITE_BUSY: self.init(reason: .busy, path: path)
        case let failure as DatabaseError where failure.resultCode == .SQLITE_NOTADB:
            self.init(reason: .notALedger, path: path)
        case let failure as DatabaseError:
            let code = failure.extendedResultCode
            self.init(reason: .database(code: code.rawValue, text: "\(code)"), path: path)
        default: self.init(reason: .database(code: 1, text: "\(type(of: error))"), path: path)
        }
    }
}
