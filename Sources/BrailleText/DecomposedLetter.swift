import Foundation

/// Letters and their accents as Unicode composes them.
enum DecomposedLetter {
    /// The letter without its accents; the letter itself when Unicode does not decompose it.
    static func base(of letter: Unicode.Scalar) -> Unicode.Scalar {
        String(Character(letter)).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? letter
    }

    /// The scalars of a character with as many accents composed as Unicode can (normal form C).
    static func composed(_ character: Character) -> String.UnicodeScalarView {
        String(character).precomposedStringWithCanonicalMapping.unicodeScalars
    }
}
