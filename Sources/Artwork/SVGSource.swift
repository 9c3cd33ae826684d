import LetterModel

/// The text of a drawing, with places in it for messages.
struct SVGSource {
    /// The name of the file for messages.
    let path: String
    let bytes: [UInt8]

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether a file looks like XML: it begins with `<`, as far as there is text.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: byteOrderMark) ? 3 : 0
        return bytes.dropFirst(start).first { !ByteCursor.isSpace($0) } == UInt8(ascii: "<")
    }

    /// Line and column of a byte; columns count characters.
    func place(at offset: Int) -> SourcePlace {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        return SourcePlace(file: path, line: line, column: column(from: lineStart, to: offset))
    }

    /// The place that a reader of bytes reports: a line, and a column in bytes.
    func place(line: Int, byteColumn: Int) -> SourcePlace {
        var lineStart = 0
        for _ in 1..<max(1, line) {
            guard let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            lineStart = end + 1
        }
        let offset = min(bytes.count, lineStart + max(0, byteColumn - 1))
        return SourcePlace(file: path, line: line, column: column(from: lineStart, to: offset))
    }

    /// Counts the bytes that begin a character.
    private func column(from lineStart: Int, to offset: Int) -> Int {
        let start = lineStart == 0 && bytes.starts(with: Self.byteOrderMark) ? 3 : lineStart
        guard start < offset else { return 1 }
        return bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    }

    /// A fault in the text that begins at a byte.
    func diagnostic(_ fault: SVGFault, at start: Int) -> Diagnostic {
        Diagnostic(
            code: fault.code,
            place: place(at: start + fault.offset),
            found: fault.found,
            expected: fault.expected,
            remedy: fault.remedy
        )
    }
}
