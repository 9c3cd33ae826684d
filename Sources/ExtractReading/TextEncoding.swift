/// The encodings in which extracts come.
enum TextEncoding: Hashable {
    case utf8
    /// ISO 8859-1, which only an XML declaration can tell from other encodings.
    case latin1
    case utf16(isBigEndian: Bool)

    /// Bytes that are enough to tell, an XML declaration included.
    static let beginningLength = 1024

    /// What the beginning of a file says of the rest, and how many bytes of byte order mark it has.
    ///
    /// A byte order mark decides; without one, the first two characters of an XML declaration in UTF-16 (XML 1.0,
    /// appendix F.1), or its encoding. All else is UTF-8, or will fail as such.
    static func find(in beginning: [UInt8]) -> (encoding: TextEncoding, markLength: Int) {
        let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8),
            ([0xFE, 0xFF], .utf16(isBigEndian: true)),
            ([0xFF, 0xFE], .utf16(isBigEndian: false)),
        ]
        // UTF-32 begins like UTF-16, and is refused as what it is not.
        if beginning.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf8, 0) }
        if let (mark, encoding) = marks.first(where: { beginning.starts(with: $0.mark) }) {
            return (encoding, mark.count)
        }
        if beginning.starts(with: [0, 0x3C, 0, 0x3F]) { return (.utf16(isBigEndian: true), 0) }
        if beginning.starts(with: [0x3C, 0, 0x3F, 0]) { return (.utf16(isBigEndian: false), 0) }
        let declaration = EncodingDeclaration(in: beginning)
        return (declaration?.name == "ISO-8859-1" ? .latin1 : .utf8, 0)
    }

    /// Whether text in this encoding may be declared so.
    func mayBeNamed(_ name: String) -> Bool {
        switch self {
        case .utf8: name == "UTF-8"
        case .latin1: name == "ISO-8859-1"
        case .utf16(let isBigEndian): name == "UTF-16" || name == (isBigEndian ? "UTF-16BE" : "UTF-16LE")
        }
    }
}

/// The encoding that an XML declaration names (XML 1.0, productions 23 and 80).
struct EncodingDeclaration {
    /// In capitals.
    let name: String
    /// Where the name stands, between its quotes.
    let place: Range<Int>

    /// Looks at the beginning of a text; `nil` without a declaration, or when it names no encoding.
    init?(in text: [UInt8]) {
        guard text.starts(with: Array("<?xml".utf8)),
            let end = text.indices.first(where: { text[$0...].starts(with: Array("?>".utf8)) }),
            let word = text[..<end].indices.first(where: { text[$0..<end].starts(with: Array("encoding".utf8)) })
        else { return nil }
        let isBlank = { (byte: UInt8) in byte == 0x20 || (9...13).contains(byte) }
        let afterWord = text[(word + 8)..<end].drop(while: isBlank)
        guard afterWord.first == UInt8(ascii: "=") else { return nil }
        let value = afterWord.dropFirst().drop(while: isBlank)
        guard let quote = value.first, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) else { return nil }
        let name = value.dropFirst().prefix { $0 != quote }
        guard name.endIndex < end else { return nil }
        self.name = String(decoding: name, as: UTF8.self).uppercased()
        place = name.startIndex..<name.endIndex
    }

    /// Makes the declaration say UTF-8. No byte changes its place: blanks fill what is left.
    func nameUTF8(in text: inout [UInt8]) {
        let name = Array("UTF-8".utf8)
        precondition(place.count >= name.count, "Every other name that is read is longer.")
        let quote = text[place.upperBound]
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: place.count - name.count)
        text.replaceSubrange(place.lowerBound...place.upperBound, with: name + [quote] + blanks)
    }
}
