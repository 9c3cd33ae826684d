/// The first line of a plain person CSV: which fact stands in which column.
struct PlainHeader {
    let separator: UInt8
    /// For each field of a row, the fact that it holds; `nil` when it is not read.
    let columns: [PersonColumn?]
    /// The names of what is not read, in the order of the file.
    let ignoredColumns: [String]

    /// Whether a line begins such a file, and no other list with numbers.
    static func isHeader(_ line: [UInt8]) -> Bool {
        guard let header = CSVHeader(line: line.span) else { return false }
        let columns = header.names.map { PersonColumn(plainName: $0) }
        return columns.contains(.number) && columns.contains(.surname)
    }

    /// Reads the header.
    ///
    /// - Throws: ``ExtractError`` with the code `header-invalid`, `column-duplicate` or `column-missing`.
    init(line: Span<UInt8>, file: String) throws(ExtractError) {
        guard let header = CSVHeader(line: line) else {
            throw Self.error("header-invalid", "A quoted name in the header does not end.", file)
        }
        separator = header.separator
        columns = header.names.map { PersonColumn(plainName: $0) }
        let known = columns.compactMap { $0 }
        if let double = known.first(where: { column in known.count { $0 == column } > 1 }) {
            throw Self.error("column-duplicate", "The column \(double.plainName) stands in the header twice.", file)
        }
        let missing = PersonColumn.allCases.filter { !$0.isOptionalInPlain && !known.contains($0) }.map(\.plainName)
        guard missing.isEmpty else {
            throw Self.error("column-missing", "The header lacks \(missing.joined(separator: ", ")).", file)
        }
        ignoredColumns = zip(header.names, columns).enumerated().compactMap { index, pair in
            pair.1 == nil ? Self.shown(pair.0, index) : nil
        }
    }

    /// A name that is no plain word is not repeated: it may be anything.
    private static func shown(_ name: String, _ index: Int) -> String {
        let isWord =
            (1...40).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
        return isWord ? name : "column \(index + 1)"
    }

    private static func error(_ code: String, _ found: String, _ file: String) -> ExtractError {
        ExtractError(
            code: code,
            file: file,
            line: 1,
            found: found,
            expected: "Every required column once; docs/formats/persons-plain-csv.md lists them.",
            remedy: "Make the file again with these columns; a column may be empty."
        )
    }
}
