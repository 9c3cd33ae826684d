package import DurableFiles
package import LetterModel

extension ShardName {
    /// The folder of all shards below the run's folder.
    package static let parentFolder = "shards"

    /// Its folder in that of all shards: `2-of-8`.
    package var folderName: String { "\(number)-of-\(count)" }

    /// Takes the name of a shard's folder; `nil` when it is another folder.
    package init?(folder: String) {
        self.init(folder.replacing("-of-", with: "/"))
        guard folderName == folder else { return nil }
    }
}

/// The files of a shard's folder, and what becomes of them once its letters are the run's.
package enum ShardFiles {
    /// Whoever makes the shard has it locked.
    package static let lock = "lock"
    /// Whom earlier runs of the round wrote to, beside the shards' folders.
    package static let writtenBefore = "written-before.pseudonyms"
    /// From which addresses letters came back, beside the shards' folders.
    package static let returned = "returned.pseudonyms"
    /// The shard's audit log, as its entries were hashed; written when its letters are taken over.
    package static let auditLog = "audit.jsonl"

    /// Whom the first round wrote to on a day, beside the shards' folders; only for a reminder.
    package static func firstLetters(of day: CalendarDate) -> String { "first-letters-\(day).pseudonyms" }

    /// Whether a file of a shard's folder stays when its letters are the run's: all but letters, lock and ledger.
    package static func isKept(_ name: String) -> Bool {
        name != lock && name != Manifest.lettersFolder && !name.hasPrefix(Ledger.fileName)
            && !name.hasSuffix(SafeFolder.unfinishedSuffix)
    }

    /// Removes what nobody needs once the letters are the run's: empty folders, locks, ledgers and the lists of
    /// pseudonyms. What tells how the letters came about stays.
    ///
    /// - Parameter shards: The folder of all shards.
    /// - Throws: ``FileFailure``.
    package static func tidy(_ shards: SafeFolder) throws(FileFailure) {
        for name in try shards.list() {
            guard ShardName(folder: name) != nil else {
                try shards.removeFile(name)
                continue
            }
            let folder = try shards.folder(name, createsMissing: false)
            for file in try folder.list() where !isKept(file) {
                if try !folder.removeFolder(file) { try folder.removeFile(file) }
            }
            try folder.synchronise()
        }
        try shards.synchronise()
    }

    /// Removes the shards of a run that was never sealed, with everything in them.
    ///
    /// - Returns: How many files went; 0 when there are none.
    /// - Throws: ``FileFailure``, of kind `held` while a shard is being made.
    static func remove(from runFolder: SafeFolder) throws(FileFailure) -> Int {
        guard try runFolder.kind(of: ShardName.parentFolder) == .folder else { return 0 }
        let shards = try runFolder.folder(ShardName.parentFolder, createsMissing: false)
        let count = try shards.fileCount()
        for name in try shards.list() where ShardName(folder: name) != nil {
            let held = try FileLock(name: lock, in: try shards.folder(name, createsMissing: false))
            try shards.removeFolder(name)
            held.release()
        }
        try runFolder.removeFolder(ShardName.parentFolder)
        return count
    }
}
