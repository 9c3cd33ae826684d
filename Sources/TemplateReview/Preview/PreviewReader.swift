package import LetterModel

/// Someone to whom a letter is shown: invented, or of an extract and masked.
package struct PreviewReader: Sendable {
    /// Where the words come from.
    package enum Origin: Sendable {
        /// Nobody, see `InventedReader`.
        case invented
        /// A person of an extract whose name, address and reference were replaced, see ``MaskedPerson``.
        case masked
    }

    /// For addresses of the page; letters, digits and hyphens.
    package let id: String
    /// In a few Dutch words.
    package let dutch: String
    /// In a few English words.
    package let english: String
    /// Invented or masked.
    package let origin: Origin
    /// In the words of a letter.
    package let person: AddressedPerson
}
