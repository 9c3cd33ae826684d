import Crypto
import Glibc

extension SafeFolder {
    /// Reads every file of a folder in this one and says what it holds.
    ///
    /// - Throws: ``FileFailure`` of kind `unreadable` when it is absent or holds anything but plain files.
    package func folderReceipt(of name: String) throws(FileFailure) -> FolderReceipt {
        let folder = try folder(name, createsMissing: false)
        var files: [FileReceipt] = []
        for file in try folder.list() { files.append(try folder.receipt(of: file)) }
        return FolderReceipt(name: name, files: files)
    }

    /// Writes a new file without bringing it to the disk.
    func writeLoose(_ name: String, _ bytes: [UInt8]) throws(FileFailure) -> FileReceipt {
        try refuseUnusable(name)
        let path = path(of: name)
        var file = try FileDescriptor(
            opening: name,
            in: descriptor.number,
            flags: O_WRONLY | O_CREAT | O_EXCL,
            shownAs: path,
            as: .cannotCreate
        )
        let span = bytes.span
        try unsafe span.withUnsafeBufferPointer { piece throws(FileFailure) in
            try unsafe file.write(UnsafeRawBufferPointer(piece), shownAs: path)
        }
        try file.closeChecked(shownAs: path)
        return FileReceipt(name: name, byteCount: bytes.count, sha256: Array(SHA256.hash(data: bytes)))
    }
}
