import CLinuxFiles
import Glibc

extension SafeFolder {
    /// The ending of a name that is not finished.
    package static let unfinishedSuffix = ".part"

    /// Puts a file in place whole, whatever stood there before; at no moment is half of it visible.
    ///
    /// - Returns: what was written.
    /// - Throws: ``FileFailure``.
    @discardableResult
    package func replaceFile(_ name: String, with bytes: [UInt8]) throws(FileFailure) -> FileReceipt {
        var file = try DurableFile(name: name, in: self)
        try file.write(bytes)
        return try file.commit(noReplace: false)
    }

    /// Adds bytes to the end of a file, which is made when it is missing, and brings them to the disk. Several processes
    /// may add at once: each piece stays whole (`O_APPEND`).
    ///
    /// - Throws: ``FileFailure``.
    package func append(_ bytes: [UInt8], to name: String) throws(FileFailure) {
        try refuseUnusable(name)
        let path = path(of: name)
        let file = try FileDescriptor(
            opening: name,
            in: descriptor.number,
            flags: O_WRONLY | O_CREAT | O_APPEND,
            shownAs: path,
            as: .cannotCreate
        )
        guard try file.attributes(shownAs: path).isSafeFile else {
            throw FileFailure(kind: .notSafe, operation: "open", path: path, found: "may be changed by other users")
        }
        let span = bytes.span
        try unsafe span.withUnsafeBytes { piece throws(FileFailure) in try unsafe file.write(piece, shownAs: path) }
        try file.synchronise(shownAs: path)
    }

    /// Makes an empty file; `false` when the name is taken.
    ///
    /// It needs no unfinished name: an empty file is whole.
    ///
    /// - Throws: ``FileFailure``.
    @discardableResult
    package func createEmptyFile(_ name: String) throws(FileFailure) -> Bool {
        do {
            try refuseUnusable(name)
            let flags = O_WRONLY | O_CREAT | O_EXCL
            let path = path(of: name)
            let file = try FileDescriptor(
                opening: name,
                in: descriptor.number,
                flags: flags,
                shownAs: path,
                as: .cannotCreate
            )
            try file.synchronise(shownAs: path)
        } catch {
            if error.isTakenName { return false }
            throw error
        }
        try synchronise()
        return true
    }

    /// Gives a file or folder another name in this folder, and brings that to the disk.
    ///
    /// - Throws: ``FileFailure``, with `EEXIST` when the new name is taken and must not be replaced.
    package func rename(_ name: String, to newName: String, noReplace: Bool = true) throws(FileFailure) {
        try refuseUnusable(name)
        try move(name, to: newName, noReplace: noReplace)
        try synchronise()
    }

    /// Takes a file or folder out of another folder of the same filesystem, under the same name. Neither folder is
    /// brought to the disk by it, see ``synchronise()``.
    ///
    /// - Throws: ``FileFailure``, with `EEXIST` when the name is taken here.
    package func take(_ name: String, from other: SafeFolder) throws(FileFailure) {
        try refuseUnusable(name)
        _ = try SystemCall.repeated("rename", on: path(of: name), as: .cannotCreate) {
            unsafe renameat2(
                other.descriptor.number,
                name,
                descriptor.number,
                name,
                POSTRONDE_RENAME_NOREPLACE
            )
        }
    }

    /// Removes a file; `false` when there is none.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`.
    @discardableResult
    package func removeFile(_ name: String) throws(FileFailure) -> Bool {
        try refuseUnusable(name)
        return try unlink(name, flags: 0)
    }

    /// Removes a folder with everything in it; `false` when there is none.
    ///
    /// - Throws: ``FileFailure``; what was removed until then is gone.
    @discardableResult
    package func removeFolder(_ name: String) throws(FileFailure) -> Bool {
        guard try kind(of: name) == .folder else { return false }
        let folder = try folder(name, createsMissing: false)
        for entry in try folder.list() where try !folder.removeFolder(entry) { try folder.removeFile(entry) }
        return try unlink(name, flags: AT_REMOVEDIR)
    }

    /// Removes what an interrupted run left unfinished in this folder (`….part`), files and folders.
    ///
    /// Only the holder of the run's lock may call it.
    ///
    /// - Returns: the names that were removed.
    /// - Throws: ``FileFailure``.
    @discardableResult
    package func removeLeftovers() throws(FileFailure) -> [String] {
        let leftovers = try list().filter { $0.hasSuffix(Self.unfinishedSuffix) }
        for name in leftovers where try !removeFolder(name) { try removeFile(name) }
        if !leftovers.isEmpty { try synchronise() }
        return leftovers
    }

    /// Renames without bringing it to the disk.
    func move(_ name: String, to newName: String, noReplace: Bool) throws(FileFailure) {
        try refuseUnusable(newName)
        let flags: UInt32 = noReplace ? POSTRONDE_RENAME_NOREPLACE : 0
        _ = try SystemCall.repeated("rename", on: path(of: newName), as: .cannotCreate) {
            unsafe renameat2(descriptor.number, name, descriptor.number, newName, flags)
        }
    }

    private func unlink(_ name: String, flags: Int32) throws(FileFailure) -> Bool {
        do {
            _ = try SystemCall.repeated("unlink", on: path(of: name)) {
                unsafe unlinkat(descriptor.number, name, flags)
            }
            return true
        } catch {
            if error.code == ENOENT { return false }
            throw error
        }
    }
}
