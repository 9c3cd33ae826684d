import Crypto
import Glibc

extension SafeFolder {
    /// What stands under a name.
    package enum EntryKind: Sendable {
        case file, folder
        /// A symbolic link, a device, a pipe: nothing that the program made.
        case other
    }

    /// What stands under a name; `nil` when there is nothing.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`.
    package func kind(of name: String) throws(FileFailure) -> EntryKind? {
        guard let found = try attributes(of: name) else { return nil }
        return found.isFolder ? .folder : found.isRegularFile ? .file : .other
    }

    /// Whether something stands under a name, a broken symbolic link included.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`.
    package func exists(_ name: String) throws(FileFailure) -> Bool { try attributes(of: name) != nil }

    /// The names in this folder, in the order of their UTF-8 bytes.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`.
    package func list() throws(FileFailure) -> [String] {
        // A descriptor of its own: the position in a folder is shared by all users of a descriptor.
        let fresh = try SystemCall.repeated("open", on: path) {
            unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        }
        guard let stream = unsafe fdopendir(fresh) else {
            let code = errno
            _ = close(fresh)
            throw FileFailure(operation: "opendir", path: path, code: code)
        }
        defer { _ = unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw FileFailure(operation: "readdir", path: path, code: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// How many files lie in this folder and in those below it.
    ///
    /// - Throws: ``FileFailure``.
    package func fileCount() throws(FileFailure) -> Int {
        var count = 0
        for name in try list() {
            let isFolder = try kind(of: name) == .folder
            count += isFolder ? try folder(name, createsMissing: false).fileCount() : 1
        }
        return count
    }

    /// The bytes of a file, which must not be larger than `limit`.
    ///
    /// - Throws: ``FileFailure`` of kind `unreadable` when it is absent, no plain file or too large;
    ///   `inputOutput` when reading fails.
    package func readFile(_ name: String, atMost limit: Int = 64 << 20) throws(FileFailure) -> [UInt8] {
        let file = try openForReading(name)
        var bytes: [UInt8] = []
        let path = path(of: name)
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

    /// The bytes of a file that says whom to trust, of at most `limit` bytes.
    ///
    /// - Throws: ``FileFailure`` as ``readFile(_:atMost:)``; of kind `notSafe` when others than its owner may write it,
    ///   or its owner is neither the user nor root.
    package func readTrusted(_ name: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
        if let found = try attributes(of: name) {
            let isKept = found.rights & 0o022 == 0 && (found.isOwnedByThisUser || found.owner == 0)
            guard isKept else {
                throw FileFailure(
                    kind: .notSafe,
                    operation: "rights",
                    path: path(of: name),
                    found: "may be changed by other users"
                )
            }
        }
        return try readFile(name, atMost: limit)
    }

    /// Reads a file through and says what it holds.
    ///
    /// - Throws: ``FileFailure`` as ``readFile(_:atMost:)``.
    package func receipt(of name: String) throws(FileFailure) -> FileReceipt {
        let file = try openForReading(name)
        var hash = SHA256()
        let count = try unsafe file.readPieces(shownAs: path(of: name)) { piece throws(FileFailure) in
            unsafe hash.update(bufferPointer: piece)
        }
        return FileReceipt(name: name, byteCount: count, sha256: Array(hash.finalize()))
    }

    /// Hands over a file from its start to its end in pieces, however large it is.
    ///
    /// - Throws: ``FileFailure`` as ``readFile(_:atMost:)``, and what `take` throws.
    package func readPieces(
        of name: String,
        _ take: (Span<UInt8>) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let file = try openForReading(name)
        _ = try unsafe file.readPieces(shownAs: path(of: name)) { piece throws(FileFailure) in
            let bytes = unsafe piece.bindMemory(to: UInt8.self)
            try take(unsafe bytes.span)
        }
    }

    /// At most so many bytes from the start of a file.
    ///
    /// - Throws: ``FileFailure`` as ``readFile(_:atMost:)``.
    package func readStart(of name: String, count: Int) throws(FileFailure) -> [UInt8] {
        let file = try openForReading(name)
        var bytes = [UInt8](repeating: 0, count: count)
        let read = try SystemCall.repeated("read", on: path(of: name)) {
            unsafe bytes.withUnsafeMutableBytes { unsafe pread(file.number, $0.baseAddress, count, 0) }
        }
        return Array(bytes.prefix(read))
    }

    /// Brings a file that someone else wrote to the disk, and its name.
    ///
    /// - Throws: ``FileFailure``.
    package func synchroniseFile(_ name: String) throws(FileFailure) {
        try openForReading(name).synchronise(shownAs: path(of: name))
        try synchronise()
    }

    func attributes(of name: String) throws(FileFailure) -> FileAttributes? {
        try refuseUnusable(name)
        var found = stat()
        do {
            _ = try SystemCall.repeated("stat", on: path(of: name)) {
                unsafe fstatat(descriptor.number, name, &found, AT_SYMLINK_NOFOLLOW)
            }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        return FileAttributes(found)
    }

    private func openForReading(_ name: String) throws(FileFailure) -> FileDescriptor {
        try refuseUnusable(name)
        let path = path(of: name)
        // Not blocking, so that a pipe under that name cannot hold up the program.
        let file = try FileDescriptor(
            opening: name,
            in: descriptor.number,
            flags: O_RDONLY | O_NONBLOCK,
            shownAs: path,
            as: .unreadable
        )
        guard try file.attributes(shownAs: path).isRegularFile else {
            throw FileFailure(kind: .unreadable, operation: "open", path: path, found: "is not a plain file")
        }
        return file
    }
}
