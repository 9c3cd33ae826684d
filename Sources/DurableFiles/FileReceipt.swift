/// What was written under a name: the size and the SHA-256 of the bytes that went to the disk.
package struct FileReceipt: Hashable, Sendable {
    /// The name below its folder.
    package let name: String
    /// The size of the file; of a folder, the sum over its files.
    package let byteCount: Int
    /// SHA-256 (FIPS 180-4), 32 bytes.
    package let sha256: [UInt8]

    /// Describes a file by its content.
    package init(name: String, byteCount: Int, sha256: [UInt8]) {
        precondition(sha256.count == 32, "A SHA-256 digest has 32 bytes.")
        (self.name, self.byteCount, self.sha256) = (name, byteCount, sha256)
    }

    /// Whether two files have the same content, under whatever name.
    package func hasSameContent(as other: FileReceipt) -> Bool {
        byteCount == other.byteCount && sha256 == other.sha256
    }
}
