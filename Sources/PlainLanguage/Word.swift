/// A word of a text: letters and digits, and what joins them.
///
/// Hyphens, apostrophes, full stops and the like join when letters or digits stand on both sides: `ID-check`,
/// `sms'jes`, `t.a.v`, `12,50`, `8.00`, `www.digid.nl/privacy`, `06-12345678`. Groups of digits with single blanks
/// between them are one word (`088 123 65 55`), for nobody reads them as four. A slash or dash between words parts
/// them: `en/of` is two.
package struct Word: Sendable {
    /// The word as written, without the full stop of an abbreviation.
    package let text: String
    /// Its place in the text, in UTF-8 code units.
    package let range: Range<Int>
    /// The word in small letters, with straight apostrophes and without soft hyphens, to look it up.
    let key: String
    /// The marks between the word before and this one.
    let before: Punctuation
    /// Whether it begins with a capital.
    let isCapitalised: Bool

    /// Whether it has at least one digit.
    var hasDigit: Bool { key.unicodeScalars.contains(where: \.isDigit) }
}

/// Marks that stand between two words.
struct Punctuation: OptionSet, Sendable {
    let rawValue: UInt8

    static let comma = Punctuation(rawValue: 1)
    static let semicolon = Punctuation(rawValue: 2)
    static let colon = Punctuation(rawValue: 4)
    static let quote = Punctuation(rawValue: 8)
    static let bracket = Punctuation(rawValue: 16)
    static let dash = Punctuation(rawValue: 32)
    static let lineEnd = Punctuation(rawValue: 64)
    static let other = Punctuation(rawValue: 128)

    /// Marks that part clauses or items.
    static let parting: Punctuation = [.comma, .semicolon, .colon, .bracket, .dash]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self = scalars.reduce(into: []) { $0.formUnion(Self.mark($1)) }
    }

    private static func mark(_ scalar: Unicode.Scalar) -> Punctuation {
        switch scalar {
        case ",": .comma
        case ";": .semicolon
        case ":": .colon
        case "(", ")", "[", "]": .bracket
        case "–", "—", "-": .dash
        case "\"", "“", "”", "„", "‘", "«", "»": .quote
        case "\n": .lineEnd
        default: scalar.isBlank ? [] : .other
        }
    }
}
