import LetterModel
import XMLStreams

/// An account extract as a row of tags, and what its attributes say.
struct AccountDocument: ~Copyable {
    private var source: XMLSource

    init(path: String, chunkSize: Int) throws(ExtractError) {
        let stream = XMLStream(
            vocabulary: AccountName.allCases.map(\.text),
            namespace: AccountSchema.namespace,
            schema: Array(AccountSchema.text.utf8)
        )
        source = try XMLSource(path: path, chunkSize: chunkSize, stream: stream)
    }

    /// The path as the user gave it.
    var path: String { source.path }

    /// The digest of what was read so far.
    var digest: ContentDigest { source.digest }

    /// The next tag, or `nil` when the whole file was read and is valid.
    mutating func nextEvent() throws(ExtractError) -> XMLEvent? { try source.nextEvent() }

    /// Gives the known attributes of a start tag to the account at hand.
    func takeAttributes(of event: XMLEvent, in element: AccountName, into draft: inout AccountDraft) {
        for index in event.attributes {
            let attribute = source.stream.attribute(at: index)
            guard let name = AccountName(rawValue: attribute.name.index) else { continue }
            source.stream.withValue(of: attribute) { draft.take($0, of: name, in: element) }
        }
    }

    /// Reads the start tag of the root element.
    mutating func header() throws(ExtractError) -> AccountExtractHeader {
        var (date, records, sender) = (CalendarDate?.none, Int?.none, "")
        guard let root = try nextEvent() else { throw headerError(line: 1) }
        for index in root.attributes {
            let attribute = source.stream.attribute(at: index)
            source.stream.withValue(of: attribute) { value in
                switch AccountName(rawValue: attribute.name.index) {
                case .referenceDate: date = CalendarDate(bytes: value)
                case .records: records = number(digits: value)
                case .source:
                    sender = unsafe value.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
                default: break
                }
            }
        }
        guard let date, let records else { throw headerError(line: root.line) }
        return AccountExtractHeader(referenceDate: date, source: sender, declaredRecords: records)
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
