import LetterModel
import XMLStreams

/// The accounts of an XML extract, as they come.
struct AccountXML: ~Copyable {
    /// What the root element says.
    let header: AccountExtractHeader
    private var document: AccountDocument

    /// Opens an extract and reads its root element.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var document = try AccountDocument(path: path, chunkSize: chunkSize)
        header = try document.header()
        self.document = document
    }

    /// What is known at the end of the file.
    mutating func ending() -> AccountFileEnding {
        AccountFileEnding(digest: document.digest, declaredRecords: header.declaredRecords)
    }

    /// Reads one account; `false` when the whole file was read and fits the schema.
    mutating func next(into draft: inout AccountDraft, line: inout Int) throws(ExtractError) -> Bool {
        while let event = try document.nextEvent() {
            let name = AccountName(rawValue: event.element.index)
            if event.kind == .end {
                if name == .account { return true }
                continue
            }
            if name == .account { (draft, line) = (AccountDraft(), event.line) }
            if let name { document.takeAttributes(of: event, in: name, into: &draft) }
        }
        return false
    }
}

/// What is known of an account extract when all of it was read.
struct AccountFileEnding {
    var digest: ContentDigest
    /// How many accounts the file says it holds; `nil` when it says nothing.
    var declaredRecords: Int?
}
