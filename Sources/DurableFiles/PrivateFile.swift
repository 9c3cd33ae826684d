import Glibc

/// Reading and making a file that holds a secret.
package enum PrivateFile {
    /// Who may own a secret file and which rights it may have.
    package enum Keeper: Sendable {
        /// The user alone: 0600, or 0400.
        case user
        /// The service manager, for files in `$CREDENTIALS_DIRECTORY`: owned by the user or root, not
        /// writable for others; the rights of the group are the mask of an access list (systemd.exec(5)).
        case serviceManager

        fileprivate func accepts(_ file: FileAttributes) -> Bool {
            switch self {
            case .user: file.isOwnedByThisUser && file.rights & 0o177 == 0
            case .serviceManager: (file.isOwnedByThisUser || file.owner == 0) && file.rights & 0o137 == 0
            }
        }
    }

    /// The bytes of a secret file of at most `limit` bytes.
    ///
    /// - Throws: ``FileFailure`` of kind `unreadable` when it is absent, no plain file or too large;
    ///   `notSafe` when others could have read or changed it.
    package static func read(
        _ path: String,
        atMost limit: Int,
        keeper: Keeper = .user
    ) throws(FileFailure) -> [UInt8] {
        let file = try FileDescriptor(
            opening: path,
            in: AT_FDCWD,
            flags: O_RDONLY | O_NONBLOCK,
            shownAs: path,
            as: .unreadable
        )
        let found = try file.attributes(shownAs: path)
        guard found.isRegularFile else {
            throw FileFailure(kind: .unreadable, operation: "open", path: path, found: "is not a plain file")
        }
        guard keeper.accepts(found) else {
            throw FileFailure(
                kind: .notSafe,
                operation: "rights",
                path: path,
                found: "may be read or changed by others"
            )
        }
        guard found.size <= limit else {
            throw FileFailure(kind: .unreadable, operation: "read", path: path, found: "is larger than \(limit) bytes")
        }
        var bytes: [UInt8] = []
        _ = try unsafe file.readPieces(shownAs: path) { piece throws(FileFailure) in
            unsafe bytes.append(contentsOf: piece)
        }
        return bytes
    }

    /// Makes a secret file with rights 0600, and the folders above it that are absent with 0700.
    ///
    /// - Throws: ``FileFailure``, with `EEXIST` when the name is taken: a secret is never replaced.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        let folder = try SafeFolder(path: SafeFolder.parent(of: path))
        var file = try DurableFile(name: name(ofPath: path), in: folder)
        try file.write(bytes)
        _ = try file.commit()
    }

    /// Removes a secret file, and brings that to the disk; `false` when there is none.
    ///
    /// What the disk still holds below is for its encryption: an overwritten file of a journal or a flash disk is no
    /// more gone than a removed one.
    ///
    /// - Throws: ``FileFailure``.
    package static func remove(_ path: String) throws(FileFailure) -> Bool {
        let folder: SafeFolder
        do throws(FileFailure) {
            folder = try SafeFolder(path: SafeFolder.parent(of: path), createsMissing: false)
        } catch {
            if error.isAbsence { return false }
            throw error
        }
        guard try folder.removeFile(name(ofPath: path)) else { return false }
        try folder.synchronise()
        return true
    }

    private static func name(ofPath path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? ""
    }
}
