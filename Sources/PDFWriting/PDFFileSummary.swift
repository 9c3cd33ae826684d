package import LetterModel

/// What was written.
package struct PDFFileSummary: Hashable, Sendable {
    /// Empty backs of last sheets included.
    package let pages: Int
    /// Letters: the parts below the document in the structure tree.
    package let parts: Int
    /// The size of the file.
    package let bytes: Int
    /// The SHA-256 of the whole file, as a checking program would compute it.
    package let digest: ContentDigest
}
