import LetterModel
import XMLStreams

/// An account extract as a row of tags: the file, the XML stream and the schema joined.
struct AccountDocument: ~Copyable {
    private var source: TextSource
    private var stream: XMLStream
    private var buffer: [UInt8]
    private var isFinished = false

    init(path: String, chunkSize: Int) throws(ExtractError) {
        source = try TextSource(path: path, chunkSize: chunkSize)
        stream = XMLStream(
            vocabulary: AccountName.allCases.map(\.text),
            namespace: AccountSchema.namespace,
            schema: Array(AccountSchema.text.utf8)
        )
        buffer = [UInt8](repeating: 0, count: chunkSize)
    }

    /// The path as the user gave it.
    var path: String { source.path }

    /// The digest of what was read so far.
    var digest: ContentDigest { source.digest }

    /// The next tag, or `nil` when the whole file was read and is valid.
    mutating func nextEvent() throws(ExtractError) -> XMLEvent? {
        while true {
            if let event = try nextQueued() { return event }
            if isFinished { return nil }
            let count = try source.read(into: &buffer)
            if count > 0 {
                let chunk = buffer
                stream.feed(chunk.span.extracting(first: count))
            } else {
                stream.finish()
                isFinished = true
            }
        }
    }

    private mutating func nextQueued() throws(ExtractError) -> XMLEvent? {
        do {
            return try stream.next()
        } catch {
            throw ExtractError(error, file: path)
        }
    }

    /// Gives the known attributes of a start tag to the account at hand.
    func takeAttributes(of event: XMLEvent, in element: AccountName, into draft: inout AccountDraft) {
        for index in event.attributes {
            let attribute = stream.attribute(at: index)
            guard let name = AccountName(rawValue: attribute.name.index) else { continue }
            stream.withValue(of: attribute) { draft.take($0, of: name, in: element) }
        }
    }

    /// Reads the start tag of the root element.
    mutating func header() throws(ExtractError) -> AccountExtractHeader {
        var (date, records, source) = (CalendarDate?.none, Int?.none, "")
        guard let root = try nextEvent() else { throw headerError(line: 1) }
        for index in root.attributes {
            let attribute = stream.attribute(at: index)
            stream.withValue(of: attribute) { value in
                switch AccountName(rawValue: attribute.name.index) {
                case .referenceDate: date = CalendarDate(bytes: value)
                case .records: records = number(digits: value)
                case .source:
                    source = unsafe value.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
                default: break
                }
            }
        }
        guard let date, let records else { throw headerError(line: root.line) }
        return AccountExtractHeader(referenceDate: date, source: source, declaredRecords: records)
    }

    private func headerError(line: Int) -> ExtractError {
        ExtractError(
            code: "header-invalid",
            file: path,
            line: line,
            found: "The root element does not give a reference date and a number of records that can be read.",
            expected: "reference-date as in 2026-11-01, and records as decimal digits.",
            remedy: ExtractError.askForNewFile
        )
    }
}
