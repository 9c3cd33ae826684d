import DurableFiles
import GRDB

/// The ledger's file before SQLite sees it.
struct LedgerFile {
    let folder: SafeFolder

    var path: String { "\(folder.path)/\(Ledger.fileName)" }

    /// Opens the file after a look at its header, so that a newer or foreign file is not even touched.
    func open(access: Ledger.Access, newestVersion: Int) throws(LedgerFailure) -> DatabaseQueue {
        do {
            // SQLite would make the file readable for everyone that the umask lets.
            if access == .readWrite { try folder.createEmptyFile(Ledger.fileName) }
            try refuseForeignHeader(newestVersion: newestVersion)
            let hasLog = try folder.exists(Ledger.fileName + "-wal")
            // A program that was killed may have left a newer version in the log alone; a connection
            // that cannot write leaves the log as it is.
            if access == .readOnly || hasLog {
                let queue = try connect(readOnly: true)
                try refuseNewer(queue, newestVersion: newestVersion)
                if access == .readOnly { return queue }
                try queue.close()
            }
            return try connect(readOnly: false)
        } catch let failure as FileFailure {
            throw LedgerFailure(reason: .file(failure), path: path)
        } catch {
            throw LedgerFailure(error, path: path)
        }
    }

    /// The header of SQLite's file format: the user version at byte 60, the application at byte 68,
    /// both in network byte order (https://sqlite.org/fileformat.html, 1.3).
    private func refuseForeignHeader(newestVersion: Int) throws {
        let header = try folder.readStart(of: Ledger.fileName, count: 100)
        if header.isEmpty { return }
        guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else { throw notALedger }
        func number(at offset: Int) -> Int { header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        // Zero while the first tables are still in the log.
        guard [0, Int(LedgerSchema.applicationID)].contains(number(at: 68)) else { throw notALedger }
        try refuse(version: number(at: 60), newerThan: newestVersion)
    }

    private func refuseNewer(_ queue: DatabaseQueue, newestVersion: Int) throws {
        let version = try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
        try refuse(version: version, newerThan: newestVersion)
    }

    private func refuse(version: Int, newerThan known: Int) throws {
        guard version > known else { return }
        throw LedgerFailure(reason: .newerVersion(found: version, known: known), path: path)
    }

    private var notALedger: LedgerFailure { LedgerFailure(reason: .notALedger, path: path) }

    private func connect(readOnly: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(10)
        configuration.label = "ledger"
        configuration.prepareDatabase { db in
            // A ledger from elsewhere may hold no code that runs on reading.
            try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
            guard !readOnly else { return }
            // Erased rows leave no bytes behind; every commit is on the disk before it returns.
            try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
