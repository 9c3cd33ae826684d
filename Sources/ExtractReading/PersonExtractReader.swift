package import LetterModel

/// Reads the persons of an RvIG selection CSV (Logisch Ontwerp BRP 2025.Q1, §5.5.5), row by row.
///
/// The format has no quotes: a comma, semicolon or backslash in a value stands behind a backslash,
/// and categories that repeat do so inside their fields. Most rows of an extract belong to nobody
/// with a selected account; ``next()`` reads no more than the number, and ``person()`` the rest, on demand.
/// Memory does not grow with the file.
package struct PersonExtractReader: ~Copyable {
    /// Element numbers of columns that are not read, in the order of the file.
    package var ignoredColumns: [String] { header.ignoredColumns }
    /// The SHA-256 digest of the file, once ``next()`` has returned `nil`.
    package private(set) var digest: ContentDigest?
    /// How many numbers of eight digits were accepted with a leading zero.
    package private(set) var leadingZeroRestored = 0

    private var lines: LineReader
    private let header: PersonHeader
    private let fileName: String
    /// Where each field of the row at hand begins; one more at the end.
    private var fieldStarts: [Int]
    private var row: PersonRow?
    private var line: Range<Int> = 0..<0

    /// Opens an extract and reads its header.
    ///
    /// - Parameters:
    ///   - path: The file, as the user named it; errors repeat it as given.
    ///   - chunkSize: How many bytes are read at once; the result does not depend on it.
    /// - Throws: ``ExtractError`` when the file cannot be read, is empty, or its header lacks a column.
    package init(path: String, chunkSize: Int = 65_536) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: chunkSize)
        guard let first = try lines.next() else { throw Self.empty(path) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = lines.buffer[first.bytes].starts(with: mark)
        let buffer = lines.buffer
        let names = hasMark ? first.bytes.lowerBound + mark.count..<first.bytes.upperBound : first.bytes
        header = try PersonHeader(line: buffer.span.extracting(names), file: path)
        self.lines = lines
        fileName = ExtractReading.fileName(ofPath: path)
        fieldStarts = [Int](repeating: 0, count: header.columnCount + 1)
    }

    /// The next row, or `nil` at the end of the file.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read on, or its last row is cut off.
    package mutating func next() throws(ExtractError) -> PersonRow? {
        guard let next = try lines.next() else {
            row = nil
            digest = lines.digest
            return nil
        }
        let number = (row?.number ?? 0) + 1
        line = next.bytes
        let isWhole = !next.isTooLong && splitFields()
        if !isWhole, !next.isTerminated { throw cutOff(at: next.number) }
        let fault: RecordFault? = isWhole ? nil : next.isTooLong ? .longLine : .fieldCount
        var current = PersonRow(number: number, line: next.number, bsn: .missing)
        current.bsn = fault.map { .refused(refusal($0, of: current)) } ?? key(of: current)
        row = current
        return current
    }

    /// Reads the whole person of the row that ``next()`` returned last.
    ///
    /// - Returns: The person, or why the row cannot be used; a row without a number is refused too.
    package func person() -> Result<Person, RefusedRecord> {
        guard let row else { preconditionFailure("A person is read after next() has returned a row.") }
        switch row.bsn {
        case .refused(let refusal): return .failure(refusal)
        case .missing: return .failure(refusal(.missingNumber, of: row))
        case .number(let number):
            let fields = PersonFields(bytes: lines.buffer, line: line, starts: fieldStarts, header: header)
            return Result { () throws(RecordFault) in try fields.person(number) }
                .mapError { refusal($0, of: row) }
        }
    }

    private func refusal(_ fault: RecordFault, of row: PersonRow) -> RefusedRecord {
        fault.refusal(of: row.number, at: row.line, in: fileName)
    }

    /// Notes where the fields begin; `false` when there are not as many as the header has.
    private mutating func splitFields() -> Bool {
        let buffer = lines.buffer
        let bytes = buffer.span.extracting(line)
        let columnCount = header.columnCount
        var (index, count) = (0, 1)
        fieldStarts[0] = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += byte == UInt8(ascii: "\\") ? 2 : 1
            guard byte == UInt8(ascii: ",") else { continue }
            guard count < columnCount else { return false }
            fieldStarts[count] = index
            count += 1
        }
        fieldStarts[columnCount] = bytes.count + 1
        return count == columnCount
    }

    private mutating func key(of row: PersonRow) -> PersonRowKey {
        let position = header.position(of: .number)
        let field = line.lowerBound + fieldStarts[position]..<line.lowerBound + fieldStarts[position + 1] - 1
        guard !field.isEmpty else { return .missing }
        guard let number = CitizenServiceNumber(digits: lines.buffer.span.extracting(field)) else {
            return .refused(refusal(.number, of: row))
        }
        if field.count == 8 { leadingZeroRestored += 1 }
        return .number(number)
    }

    private static func empty(_ path: String) -> ExtractError {
        ExtractError(
            code: "file-empty",
            file: path,
            found: "The file is empty.",
            expected: "At least the header line.",
            remedy: ExtractError.askForNewFile
        )
    }

    private func cutOff(at line: Int) -> ExtractError {
        ExtractError(
            code: "file-cut-off",
            file: lines.path,
            line: line,
            found: "The last row has no line end and not as many fields as the header.",
            expected: "\(header.columnCount) fields in every row.",
            remedy: ExtractError.askForNewFile
        )
    }
}
