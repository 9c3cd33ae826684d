/// Capital letters as the register's own services write them: one character for one character.
///
/// The mapping is Unicode's simple one, so `ß`, `ŉ` and `ĸ`, which have no single capital, stay as
/// they are: the place on an envelope keeps the length and the spelling that are registered. `ı`
/// becomes `I`. The micro sign stays too, because its capital is a Greek letter that is not among
/// the characters of the register. The letters I and J of `IJsselstein` are two characters.
package enum Capitals {
    /// The whole text in capitals: `'S-GRAVENHAGE`.
    package static func all(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the whole text in capitals to UTF-8 bytes.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        let recorded = text.utf8.span
        for index in recorded.indices {
            guard recorded[index] < 0x80 else {
                bytes.removeSubrange(start...)
                return appendBeyondASCII(text, to: &bytes)
            }
            bytes.append(capital(recorded[index]))
        }
    }

    /// The text with a capital in front, when it begins with a letter: `'t Wolkje` has none.
    package static func first(_ text: String) -> String {
        guard let byte = text.utf8.first else { return text }
        if byte < 0x80 {
            guard capital(byte) != byte else { return text }
            var bytes = Array(text.utf8)
            bytes[0] = capital(byte)
            return String(decoding: bytes, as: UTF8.self)
        }
        var scalars = text.unicodeScalars
        let initial = scalars.removeFirst()
        return String(capital(initial)) + String(scalars)
    }

    /// The capital of an ASCII letter; any other byte stays.
    static func capital(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte & 0xDF : byte
    }

    private static func appendBeyondASCII(_ text: String, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(capital(UInt8(truncatingIfNeeded: scalar.value)))
            } else {
                bytes.append(contentsOf: String(capital(scalar)).utf8)
            }
        }
    }

    private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar != "µ" else { return scalar }
        let mapping = scalar.properties.uppercaseMapping.unicodeScalars
        guard let capital = mapping.first, mapping.count == 1 else { return scalar }
        return capital
    }
}
