import LetterModel

/// Entries for one character that a braille table of liblouis lacks.
///
/// Names in the register are written with 293 characters, and the Dutch table knows the accents of a few
/// languages only. The Dutch standard (2018, 2.2) puts the alphabet change sign, dots 56, before signs of
/// another language and then uses those of that language. Which language a name is from nobody knows. So
/// the plain letter stands behind the sign, as in the table's own entries for `ã`, `å` and `õ`: `Šimić`
/// reads ⠰⠨⠎⠊⠍⠊⠰⠉. English braille has no such sign, and the plain letter stands alone, but behind a
/// number, where dots 56 keep it from being a digit.
struct TableAddition: Hashable, Sendable {
    /// What the table lacks.
    let character: Unicode.Scalar
    /// Lines in the language of tables.
    let entries: [String]

    /// What may be added to the table of a language, small letters before the capitals that refer to them.
    static func all(for language: LetterLanguage) -> [TableAddition] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = letters(small: "attribute foreign", capital: "attribute foreign") + [bullet]
    private static let english = letters(small: "numericnocontchars", capital: nil) + [bullet]

    /// A list marker is a dash, like the marker of lists within lists.
    private static let bullet = TableAddition(character: "\u{2022}", entries: [#"sign \x2022 36"#])

    /// - Parameters:
    ///   - smallMark: The beginning of an entry that makes a small letter one of those that are marked.
    ///   - capitalMark: The same for capitals; `nil` where the capital sign is enough.
    private static func letters(small smallMark: String, capital capitalMark: String?) -> [TableAddition] {
        let letters = RegisterRepertoire.text.unicodeScalars.filter { $0.value > 0x7F && $0.properties.isAlphabetic }
        let small = letters.filter { $0.properties.isLowercase }
        let capitals = letters.filter { $0.properties.isUppercase }
        return small.compactMap { addition(small: $0, mark: smallMark) }
            + capitals.compactMap { addition(capital: $0, mark: capitalMark) }
    }

    private static func addition(small letter: Unicode.Scalar, mark: String) -> TableAddition? {
        guard let cells = plainSpelling(of: letter)?.utf8.map(dots) else { return nil }
        let definition = "lowercase \(escaped(letter)) \(cells.joined(separator: "-"))"
        return TableAddition(character: letter, entries: [definition, "\(mark) \(escaped(letter))"])
    }

    private static func addition(capital letter: Unicode.Scalar, mark: String?) -> TableAddition? {
        // The small letter of İ is i with a dot above that goes without saying.
        guard let small = letter.properties.lowercaseMapping.unicodeScalars.first else { return nil }
        let definition = "base uppercase \(escaped(letter)) \(escaped(small))"
        return TableAddition(
            character: letter,
            entries: [definition] + (mark.map { ["\($0) \(escaped(letter))"] } ?? [])
        )
    }

    /// The letters `a` to `z`, and the apostrophe, that come nearest.
    ///
    /// Unicode decomposes most. `đ ð ħ ı ŋ œ þ ŧ` are spelt as in passports (ICAO Doc 9303-3, section 6), and `ĸ` as
    /// Greenlandic has spelt it since 1973.
    private static func plainSpelling(of letter: Unicode.Scalar) -> String? {
        if let spelling = spellings[letter] { return spelling }
        let base = DecomposedLetter.base(of: letter)
        return base.isASCII ? String(Character(base)) : nil
    }

    private static let spellings: [Unicode.Scalar: String] = [
        "ª": "a", "º": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ĸ": "q", "ŀ": "l", "ŉ": "'n", "ŋ": "n", "œ": "oe",
        "þ": "th", "ŧ": "t",
    ]

    private static func escaped(_ letter: Unicode.Scalar) -> String {
        let digits = String(letter.value, radix: 16)
        return #"\x"# + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func dots(of byte: UInt8) -> String {
        byte == UInt8(ascii: "'") ? "3" : dotsOfLetters[Int(byte - UInt8(ascii: "a"))]
    }

    private static let dotsOfLetters = [
        "1", "12", "14", "145", "15", "124", "1245", "125", "24", "245", "13", "123", "134", "1345", "135", "1234",
        "12345", "1235", "234", "2345", "136", "1236", "2456", "1346", "13456", "1356",
    ]
}
