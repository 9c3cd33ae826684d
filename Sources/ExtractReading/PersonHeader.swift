/// The first line of a person extract: which element stands in which column.
struct PersonHeader {
    /// The element numbers beyond the required ones, in the order of the file.
    let ignoredColumns: [String]
    /// The index of the field with the number.
    let numberIndex: Int
    /// For each field, the place of its ``PersonColumn``; -1 when it is not read.
    let columns: [Int]

    /// Reads the header.
    ///
    /// - Throws: ``ExtractError`` with the code `header-invalid`, `column-duplicate` or `column-missing`.
    init(line: Span<UInt8>, file: String) throws(ExtractError) {
        var numbers: [String] = []
        var begin = 0
        for index in 0...line.count where index == line.count || line[index] == UInt8(ascii: ",") {
            guard let number = Self.elementNumber(line.extracting(begin..<index)) else {
                throw Self.invalid(column: begin + 1, file: file)
            }
            guard !numbers.contains(number) else { throw Self.duplicate(number, file: file) }
            numbers.append(number)
            begin = index + 1
        }
        let missing = PersonColumn.allCases.map(\.elementNumber).filter { !numbers.contains($0) }
        guard missing.isEmpty else { throw Self.missing(missing, file: file) }
        columns = numbers.map { number in
            PersonColumn.allCases.first { $0.elementNumber == number }?.rawValue ?? -1
        }
        ignoredColumns = numbers.filter { number in !PersonColumn.allCases.contains { $0.elementNumber == number } }
        guard let number = columns.firstIndex(of: PersonColumn.number.rawValue) else {
            preconditionFailure("A header without the number is refused.")
        }
        numberIndex = number
    }

    /// How many fields a row has.
    var columnCount: Int { columns.count }

    /// Whether a line begins a selection of the register: with an element number.
    static func isHeader(_ line: [UInt8]) -> Bool {
        elementNumber(Array(line.prefix { $0 != UInt8(ascii: ",") }).span) != nil
    }

    /// Reads `01.01.20`. Anything else is not kept: where the header is missing, it is a person's.
    private static func elementNumber(_ bytes: Span<UInt8>) -> String? {
        guard bytes.count == 8, bytes[2] == UInt8(ascii: "."), bytes[5] == UInt8(ascii: ".") else { return nil }
        let parts = [0..<2, 3..<5, 6..<8].compactMap { (range: Range<Int>) -> String? in
            let part = bytes.extracting(range)
            guard let value = number(digits: part) else { return nil }
            return value < 10 ? "0\(value)" : "\(value)"
        }
        return parts.count == 3 ? parts.joined(separator: ".") : nil
    }

    private static func invalid(column: Int, file: String) -> ExtractError {
        ExtractError(
            code: "header-invalid",
            file: file,
            line: 1,
            column: column,
            found: "The first line is not a row of element numbers.",
            expected: "Element numbers such as 01.01.20, parted by commas, without spaces or quotes.",
            remedy: "Deliver the selection as RvIG's selection CSV with its header line."
        )
    }

    private static func duplicate(_ number: String, file: String) -> ExtractError {
        ExtractError(
            code: "column-duplicate",
            file: file,
            line: 1,
            found: "The column \(number) stands in the header twice.",
            expected: "Each column once.",
            remedy: ExtractError.askForNewFile
        )
    }

    private static func missing(_ numbers: [String], file: String) -> ExtractError {
        ExtractError(
            code: "column-missing",
            file: file,
            line: 1,
            found: "The header lacks \(numbers.joined(separator: ", ")).",
            expected: "Every required column; docs/formats/persons-selection-csv.md lists them.",
            remedy: "Ask the sender for a selection with these elements too."
        )
    }
}
