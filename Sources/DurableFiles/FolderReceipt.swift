import Crypto

/// What was written into a folder of single files.
package struct FolderReceipt: Hashable, Sendable {
    /// The name of the folder.
    package let name: String
    /// In the order of their names' UTF-8 bytes.
    package let files: [FileReceipt]

    /// Describes a folder by its files, in whatever order they were written.
    package init(name: String, files: [FileReceipt]) {
        self.name = name
        self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The folder as one unit: the bytes of all files together, and the SHA-256 of the lines
    /// `<64 hex digits>  <name>\n` in order, as `sha256sum * | sha256sum` gives them in that folder.
    package var whole: FileReceipt {
        var hash = SHA256()
        let digits = Array("0123456789abcdef".utf8)
        for file in files {
            hash.update(data: file.sha256.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
            hash.update(data: Array("  \(file.name)\n".utf8))
        }
        let byteCount = files.reduce(0) { $0 + $1.byteCount }
        return FileReceipt(name: name, byteCount: byteCount, sha256: Array(hash.finalize()))
    }
}
