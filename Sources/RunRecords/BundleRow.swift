package import DurableFiles
package import LetterModel
package import LetterReferences

/// A bundle of letters that is on the disk and recorded.
package struct BundleRow: Hashable, Sendable {
    /// From 1 within the run.
    package var number: Int
    /// The file or folder below `letters/`.
    package var name: String
    /// Of the file; for a folder the sum over its files.
    package var byteCount: Int
    /// Of the file; for a folder see ``FolderReceipt/whole``.
    package var digest: ContentDigest
    /// The sequence of the first letter.
    package var firstSequence: Int
    /// How many; their sequences follow each other.
    package var letters: Int
    /// Sides that carry text or are left empty on purpose.
    package var pages: Int
    /// Of paper; each letter begins on a new one.
    package var sheets: Int

    /// Describes a bundle by what was written for it.
    package init(
        number: Int,
        receipt: FileReceipt,
        firstSequence: Int,
        letters: Int,
        pages: Int,
        sheets: Int
    ) {
        self.number = number
        name = receipt.name
        byteCount = receipt.byteCount
        digest = ContentDigest(bytes: receipt.sha256)
        self.firstSequence = firstSequence
        self.letters = letters
        self.pages = pages
        self.sheets = sheets
    }

    /// The sequence of the last letter.
    package var lastSequence: Int { firstSequence + letters - 1 }

    /// What should be on the disk.
    package var receipt: FileReceipt { FileReceipt(name: name, byteCount: byteCount, sha256: digest.bytes) }
}

/// A letter in the ledger: whom it went to, by pseudonym only, and where it is.
package struct LetterRow: Hashable, Sendable {
    /// The place in the run, from 0; with the number of the run the only key of the row.
    package var sequence: Int
    /// The addressee, by the campaign's key; never the number itself.
    package var pseudonym: Pseudonym
    /// The variant and language of the text.
    package var kind: LetterKind
    /// The first page in its bundle, from 1.
    package var firstPage: Int
    /// Pages with text; an empty last side does not count.
    package var pages: Int

    package init(sequence: Int, pseudonym: Pseudonym, kind: LetterKind, firstPage: Int, pages: Int) {
        self.sequence = sequence
        self.pseudonym = pseudonym
        self.kind = kind
        self.firstPage = firstPage
        self.pages = pages
    }
}

/// The sums of what the ledger holds of a run, for comparing with what was selected.
package struct LedgerCounts: Hashable, Sendable {
    /// Rows of table `bundle`.
    package let bundles: Int
    /// Rows of table `letter`, counted one by one.
    package let letters: Int
    /// The sum over the bundles, empty last sides included.
    package let pages: Int
    /// The sum over the bundles.
    package let sheets: Int
    /// Records of the extracts that could not be used.
    package let refused: Int
}
