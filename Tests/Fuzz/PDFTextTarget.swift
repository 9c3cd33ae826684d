@testable import PDFWriting

/// Texts in a PDF: what a reader takes out of a string must be what was put in, and metadata must be XML.
struct PDFTextTarget: FuzzTarget {
    let name = "pdf-text"

    func test(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        var written: [UInt8] = []
        written.write(textString: text)
        precondition(Self.text(of: written) == Array(text.utf16), "A text string reads back as it was written.")
        let (mine, empty) = (Self.packet(text), Self.packet(""))
        precondition(mine.count { $0 == "<" } == empty.count { $0 == "<" }, "No title can open a tag.")
        for piece in mine.split(separator: "&").dropFirst() {
            precondition(
                ["amp;", "lt;", "gt;"].contains { piece.starts(with: $0.unicodeScalars) },
                "Nor name an entity."
            )
        }
    }

    /// The metadata of a document, in the same words everywhere.
    private static func packet(_ text: String) -> [Unicode.Scalar] {
        let metadata = PDFMetadata(
            title: text,
            language: "nl",
            producer: text,
            author: text,
            creationDate: "2026-11-16T00:00:00Z"
        )
        return Array(String(decoding: metadata.xmp, as: UTF8.self).unicodeScalars)
    }

    /// Takes a PDF string apart, by ISO 32000-1, 7.3.4 and 7.9.2.2.
    private static func text(of string: [UInt8]) -> [UInt16]? {
        if string.starts(with: Array("<FEFF".utf8)), string.last == UInt8(ascii: ">") {
            let digits = string.dropFirst(5).dropLast().map { Character(UnicodeScalar($0)).hexDigitValue ?? 99 }
            guard digits.count % 4 == 0, digits.allSatisfy({ $0 < 16 }) else { return nil }
            return stride(from: 0, to: digits.count, by: 4).map { start in
                digits[start..<start + 4].reduce(UInt16(0)) { $0 << 4 | UInt16($1) }
            }
        }
        guard string.first == UInt8(ascii: "("), string.last == UInt8(ascii: ")"), string.count >= 2 else { return nil }
        var units: [UInt16] = []
        var isEscaped = false
        for byte in string.dropFirst().dropLast() {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                guard isEscaped || byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")") else { return nil }
                units.append(UInt16(byte))
                isEscaped = false
            }
        }
        return isEscaped ? nil : units
    }
}
