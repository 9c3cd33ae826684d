/// One line of a CSV file that spreadsheets open: semicolons between the fields, as in Dutch office
/// programs, RFC 4180 quotes where needed, and LF at the end.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
/// Injection"); control characters, which could steer a terminal, become question marks.
package enum CSVLine {
    /// The line with these fields.
    package static func bytes(_ fields: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ";")) }
            append(field, to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    private static func append(_ field: String, to line: inout [UInt8]) {
        let text = (startsFormula(field) ? "'" : "") + field
        let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") }
        if needsQuotes { line.append(UInt8(ascii: "\"")) }
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
            if scalar == "\"" { line.append(UInt8(ascii: "\"")) }
            line.append(contentsOf: String(isControl ? "?" : scalar).utf8)
        }
        if needsQuotes { line.append(UInt8(ascii: "\"")) }
    }

    private static func startsFormula(_ field: String) -> Bool {
        guard let first = field.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
    }
}
