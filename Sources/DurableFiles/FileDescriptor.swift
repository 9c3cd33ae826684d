import Glibc

/// An open file or folder that is closed exactly once.
struct FileDescriptor: ~Copyable, Sendable {
    /// The descriptor's number; −1 once it is closed.
    private(set) var number: Int32

    /// Opens a name below a folder; symbolic links are not followed.
    ///
    /// - Parameter folder: the number of an open folder, or `AT_FDCWD`.
    init(
        opening name: String,
        in folder: Int32,
        flags: Int32,
        shownAs path: String,
        as kind: FileFailure.Kind
    ) throws(FileFailure) {
        number = try SystemCall.repeated("open", on: path, as: kind) {
            unsafe openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o600)
        }
    }

    deinit {
        if number >= 0 { _ = close(number) }
    }

    /// Closes and reports what a deferred write left to say.
    mutating func closeChecked(shownAs path: String) throws(FileFailure) {
        let open = number
        number = -1
        try SystemCall.once("close", on: path) { close(open) }
    }

    /// Writes everything, however often the kernel takes only a part.
    func write(_ bytes: UnsafeRawBufferPointer, shownAs path: String) throws(FileFailure) {
        var done = 0
        while done < bytes.count {
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = try SystemCall.repeated("write", on: path) {
                unsafe Glibc.write(number, rest.baseAddress, rest.count)
            }
            guard count > 0 else { throw FileFailure(operation: "write", path: path, code: EIO) }
            done += count
        }
    }

    /// Brings data and attributes to the disk.
    func synchronise(shownAs path: String) throws(FileFailure) {
        try SystemCall.once("fsync", on: path) { fsync(number) }
    }

    /// Owner, rights and kind.
    func attributes(shownAs path: String) throws(FileFailure) -> FileAttributes {
        var found = stat()
        _ = try SystemCall.repeated("fstat", on: path) { unsafe fstat(number, &found) }
        return FileAttributes(found)
    }

    /// Hands over the file from here to its end in pieces, and returns the number of bytes.
    func readPieces(
        shownAs path: String,
        _ take: (UnsafeRawBufferPointer) throws(FileFailure) -> Void
    ) throws(FileFailure) -> Int {
        let size = 256 * 1024
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
        defer { unsafe piece.deallocate() }
        var total = 0
        while true {
            let count = try SystemCall.repeated("read", on: path) { unsafe read(number, piece.baseAddress, size) }
            if count == 0 { return total }
            try unsafe take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
            total += count
        }
    }
}
