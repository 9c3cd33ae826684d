package import LetterModel

/// Reads the accounts of an extract in XML or CSV, one at a time, in the order of the file.
///
/// Which of the two it is shows from its first character. In XML the schema is applied in the same pass. A
/// record with a wrong value comes as ``Reading/refused(_:)`` and reading goes on; a file that is broken, cut off,
/// not as its format says, or does not hold as many accounts as it declares is refused whole. That is certain
/// only when ``next()`` has returned `nil`: nothing that was read before may have an effect until then. Memory does not
/// grow with the file. It may be packed with gzip or zstd.
///
/// ```swift
/// var accounts = try AccountExtractReader(path: "Input/accounts.xml")
/// while let reading = try accounts.next() { … }
/// ```
package struct AccountExtractReader: ~Copyable {
    /// What the root element says of the extract; `nil` for CSV, which says nothing.
    package let header: AccountExtractHeader?
    /// What was counted so far.
    package private(set) var counts = AccountExtractCounts()
    /// The SHA-256 digest of the file, once ``next()`` has returned `nil`.
    package private(set) var digest: ContentDigest?

    private var xml: AccountXML?
    private var csv: AccountCSV?
    private var draft = AccountDraft()
    private var line = 0
    private let path: String
    private let fileName: String
    private let requiresCount: Bool

    /// Opens an extract and reads its root element or header.
    ///
    /// - Parameters:
    ///   - path: The file, as the user named it; errors repeat it as given.
    ///   - chunkSize: How many bytes are read at once; the result does not depend on it.
    ///   - requiresCount: Whether a CSV must end with the count of its accounts. XML always declares it.
    /// - Throws: ``ExtractError`` when the file cannot be read or does not begin as an extract.
    package init(path: String, chunkSize: Int = 65_536, requiresCount: Bool = true) throws(ExtractError) {
        self.path = path
        self.requiresCount = requiresCount
        fileName = ExtractReading.fileName(ofPath: path)
        if try FileBeginning(path: path).isMarkup {
            let accounts = try AccountXML(path: path, chunkSize: chunkSize)
            header = accounts.header
            xml = consume accounts
        } else {
            csv = try AccountCSV(path: path, chunkSize: chunkSize)
            header = nil
        }
    }

    /// The next account, or `nil` when the whole file was read, fits its format, and holds as many
    /// accounts as it declares.
    ///
    /// - Throws: ``ExtractError`` when nothing of the file may be used.
    package mutating func next() throws(ExtractError) -> Reading<Account>? {
        guard digest == nil else { return nil }
        if try readDraft() { return finishedRecord() }
        guard let ending = xml != nil ? xml?.ending() : csv?.ending() else {
            preconditionFailure("An extract has one form.")
        }
        try checkCount(ending.declaredRecords)
        digest = ending.digest
        return nil
    }

    private mutating func readDraft() throws(ExtractError) -> Bool {
        if xml != nil { return try xml?.next(into: &draft, line: &line) ?? false }
        return try csv?.next(into: &draft, line: &line) ?? false
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

    private func checkCount(_ declared: Int?) throws(ExtractError) {
        guard let declared else {
            if requiresCount { throw missingCount() }
            return
        }
        guard counts.records == declared else { throw mismatch(declared) }
    }

    private func mismatch(_ declared: Int) -> ExtractError {
        ExtractError(
            code: "records-mismatch",
            file: path,
            found: "The extract declares \(declared) accounts and holds \(counts.records).",
            expected: header == nil
                ? "As many accounts as the last line says."
                : "As many accounts as the attribute records of the root element says.",
            remedy: ExtractError.askForNewFile
        )
    }

    private func missingCount() -> ExtractError {
        ExtractError(
            code: "records-missing",
            file: path,
            found: "The extract does not say how many accounts it holds, so nobody can see whether it is whole.",
            expected: "A last line such as #records=\(counts.records).",
            remedy: "Ask its sender for a whole file. If the sender gives no count, say --no-count."
        )
    }
}
