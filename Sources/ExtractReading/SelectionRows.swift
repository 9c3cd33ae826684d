import LetterModel

/// The rows of an RvIG selection CSV (Logisch Ontwerp BRP 2025.Q1, §5.5.5).
///
/// The format has no quotes: a comma, semicolon or backslash in a value stands behind a backslash,
/// and categories that repeat do so inside their fields. Of most rows nobody wants more than the number: so fields are
/// counted, and only looked for when they are asked for.
struct SelectionRows: ~Copyable {
    let header: PersonHeader
    private var lines: LineReader
    private var line: Range<Int> = 0..<0

    /// Opens an extract and reads its header.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: chunkSize)
        let first = try lines.header()
        header = try PersonHeader(line: first.span, file: path)
        self.lines = lines
    }

    /// The digest of the file, when all of it was read.
    mutating func finalDigest() -> ContentDigest { lines.digest }

    /// The next row, or `nil` at the end of the file.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read on, or its last row is cut off.
    mutating func next() throws(ExtractError) -> RawRow? {
        guard let next = try lines.next() else { return nil }
        line = next.bytes
        let buffer = lines.buffer
        let bytes = buffer.span.extracting(line)
        let isWhole = !next.isTooLong && Self.fieldCount(of: bytes) == header.columnCount
        if isWhole {
            return RawRow(line: next.number, key: RawRow.Key(digits: bytes.extracting(numberField(of: bytes))))
        }
        guard next.isTerminated else { throw .cutOffRow(lines.path, line: next.number, fields: header.columnCount) }
        return RawRow(line: next.number, key: .fault(next.isTooLong ? .longLine : .fieldCount))
    }

    /// The fields of the row that ``next()`` returned last.
    var fields: PersonFields {
        let buffer = lines.buffer
        var places = [Range<Int>](repeating: 0..<0, count: PersonColumn.allCases.count)
        let (columns, offset) = (header.columns, line.lowerBound)
        Self.forEachField(of: buffer.span.extracting(line)) { index, range in
            if columns[index] >= 0 { places[columns[index]] = range.lowerBound + offset..<range.upperBound + offset }
            return true
        }
        return PersonFields(bytes: buffer, row: line, places: places)
    }

    private static func fieldCount(of line: Span<UInt8>) -> Int {
        var (count, backslashes) = (0, 0 as UInt64)
        ByteWord.forEach(of: line) { word in
            count += word.places(of: UInt8(ascii: ",")).nonzeroBitCount
            backslashes |= word.places(of: UInt8(ascii: "\\"))
        }
        if backslashes == 0 { return count + 1 }
        count = 0
        forEachField(of: line) { _, _ in
            count += 1
            return true
        }
        return count
    }

    private func numberField(of line: Span<UInt8>) -> Range<Int> {
        let position = header.numberIndex
        var field = 0..<0
        Self.forEachField(of: line) { index, range in
            field = range
            return index < position
        }
        return field
    }

    /// Goes over the fields of a line, until told to stop.
    @inline(__always)
    private static func forEachField(of line: Span<UInt8>, _ goesOn: (_ index: Int, _ range: Range<Int>) -> Bool) {
        var (start, index, field) = (0, 0, 0)
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: ",") {
                guard goesOn(field, start..<index) else { return }
                (start, field) = (index + 1, field + 1)
            }
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        _ = goesOn(field, start..<line.count)
    }
}
