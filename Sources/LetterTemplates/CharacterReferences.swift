import LetterModel

/// Characters that a template writes by name or number, as in HTML: `&nbsp;`, `&eacute;`, `&#8364;`.
///
/// Templates of GOV.UK Notify may hold them. Here they count in the text of a template only; in a value
/// they are the letters they are. What is not known stays as it is written, and so does a character that
/// may not stand in a letter.
enum CharacterReferences {
    /// The longest name with `&` and `;`.
    private static let lengthLimit = 10

    /// The character that a text begins with by reference, and how many characters the reference has; `nil` when it begins
    /// with none.
    static func first(of text: Substring) -> (character: Character, length: Int)? {
        guard text.first == "&", let end = text.prefix(lengthLimit).firstIndex(of: ";"),
            let character = character(named: text[text.index(after: text.startIndex)..<end])
        else { return nil }
        return (character, text.distance(from: text.startIndex, to: end) + 1)
    }

    private static func character(named name: Substring) -> Character? {
        guard name.first == "#" else { return named[String(name)] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap(Unicode.Scalar.init), !PrintableText.isRefused(scalar) else { return nil }
        return Character(scalar)
    }

    /// The names of HTML 4.01 (section 24) that Dutch and English letters may need.
    private static let named: [String: Character] = {
        var named: [String: Character] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "lpar": "(", "rpar": ")",
            "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
            "bdquo": "„", "bull": "•", "hellip": "…", "euro": "€", "trade": "™", "OElig": "Œ", "oelig": "œ",
            "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ",
        ]
        // U+00A0 to U+00FF have names in a row.
        for (offset, name) in latin1.split(whereSeparator: \.isWhitespace).enumerated() {
            named[String(name)] = Character(Unicode.Scalar(UInt8(0xA0 + offset)))
        }
        return named
    }()

    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
        deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
        ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
        agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
        eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """
}
