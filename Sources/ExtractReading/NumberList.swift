import LetterModel

/// The entries of a list of numbers, one at a time.
struct NumberList: ~Copyable {
    private var lines: LineReader
    /// The line that was read to learn the form of the list, when it is an entry itself.
    private var pushedBack: (bytes: [UInt8], line: Int)?
    private let form: Form?

    /// How a CSV parts its fields, how many a record has, and which of them holds the number.
    private struct Form {
        var separator: UInt8
        var fieldCount: Int
        var column: Int
    }

    /// Opens a list and finds out its form from its first line.
    init(path: String) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: 65_536)
        guard let line = try lines.next() else { throw Self.empty(path) }
        var first = Array(lines.buffer[line.bytes])
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        if SeparatedLine.trimmed(first[...]).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
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
            guard !SeparatedLine.trimmed(bytes[...]).isEmpty else { continue }
            return (number(in: bytes), line)
        }
        return nil
    }

    private func number(in record: [UInt8]) -> Result<CitizenServiceNumber, RecordFault> {
        var field = record
        if let form {
            let line = SeparatedLine(record, separator: form.separator)
            guard line.isWellFormed else { return .failure(.quotes) }
            guard line.fields.count == form.fieldCount else { return .failure(.fieldCount) }
            field = line.fields[form.column]
        }
        let digits = Array(SeparatedLine.trimmed(field[...]))
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
            let line = SeparatedLine(header, separator: separator)
            guard line.isWellFormed else { continue }
            let names = line.fields.map { field in
                SeparatedLine.trimmed(field[...]).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            }
            guard let column = names.firstIndex(of: Array("bsn".utf8)) else { continue }
            return Form(separator: separator, fieldCount: names.count, column: column)
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
