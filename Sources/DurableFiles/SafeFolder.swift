import Glibc

/// An open folder in which the program writes.
///
/// Everything below is reached from the open descriptor (openat(2)), never again by the whole path,
/// and no symbolic link is followed: whoever may change a folder further up cannot lead the program
/// elsewhere. Folders are made 0700 and files 0600. Safe to use from several tasks at once.
package final class SafeFolder: Sendable {
    /// How the folder is shown in messages: the path as the operator gave it, and the names below.
    package let path: String
    let descriptor: FileDescriptor

    /// The last part of the path.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Opens the outermost folder, such as `Output`, and makes it with the folders above it when absent.
    ///
    /// It may be one that people made: its owner is the user or root, nobody else may write in it
    /// (except where the sticky bit keeps users apart, as in /tmp, and the user's own primary group).
    /// Folders above it are resolved as usual; the folder itself must not be a symbolic link.
    ///
    /// - Throws: ``FileFailure`` of kind `cannotCreate` or `notSafe`.
    package init(path: String, createsMissing: Bool = true) throws(FileFailure) {
        self.path = SafeFolder.withoutTrailingSlashes(path)
        if createsMissing { try SafeFolder.makeFolders(upTo: self.path) }
        descriptor = try FileDescriptor(
            opening: self.path,
            in: AT_FDCWD,
            flags: O_RDONLY | O_DIRECTORY,
            shownAs: self.path,
            as: createsMissing ? .cannotCreate : .unreadable
        )
        try refuseOutermostThatOthersOwn()
    }

    private init(opening name: String, in parent: SafeFolder, as kind: FileFailure.Kind) throws(FileFailure) {
        path = parent.path(of: name)
        descriptor = try FileDescriptor(
            opening: name,
            in: parent.descriptor.number,
            flags: O_RDONLY | O_DIRECTORY,
            shownAs: path,
            as: kind
        )
        try refuseWhatOthersMayChange()
    }

    /// Opens a folder in this one, and makes it when it is absent.
    ///
    /// It must belong to the user and nobody else may write in it.
    ///
    /// - Throws: ``FileFailure`` of kind `cannotCreate` or `notSafe`; `unreadable` when it is absent
    ///   and must not be made.
    package func folder(_ name: String, createsMissing: Bool = true) throws(FileFailure) -> SafeFolder {
        try refuseUnusable(name)
        if createsMissing, try makeFolder(name) { try synchronise() }
        return try SafeFolder(opening: name, in: self, as: createsMissing ? .cannotCreate : .unreadable)
    }

    /// Opens a folder several levels down, and makes what is absent.
    ///
    /// - Throws: ``FileFailure`` as ``folder(_:createsMissing:)``.
    package func folder(_ names: [String], createsMissing: Bool = true) throws(FileFailure) -> SafeFolder {
        var deepest = self
        for name in names { deepest = try deepest.folder(name, createsMissing: createsMissing) }
        return deepest
    }

    /// Brings the names in this folder to the disk.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`.
    package func synchronise() throws(FileFailure) {
        try descriptor.synchronise(shownAs: path)
    }

    /// How a name in this folder is shown in messages.
    func path(of name: String) -> String { "\(path)/\(name)" }

    /// Makes a folder of its own; `false` when the name is taken.
    func makeFolder(_ name: String) throws(FileFailure) -> Bool {
        do {
            _ = try SystemCall.repeated("mkdir", on: path(of: name), as: .cannotCreate) {
                unsafe mkdirat(descriptor.number, name, 0o700)
            }
            return true
        } catch {
            if error.code == EEXIST { return false }
            throw error
        }
    }

    /// Refuses a name that would lead out of the folder.
    func refuseUnusable(_ name: String) throws(FileFailure) {
        let isUsable =
            !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && !name.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") })
        guard isUsable else {
            throw FileFailure(kind: .cannotCreate, operation: "name", path: path, found: "cannot hold that name")
        }
    }
}
