import LetterModel

/// The entries of a list of numbers, one at a time.
struct NumberList: ~Copyable {
    private var lines: LineReader
    /// The line that was read to learn the form of the list, when it is an entry itself.
    private var pushedBack: (bytes: [UInt8], line: Int)?
    private var form: Form?

    /// How a CSV parts its fields, how many a record has, and which of them holds the number.
    private struct Form {
        var fields: CSVFields
        var fieldCount: Int
        var column: Int
    }

    /// Opens a list and finds out its form from its first line.
    init(path: String) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: 65_536)
        guard let line = try lines.next() else { throw Self.empty(path) }
        let first = Array(lines.buffer[line.bytes])
        if trimmed(first).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            (form, pushedBack) = (nil, (first, 1))
        } else {
            form = try Self.form(of: first, path: path)
        }
        self.lines = lines
    }

    /// The digest of what was read so far.
    var digest: ContentDigest { lines.digest }

    /// The next entry, or `nil` at the end of the list.
    mutating func next() throws(ExtractError) -> (number: Result<CitizenServiceNumber, RecordFault>, line: Int)? {
        while let (bytes, line) = try nextRecord() {
            guard let bytes else { return (.failure(.longLine), line) }
            guard !trimmed(bytes).isEmpty else { continue }
            return (number(in: bytes), line)
        }
        return nil
    }

    private mutating func number(in record: [UInt8]) -> Result<CitizenServiceNumber, RecordFault> {
        var field = record
        if form != nil {
            guard form?.fields.split(record.span) == true else { return .failure(.quotes) }
            guard let form, form.fields.count == form.fieldCount else { return .failure(.fieldCount) }
            field = form.fields.bytes(form.column, of: record.span)
        }
        let digits = trimmed(field)
        return CitizenServiceNumber(digits: digits.span).map { .success($0) } ?? .failure(.number)
    }

    /// The bytes of the next line; none when it is too long.
    private mutating func nextRecord() throws(ExtractError) -> (bytes: [UInt8]?, line: Int)? {
        if let first = pushedBack {
            pushedBack = nil
            return first
        }
        guard let line = try lines.next() else { return nil }
        return (line.isTooLong ? nil : Array(lines.buffer[line.bytes]), line.number)
    }

    private static func form(of header: [UInt8], path: String) throws(ExtractError) -> Form {
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            guard let names = CSVHeader(line: header.span, separator: separator)?.names,
                let column = names.firstIndex(of: "bsn")
            else { continue }
            return Form(fields: CSVFields(separator: separator), fieldCount: names.count, column: column)
        }
        throw ExtractError(
            code: "column-missing",
            file: path,
            line: 1,
            found: "The first line is neither a citizen service number nor a header with a column bsn.",
            expected: "One number a line, or a CSV whose header has a column bsn.",
            remedy: "Correct the first line, and give the list again."
        )
    }

    private static func empty(_ path: String) -> ExtractError {
        ExtractError(
            code: "file-empty",
            file: path,
            found: "The list is empty, as after a failed transfer.",
            expected: "At least one number, or the header bsn when nobody is on the list.",
            remedy: "Make the list again, or leave it out."
        )
    }
}
