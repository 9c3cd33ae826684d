import LetterModel

/// The accounts of an extract in CSV, as they come: one a line, and a last line with their count.
struct AccountCSV: ~Copyable {
    /// The count of the last line; `nil` until it was read, or when there is none.
    private var declaredRecords: Int?
    private var lines: LineReader
    private var fields: CSVFields
    private let columns: [AccountColumn]

    private static let countMark = Array("#records=".utf8)

    /// Opens an extract and reads its header.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var lines = try LineReader(path: path, chunkSize: chunkSize)
        let first = try lines.header()
        guard let header = CSVHeader(line: first.span) else {
            throw ExtractError.malformed(path, line: 1, "The header has a quoted name that does not end.")
        }
        columns = try AccountColumn.columns(of: header, file: path)
        fields = CSVFields(separator: header.separator)
        self.lines = lines
    }

    /// What is known at the end of the file.
    mutating func ending() -> AccountFileEnding {
        AccountFileEnding(digest: lines.digest, declaredRecords: declaredRecords)
    }

    private var path: String { lines.path }

    /// Reads one account; `false` at the end of the file.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read on, is cut off, or goes on after its count.
    mutating func next(into draft: inout AccountDraft, line: inout Int) throws(ExtractError) -> Bool {
        while let next = try lines.next() {
            guard next.isTooLong || !next.bytes.isEmpty else { continue }
            guard declaredRecords == nil else {
                throw ExtractError.malformed(path, line: next.number, "The file goes on after the line with its count.")
            }
            if isCount(next) {
                try takeCount(next)
                continue
            }
            line = next.number
            draft = AccountDraft()
            let isWhole = !next.isTooLong && split(next)
            if isWhole { take(next, into: &draft) } else { draft.refuse(next.isTooLong ? .longLine : .fieldCount) }
            if !isWhole, !next.isTerminated { throw cutOff(next.number) }
            return true
        }
        return false
    }

    private mutating func split(_ line: LineReader.Line) -> Bool {
        let buffer = lines.buffer
        return fields.split(buffer.span.extracting(line.bytes)) && fields.count == columns.count
    }

    private func take(_ line: LineReader.Line, into draft: inout AccountDraft) {
        let bytes = lines.buffer.span.extracting(line.bytes)
        for (index, column) in columns.enumerated() {
            let range = fields.range(index)
            // An empty field is what an attribute or element is that the XML form leaves out.
            guard !range.isEmpty else { continue }
            let place = column.place
            draft.take(bytes.extracting(range), of: place.attribute, in: place.element)
        }
    }

    private func isCount(_ line: LineReader.Line) -> Bool {
        line.bytes.count >= Self.countMark.count && lines.buffer[line.bytes.lowerBound] == Self.countMark[0]
            && lines.buffer[line.bytes].starts(with: Self.countMark)
    }

    private mutating func takeCount(_ line: LineReader.Line) throws(ExtractError) {
        let digits = line.bytes.lowerBound + Self.countMark.count..<line.bytes.upperBound
        guard let count = number(digits: lines.buffer.span.extracting(digits)) else {
            throw ExtractError.malformed(path, line: line.number, "The count of the last line is no number.")
        }
        declaredRecords = count
    }

    private func cutOff(_ line: Int) -> ExtractError {
        ExtractError(
            code: "file-cut-off",
            file: path,
            line: line,
            found: "The last line has no line end and not as many fields as the header.",
            expected: "\(columns.count) fields in every line, and a last line #records= with their number.",
            remedy: ExtractError.askForNewFile
        )
    }
}

extension ExtractError {
    /// A CSV that breaks the rules of its format as a whole.
    static func malformed(_ path: String, line: Int, _ found: String) -> ExtractError {
        ExtractError(code: "csv-malformed", file: path, line: line, found: found, remedy: askForNewFile)
    }
}
