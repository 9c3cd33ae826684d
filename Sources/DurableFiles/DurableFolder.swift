import CLinuxFiles
import Crypto

/// A folder of many small files that appears under its name whole and on the disk, or not at all.
///
/// The files are written in `<name>.part` without a synchronisation each (which would allow some
/// hundreds a second only); ``commit()`` brings the whole filesystem to the disk once (syncfs(2),
/// which reports write errors since Linux 5.8), then renames the folder. A value that goes away
/// before that takes the folder with it.
package struct DurableFolder: ~Copyable {
    private let name: String
    private let parent: SafeFolder
    private let folder: SafeFolder
    private var receipts: [FileReceipt] = []
    private var hasPartFolder = true

    /// Begins a folder.
    ///
    /// - Throws: ``FileFailure``, with `EEXIST` when `<name>.part` is there: see
    ///   ``SafeFolder/removeLeftovers()``.
    package init(name: String, in parent: SafeFolder) throws(FileFailure) {
        let partName = name + SafeFolder.unfinishedSuffix
        try parent.refuseUnusable(name)
        try parent.refuseUnusable(partName)
        guard try parent.makeFolder(partName) else {
            throw FileFailure(
                kind: .cannotCreate,
                operation: "mkdir",
                path: parent.path(of: partName),
                found: "is there already"
            )
        }
        folder = try parent.folder(partName, createsMissing: false)
        (self.name, self.parent) = (name, parent)
    }

    deinit {
        // What cannot be removed now is a leftover that the next run removes.
        if hasPartFolder { _ = try? parent.removeFolder(name + SafeFolder.unfinishedSuffix) }
    }

    /// Adds a file with these bytes; a name may be used once.
    ///
    /// - Returns: size and digest of the file.
    /// - Throws: ``FileFailure``; the folder should be dropped.
    @discardableResult
    package mutating func write(_ fileName: String, _ bytes: [UInt8]) throws(FileFailure) -> FileReceipt {
        let receipt = try folder.writeLoose(fileName, bytes)
        receipts.append(receipt)
        return receipt
    }

    /// Brings the folder to the disk and gives it its name.
    ///
    /// - Returns: the folder as a whole, see ``FolderReceipt``.
    /// - Throws: ``FileFailure``, with `EEXIST` when the name is taken; the folder is dropped.
    package consuming func commit() throws(FileFailure) -> FolderReceipt {
        try synchroniseAll()
        try giveName()
        return FolderReceipt(name: name, files: receipts)
    }

    /// Brings the folder to the disk; where the name is taken, the folder there must hold equal files.
    ///
    /// - Throws: ``FileFailure`` of kind `differs` when it does not; it is left untouched and the new
    ///   one is dropped.
    package consuming func commitOrMatch() throws(FileFailure) -> FolderReceipt {
        // Covers the files that are there already as well: they lie on the same filesystem.
        try synchroniseAll()
        let receipt = FolderReceipt(name: name, files: receipts)
        guard try parent.exists(name) else {
            try giveName()
            return receipt
        }
        guard try parent.folderReceipt(of: name) == receipt else {
            throw FileFailure(
                kind: .differs,
                operation: "compare",
                path: parent.path(of: name),
                found: "was made again and came out different"
            )
        }
        try parent.synchronise()
        return receipt
    }

    private func synchroniseAll() throws(FileFailure) {
        try SystemCall.once("syncfs", on: folder.path) { syncfs(folder.descriptor.number) }
    }

    private mutating func giveName() throws(FileFailure) {
        try parent.move(name + SafeFolder.unfinishedSuffix, to: name, noReplace: true)
        hasPartFolder = false
        try parent.synchronise()
    }
}
