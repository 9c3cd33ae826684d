/// The first line of a CSV: the names of its columns.
struct CSVHeader {
    /// In small letters, without blanks around them.
    let names: [String]
    let separator: UInt8

    /// Cuts a line at a separator; `nil` when its quotes are not in order.
    init?(line: Span<UInt8>, separator: UInt8) {
        var fields = CSVFields(separator: separator)
        guard fields.split(line) else { return nil }
        var names: [String] = []
        for index in 0..<fields.count {
            names.append(String(decoding: trimmed(fields.bytes(index, of: line)), as: UTF8.self).lowercased())
        }
        (self.names, self.separator) = (names, separator)
    }

    /// Cuts a line at the one of two separators, a comma or a semicolon, that gives more columns.
    init?(line: Span<UInt8>) {
        let headers = [UInt8(ascii: ","), UInt8(ascii: ";")].compactMap { CSVHeader(line: line, separator: $0) }
        guard let widest = headers.max(by: { $0.names.count < $1.names.count }) else { return nil }
        self = widest
    }
}
