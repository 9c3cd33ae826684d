import Glibc

/// A text file that people keep, in a folder whose rights are theirs, and to which the program may add.
///
/// Unlike the files of a ``SafeFolder`` it may be shared with a group. It is reached from the open folder, never
/// through a symbolic link, and replaced as a whole: at no moment is half of it visible.
package final class EditedFile: Sendable {
    private let name: String
    private let path: String
    private let folder: FileDescriptor

    /// Opens the folder; the file itself need not exist.
    ///
    /// - Parameters:
    ///   - name: The name of the file, without a folder.
    ///   - folderPath: The folder; it may be reached through symbolic links.
    /// - Throws: ``FileFailure`` of kind `unreadable`.
    package init(_ name: String, in folderPath: String) throws(FileFailure) {
        let real = SafeFolder.resolvedPath(folderPath) ?? folderPath
        path = "\(SafeFolder.withoutTrailingSlashes(folderPath))/\(name)"
        self.name = name
        folder = try FileDescriptor(
            opening: real,
            in: AT_FDCWD,
            flags: O_RDONLY | O_DIRECTORY,
            shownAs: folderPath,
            as: .unreadable
        )
    }

    /// The bytes of the file; `nil` when there is none.
    ///
    /// - Throws: ``FileFailure`` of kind `unreadable` when it is no plain file, a symbolic link among them, or larger
    ///   than `limit`.
    package func read(atMost limit: Int) throws(FileFailure) -> [UInt8]? {
        let file: FileDescriptor
        do throws(FileFailure) {
            // Not blocking, so that a pipe under that name cannot hold up the program.
            file = try opened(name, flags: O_RDONLY | O_NONBLOCK, as: .unreadable)
        } catch {
            if error.isAbsence { return nil }
            throw error
        }
        guard try file.attributes(shownAs: path).isRegularFile else {
            throw FileFailure(kind: .unreadable, operation: "open", path: path, found: "is not a plain file")
        }
        var bytes: [UInt8] = []
        let path = path
        _ = try unsafe file.readPieces(shownAs: path) { piece throws(FileFailure) in
            unsafe bytes.append(contentsOf: piece)
            if bytes.count > limit {
                throw FileFailure(
                    kind: .unreadable,
                    operation: "read",
                    path: path,
                    found: "is larger than \(limit) bytes"
                )
            }
        }
        return bytes
    }

    /// Puts new content in place of the file, and keeps its rights.
    ///
    /// - Parameter sibling: The file of the same folder whose rights a new file gets, so that whoever may read the one
    ///   may read the other.
    /// - Throws: ``FileFailure``; what stood there before still does.
    package func replace(with bytes: [UInt8], rightsOf sibling: String) throws(FileFailure) {
        try replace(with: bytes, newRights: try rights(of: sibling) ?? 0o600)
    }

    /// Puts new content in place of the file, and keeps its rights.
    ///
    /// - Parameter newRights: The nine bits of rights that a new file gets.
    /// - Throws: ``FileFailure``; what stood there before still does.
    package func replace(with bytes: [UInt8], newRights: UInt32) throws(FileFailure) {
        let unfinished = name + SafeFolder.unfinishedSuffix
        let kept = try rights(of: name) ?? newRights
        let file = try opened(unfinished, flags: O_WRONLY | O_CREAT | O_EXCL, as: .cannotCreate)
        do throws(FileFailure) {
            try unsafe bytes.span.withUnsafeBytes { content throws(FileFailure) in
                try unsafe file.write(content, shownAs: path)
            }
            try SystemCall.once("chmod", on: path) { fchmod(file.number, kept) }
            try file.synchronise(shownAs: path)
            _ = try SystemCall.repeated("rename", on: path, as: .cannotCreate) {
                unsafe renameat(folder.number, unfinished, folder.number, name)
            }
        } catch {
            _ = unsafe unlinkat(folder.number, unfinished, 0)
            throw error
        }
        try folder.synchronise(shownAs: path)
    }

    /// Removes what a program that was killed left beside the file; only for a file that one program alone writes.
    ///
    /// - Throws: ``FileFailure``.
    package func removeLeftover() throws(FileFailure) {
        do {
            _ = try SystemCall.repeated("unlink", on: path + SafeFolder.unfinishedSuffix) {
                unsafe unlinkat(folder.number, name + SafeFolder.unfinishedSuffix, 0)
            }
        } catch { if !error.isAbsence { throw error } }
    }

    private func opened(_ name: String, flags: Int32, as kind: FileFailure.Kind) throws(FileFailure) -> FileDescriptor {
        let shown = name == self.name ? path : path + SafeFolder.unfinishedSuffix
        return try FileDescriptor(opening: name, in: folder.number, flags: flags, shownAs: shown, as: kind)
    }

    /// The nine bits of rights of a plain file; `nil` when there is none.
    private func rights(of name: String) throws(FileFailure) -> mode_t? {
        var found = stat()
        guard unsafe fstatat(folder.number, name, &found, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        let attributes = FileAttributes(found)
        guard attributes.isRegularFile else {
            throw FileFailure(kind: .notSafe, operation: "rights", path: path, found: "is not a plain file")
        }
        return attributes.rights & 0o777
    }
}
