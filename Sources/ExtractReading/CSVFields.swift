import Glibc

/// Cuts lines of a CSV into fields (RFC 4180, but with any separator, and without line breaks inside quotes).
///
/// A quoted field that goes on in the next line is not read: one stray quotation mark would
/// swallow the lines up to the next one, and who stands on them, without a trace. Its memory is used again for each
/// line.
struct CSVFields {
    /// Where a field lies in its line, without the quotes around it.
    private struct Field {
        var range: Range<Int>
        /// Whether quotation marks in it stand twice.
        var hasDoubledQuotes: Bool
    }

    private static let quote = UInt8(ascii: "\"")

    let separator: UInt8
    private var fields: [Field] = []

    init(separator: UInt8) {
        self.separator = separator
    }

    /// How many fields the line has.
    var count: Int { fields.count }

    /// Cuts a line; a quotation mark inside a field without quotes stands for itself.
    ///
    /// - Returns: Whether every quoted field ends where the field does.
    mutating func split(_ line: Span<UInt8>) -> Bool {
        fields.removeAll(keepingCapacity: true)
        guard Self.hasQuotes(line) else {
            splitPlain(line)
            return true
        }
        var index = 0
        while true {
            guard
                let field = index < line.count && line[index] == Self.quote
                    ? quoted(in: line, from: index) : plain(in: line, from: index)
            else { return false }
            fields.append(field.field)
            guard field.end < line.count else { return true }
            index = field.end + 1
        }
    }

    /// Where a field lies in its line.
    func range(_ index: Int) -> Range<Int> { fields[index].range }

    /// The bytes of a field, with doubled quotation marks made single.
    func bytes(_ index: Int, of line: Span<UInt8>) -> [UInt8] {
        let field = fields[index]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(field.range.count)
        var isSecond = false
        for place in field.range {
            isSecond = field.hasDoubledQuotes && !isSecond && line[place] == Self.quote
            if !isSecond { bytes.append(line[place]) }
        }
        return bytes
    }

    private static func hasQuotes(_ line: Span<UInt8>) -> Bool {
        unsafe line.withUnsafeBytes { memory in
            guard !line.isEmpty, let base = memory.baseAddress else { return false }
            return unsafe memchr(base, Int32(Self.quote), memory.count) != nil
        }
    }

    /// Cuts a line without quotes, as most are.
    private mutating func splitPlain(_ line: Span<UInt8>) {
        var start = 0
        for index in 0..<line.count where line[index] == separator {
            fields.append(Field(range: start..<index, hasDoubledQuotes: false))
            start = index + 1
        }
        fields.append(Field(range: start..<line.count, hasDoubledQuotes: false))
    }

    private func plain(in line: Span<UInt8>, from start: Int) -> (field: Field, end: Int)? {
        var end = start
        while end < line.count, line[end] != separator { end += 1 }
        return (Field(range: start..<end, hasDoubledQuotes: false), end)
    }

    /// A field in quotes; `nil` when they do not end, or end before the field does.
    private func quoted(in line: Span<UInt8>, from start: Int) -> (field: Field, end: Int)? {
        var index = start + 1
        var hasDoubledQuotes = false
        while index < line.count {
            guard line[index] == Self.quote else {
                index += 1
                continue
            }
            let next = index + 1
            if next < line.count, line[next] == Self.quote {
                hasDoubledQuotes = true
                index += 2
            } else {
                guard next == line.count || line[next] == separator else { return nil }
                return (Field(range: start + 1..<index, hasDoubledQuotes: hasDoubledQuotes), next)
            }
        }
        return nil
    }
}

/// The bytes without spaces and tabs at both ends.
func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let start = bytes.drop(while: isBlank)
    return Array(start.dropLast(start.reversed().prefix(while: isBlank).count))
}
