/// Writes texts so that ``YAMLDocument`` and any other reader of YAML 1.2 give the same text back.
package enum YAMLText {
    /// Words that some reader takes for something else than text.
    private static let reservedWords: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nee",
    ]

    /// A text as one scalar on one line, plain when nobody can misread it, else in double quotes (YAML 1.2.2 §7.3.1).
    ///
    /// It may stand after `key: `, after `- `, and between the brackets of `[…]` and `{…}`. Characters that
    /// ``YAMLDocument`` refuses are the caller's to keep out: no way of writing would make them readable.
    package static func scalar(_ text: String) -> String {
        isPlain(text) ? text : "\"\(escaped(text))\""
    }

    /// Begins with a letter, and holds nothing that means something to YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), text.utf8.last != UInt8(ascii: " ") else { return false }
        return !reservedWords.contains(text.lowercased())
            && text.utf8.allSatisfy { byte in
                isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || " .-_/();".utf8.contains(byte)
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            // Many words that begin with a star are refused wherever they stand: see YAMLSource.
            case "*": result.append(contentsOf: "\\x2A".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
