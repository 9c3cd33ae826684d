package import LetterModel

/// Reads the persons of an extract, row by row: RvIG's selection CSV (Logisch Ontwerp BRP 2025.Q1, §5.5.5), a plain
/// CSV with Dutch names, or messages of StUF-BG 0310. Which of them it is shows from its beginning; it may be packed
/// with gzip or zstd.
///
/// Most rows of an extract belong to nobody with a selected account; ``next()`` reads no more than the number, and
/// ``person()`` the rest, on demand. Memory does not grow with the file.
package struct PersonExtractReader: ~Copyable {
    /// Columns or elements that are not read, in the order of the file.
    package let ignoredColumns: [String]
    /// The element numbers of what the file has, and what it has beyond them.
    package let columns: [String]
    /// The SHA-256 digest of the file, once ``next()`` has returned `nil`.
    package private(set) var digest: ContentDigest?
    /// How many numbers of eight digits were accepted with a leading zero.
    package private(set) var leadingZeroRestored = 0

    private var selection: SelectionRows?
    private var plain: PlainRows?
    private var messages: StUFRows?
    private let fileName: String
    private var row: PersonRow?

    /// Opens an extract and reads its header.
    ///
    /// - Parameters:
    ///   - path: The file, as the user named it; errors repeat it as given.
    ///   - chunkSize: How many bytes are read at once; the result does not depend on it.
    /// - Throws: ``ExtractError`` when the file cannot be read, is empty, or its header lacks a column.
    package init(path: String, chunkSize: Int = 65_536) throws(ExtractError) {
        fileName = ExtractReading.fileName(ofPath: path)
        let beginning = try FileBeginning(path: path)
        if beginning.isMarkup {
            messages = try StUFRows(path: path, chunkSize: chunkSize)
            (ignoredColumns, columns) = ([], Self.requiredColumns)
        } else if PlainHeader.isHeader(beginning.firstLine) {
            let rows = try PlainRows(path: path, chunkSize: chunkSize)
            ignoredColumns = rows.ignoredColumns
            columns = rows.columns.map(\.elementNumber) + ignoredColumns
            plain = consume rows
        } else {
            let rows = try SelectionRows(path: path, chunkSize: chunkSize)
            ignoredColumns = rows.header.ignoredColumns
            columns = Self.requiredColumns + ignoredColumns
            selection = consume rows
        }
    }

    /// The next row, or `nil` at the end of the file.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read on, or its last row is cut off.
    package mutating func next() throws(ExtractError) -> PersonRow? {
        guard let raw = try nextRaw() else {
            row = nil
            digest = finalDigest()
            return nil
        }
        var current = PersonRow(number: (row?.number ?? 0) + 1, line: raw.line, bsn: .missing)
        switch raw.key {
        case .missing: break
        case .fault(let fault): current.bsn = .refused(refusal(fault, of: current))
        case .number(let number, let hadLostZero):
            if hadLostZero { leadingZeroRestored += 1 }
            current.bsn = .number(number)
        }
        row = current
        return current
    }

    private mutating func finalDigest() -> ContentDigest? {
        if selection != nil { return selection?.finalDigest() }
        return plain != nil ? plain?.finalDigest() : messages?.finalDigest()
    }

    private mutating func nextRaw() throws(ExtractError) -> RawRow? {
        if selection != nil { return try selection?.next() }
        return try plain != nil ? plain?.next() : messages?.next()
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
            return Result { () throws(RecordFault) in try person(number) }.mapError { refusal($0, of: row) }
        }
    }

    private func person(_ number: CitizenServiceNumber) throws(RecordFault) -> Person {
        switch selection {
        case .some(let rows): return try rows.fields.person(number)
        case .none: break
        }
        switch messages {
        case .some(let rows): return try rows.fields.person(number)
        case .none: break
        }
        switch plain {
        case .some(let rows): return try rows.fields().person(number)
        case .none: preconditionFailure("An extract has one form.")
        }
    }

    private func refusal(_ fault: RecordFault, of row: PersonRow) -> RefusedRecord {
        fault.refusal(of: row.number, at: row.line, in: fileName)
    }
}
