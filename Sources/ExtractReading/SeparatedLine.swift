/// One record of a CSV (RFC 4180) with any separator.
struct SeparatedLine {
    /// The fields, without the quotes around them and with doubled quotes made single.
    let fields: [[UInt8]]
    /// Whether the last field is quoted and goes on in the next line.
    let endsInsideQuotes: Bool

    /// Splits a record; a quote inside an unquoted field stands for itself.
    init(_ bytes: [UInt8], separator: UInt8) {
        let quote = UInt8(ascii: "\"")
        var (fields, field) = ([[UInt8]](), [UInt8]())
        var (isQuoted, index) = (false, 0)
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == quote, isQuoted, index < bytes.count, bytes[index] == quote {
                field.append(quote)
                index += 1
            } else if byte == quote, isQuoted || field.isEmpty {
                isQuoted.toggle()
            } else if byte == separator, !isQuoted {
                fields.append(field)
                field = []
            } else {
                field.append(byte)
            }
        }
        self.fields = fields + [field]
        endsInsideQuotes = isQuoted
    }

    /// The bytes without spaces and tabs at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isBlank)
        return start.dropLast(start.reversed().prefix(while: isBlank).count)
    }
}
