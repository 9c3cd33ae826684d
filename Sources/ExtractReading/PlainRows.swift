import LetterModel

/// The rows of a plain person CSV with Dutch names (RFC 4180, comma or semicolon).
///
/// A row is written anew in the form of the register's selection CSV, and read as one: what a value may be is the same for
/// all person extracts.
struct PlainRows: ~Copyable {
    private let header: PlainHeader
    private var lines: LineReader
    private var line: Range<Int> = 0..<0
    private var split: CSVFields
    private let numberIndex: Int

    /// Opens an extract and reads its header.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: chunkSize)
        let first = try lines.header()
        header = try PlainHeader(line: first.span, file: path)
        guard let number = header.columns.firstIndex(of: .number) else {
            preconditionFailure("A header without the number is refused.")
        }
        (numberIndex, split) = (number, CSVFields(separator: header.separator))
        self.lines = lines
    }

    /// The digest of the file, when all of it was read.
    mutating func finalDigest() -> ContentDigest { lines.digest }

    /// The facts that the file has, in the order of the file.
    var columns: [PersonColumn] { header.columns.compactMap { $0 } }

    /// The names of columns that are not read.
    var ignoredColumns: [String] { header.ignoredColumns }

    /// The next row, or `nil` at the end of the file. Empty lines are skipped.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read on, or its last row is cut off.
    mutating func next() throws(ExtractError) -> RawRow? {
        while let next = try lines.next() {
            guard next.isTooLong || !next.bytes.isEmpty else { continue }
            line = next.bytes
            if next.isTooLong { return RawRow(line: next.number, key: .fault(.longLine)) }
            let buffer = lines.buffer
            let bytes = buffer.span.extracting(line)
            let isWellFormed = split.split(bytes)
            if isWellFormed, split.count == header.columns.count {
                return RawRow(line: next.number, key: RawRow.Key(digits: bytes.extracting(split.range(numberIndex))))
            }
            guard next.isTerminated else {
                throw .cutOffRow(lines.path, line: next.number, fields: header.columns.count)
            }
            return RawRow(line: next.number, key: .fault(isWellFormed ? .fieldCount : .quotes))
        }
        return nil
    }

    /// The fields of the row that ``next()`` returned last.
    ///
    /// - Throws: ``RecordFault`` when a value is not of its column.
    func fields() throws(RecordFault) -> PersonFields {
        var row = ComposedRow()
        let bytes = lines.buffer.span.extracting(line)
        for (index, column) in header.columns.enumerated() {
            guard let column else { continue }
            row.set(column, try PlainValue.inRegisterForm(split.bytes(index, of: bytes), of: column))
        }
        return row.fields
    }
}
