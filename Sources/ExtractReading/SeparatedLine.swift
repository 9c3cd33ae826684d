/// One line of a CSV (RFC 4180, but with any separator, and without line breaks inside quotes).
///
/// A quoted field that goes on in the next line is not read: one stray quotation mark would
/// swallow the lines up to the next one, and who stands on them, without a trace.
struct SeparatedLine {
    /// The fields, without the quotes around them and with doubled quotes made single.
    let fields: [[UInt8]]
    /// Whether every quoted field ends where the field does.
    let isWellFormed: Bool

    private static let quote = UInt8(ascii: "\"")

    /// Splits a line; a quote inside an unquoted field stands for itself.
    init(_ bytes: [UInt8], separator: UInt8) {
        var fields: [[UInt8]] = []
        var (rest, isWellFormed) = (bytes[...], true)
        repeat {
            let field = rest.first == Self.quote ? Self.quoted(&rest) : Self.plain(&rest, separator)
            fields.append(field ?? [])
            isWellFormed = isWellFormed && field != nil && (rest.isEmpty || rest.first == separator)
        } while isWellFormed && rest.popFirst() != nil
        (self.fields, self.isWellFormed) = (fields, isWellFormed)
    }

    /// Takes the bytes up to the next separator.
    private static func plain(_ rest: inout ArraySlice<UInt8>, _ separator: UInt8) -> [UInt8] {
        let field = rest.prefix { $0 != separator }
        rest = rest.dropFirst(field.count)
        return Array(field)
    }

    /// Takes a field in quotes; `nil` when they do not end.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        var field: [UInt8] = []
        rest.removeFirst()
        while let byte = rest.popFirst() {
            if byte == quote {
                guard rest.first == quote else { return field }
                rest.removeFirst()
            }
            field.append(byte)
        }
        return nil
    }

    /// The bytes without spaces and tabs at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = bytes.drop(while: isBlank)
        return start.dropLast(start.reversed().prefix(while: isBlank).count)
    }
}
