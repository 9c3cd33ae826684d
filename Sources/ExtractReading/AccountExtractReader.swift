package import LetterModel
import XMLStreams

/// Reads the accounts of an XML extract, one at a time, in the order of the file.
///
/// The schema is applied in the same pass. A record with a wrong value comes as ``Reading/refused(_:)``
/// and reading goes on; a file that is broken, cut off, not as the schema says, or does not hold as
/// many accounts as it declares is refused whole. That is certain only when ``next()`` has returned `nil`:
/// nothing that was read before may have an effect until then. Memory does not grow with the file.
///
/// ```swift
/// var accounts = try AccountExtractReader(path: "Input/accounts.xml")
/// while let reading = try accounts.next() { … }
/// ```
package struct AccountExtractReader: ~Copyable {
    /// What the root element says of the extract.
    package private(set) var header: AccountExtractHeader
    /// What was counted so far.
    package private(set) var counts = AccountExtractCounts()
    /// The SHA-256 digest of the file, once ``next()`` has returned `nil`.
    package private(set) var digest: ContentDigest?

    private var document: AccountDocument
    private var draft = AccountDraft()
    private var line = 0
    private let fileName: String

    /// Opens an extract and reads its root element.
    ///
    /// - Parameters:
    ///   - path: The file, as the user named it; errors repeat it as given.
    ///   - chunkSize: How many bytes are read at once; the result does not depend on it.
    /// - Throws: ``ExtractError`` when the file cannot be read or does not begin as an extract.
    package init(path: String, chunkSize: Int = 65_536) throws(ExtractError) {
        var document = try AccountDocument(path: path, chunkSize: chunkSize)
        header = try document.header()
        self.document = document
        fileName = ExtractReading.fileName(ofPath: path)
    }

    /// The next account, or `nil` when the whole file was read, fits the schema, and holds as many
    /// accounts as it declares.
    ///
    /// - Throws: ``ExtractError`` when nothing of the file may be used.
    package mutating func next() throws(ExtractError) -> Reading<Account>? {
        guard digest == nil else { return nil }
        while let event = try document.nextEvent() {
            let name = AccountName(rawValue: event.element.index)
            if event.kind == .end {
                if name == .account { return finishedRecord() }
                continue
            }
            if name == .account { (draft, line) = (AccountDraft(), event.line) }
            if let name { document.takeAttributes(of: event, in: name, into: &draft) }
        }
        guard counts.records == header.declaredRecords else { throw mismatch() }
        digest = document.digest
        return nil
    }

    private mutating func finishedRecord() -> Reading<Account> {
        counts.records += 1
        switch draft.result {
        case .success(let account):
            if draft.hasLeadingZeroRestored { counts.leadingZeroRestored += 1 }
            if account.language == nil { counts.unknownLocale += 1 }
            return .record(account, number: counts.records, line: line)
        case .failure(let fault):
            counts.refused += 1
            return .refused(fault.refusal(of: counts.records, at: line, in: fileName))
        }
    }

    private func mismatch() -> ExtractError {
        ExtractError(
            code: "records-mismatch",
            file: document.path,
            found: "The extract declares \(header.declaredRecords) accounts and holds \(counts.records).",
            expected: "As many accounts as the attribute records of the root element says.",
            remedy: ExtractError.askForNewFile
        )
    }
}
