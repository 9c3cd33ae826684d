import Crypto
import Glibc

/// A file that appears under its name whole and on the disk, or not at all.
///
/// It is written as `<name>.part`, hashed on the way, and gets its name in ``commit(noReplace:)``
/// after its bytes are on the disk. A value that goes away before that takes the `.part` with it,
/// so that every early return and every thrown error drops the file. A failed write or fsync is
/// never tried again: the kernel may have thrown the pages away (fsync(2)).
///
/// ```swift
/// var file = try DurableFile(name: "print-0001.pdf", in: letters)
/// try file.write(page)
/// let receipt = try file.commit()
/// ```
package struct DurableFile: ~Copyable {
    private static let bufferSize = 256 * 1024

    private let name: String
    private let folder: SafeFolder
    private var descriptor: FileDescriptor
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private var byteCount = 0
    private var hasPartFile = true

    /// Begins a file; one that is begun twice at the same time fails.
    ///
    /// - Throws: ``FileFailure``, with `EEXIST` when `<name>.part` is there: see
    ///   ``SafeFolder/removeLeftovers()``.
    package init(name: String, in folder: SafeFolder) throws(FileFailure) {
        let partName = name + SafeFolder.unfinishedSuffix
        try folder.refuseUnusable(name)
        try folder.refuseUnusable(partName)
        descriptor = try FileDescriptor(
            opening: partName,
            in: folder.descriptor.number,
            flags: O_WRONLY | O_CREAT | O_EXCL,
            shownAs: folder.path(of: partName),
            as: .cannotCreate
        )
        (self.name, self.folder) = (name, folder)
    }

    deinit {
        // What cannot be removed now is a leftover that the next run removes.
        if hasPartFile { _ = try? folder.removeFile(name + SafeFolder.unfinishedSuffix) }
    }

    /// Adds bytes.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`; the file cannot be committed any more.
    package mutating func write(_ bytes: Span<UInt8>) throws(FileFailure) {
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        guard bytes.count < Self.bufferSize else { return try put(bytes) }
        if buffer.capacity == 0 { buffer.reserveCapacity(Self.bufferSize) }
        unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    }

    /// Adds bytes.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`; the file cannot be committed any more.
    package mutating func write(_ bytes: [UInt8]) throws(FileFailure) { try write(bytes.span) }

    /// Adds bytes.
    ///
    /// - Throws: ``FileFailure`` of kind `inputOutput`; the file cannot be committed any more.
    package mutating func write(_ bytes: ArraySlice<UInt8>) throws(FileFailure) { try write(bytes.span) }

    /// Brings the file to the disk and gives it its name.
    ///
    /// - Parameter noReplace: whether a file that has the name already is a failure.
    /// - Returns: size and digest of what was written.
    /// - Throws: ``FileFailure``, with `EEXIST` when the name is taken; the file is dropped.
    package consuming func commit(noReplace: Bool = true) throws(FileFailure) -> FileReceipt {
        let receipt = try finishPartFile()
        try giveName(noReplace: noReplace)
        return receipt
    }

    /// Brings the file to the disk; where the name is taken, the file there must be equal.
    ///
    /// For work that was done but not yet recorded when a run was stopped. The new file takes the
    /// place of the equal one, because only of the new one is it known that it reached the disk.
    ///
    /// - Throws: ``FileFailure`` of kind `differs` when the file there holds other bytes; it is left
    ///   untouched and the new one is dropped.
    package consuming func commitOrMatch() throws(FileFailure) -> FileReceipt {
        let receipt = try finishPartFile()
        let isTaken = try folder.exists(name)
        if isTaken, try !folder.receipt(of: name).hasSameContent(as: receipt) {
            throw FileFailure(
                kind: .differs,
                operation: "compare",
                path: folder.path(of: name),
                found: "was made again and came out different"
            )
        }
        try giveName(noReplace: !isTaken)
        return receipt
    }

    private mutating func finishPartFile() throws(FileFailure) -> FileReceipt {
        let path = folder.path(of: name)
        try flush()
        try descriptor.synchronise(shownAs: path)
        try descriptor.closeChecked(shownAs: path)
        return FileReceipt(name: name, byteCount: byteCount, sha256: Array(hash.finalize()))
    }

    private mutating func giveName(noReplace: Bool) throws(FileFailure) {
        try folder.move(name + SafeFolder.unfinishedSuffix, to: name, noReplace: noReplace)
        hasPartFile = false
        try folder.synchronise()
    }

    private mutating func flush() throws(FileFailure) {
        guard !buffer.isEmpty else { return }
        // Taken out and put back, so that the bytes are not copied while they are written.
        var full: [UInt8] = []
        swap(&full, &buffer)
        try put(full.span)
        full.removeAll(keepingCapacity: true)
        buffer = full
    }

    private mutating func put(_ bytes: Span<UInt8>) throws(FileFailure) {
        try unsafe bytes.withUnsafeBytes { piece throws(FileFailure) in
            unsafe hash.update(bufferPointer: piece)
            try unsafe descriptor.write(piece, shownAs: folder.path(of: name))
        }
        byteCount += bytes.count
    }
}
