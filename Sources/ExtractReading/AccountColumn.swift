/// The columns of an account extract in CSV.
enum AccountColumn: String, CaseIterable {
    case bsn, status, locale
    case lastLogin = "last_login"
    case loginPreference = "login_preference"
    case password, sms, app, document

    /// Whether the extract may leave it out. A file without a column on a second factor would make everyone seem to
    /// have none.
    var isOptional: Bool { self == .loginPreference || self == .document }

    /// Where the same value stands in the XML form.
    var place: (element: AccountName, attribute: AccountName) {
        switch self {
        case .bsn: (.account, .bsn)
        case .status: (.account, .status)
        case .locale: (.account, .locale)
        case .lastLogin: (.account, .lastLogin)
        case .loginPreference: (.account, .loginPreference)
        case .password: (.password, .status)
        case .sms: (.sms, .status)
        case .app: (.app, .status)
        case .document: (.document, .kind)
        }
    }

    /// Whether a line begins an account extract, and no other list with numbers.
    static func isHeader(_ line: [UInt8]) -> Bool {
        guard let names = CSVHeader(line: line.span)?.names else { return false }
        return names.contains(bsn.rawValue) && names.contains(password.rawValue)
    }

    /// Reads the header of an extract: which column is where.
    ///
    /// - Throws: ``ExtractError`` with the code `header-invalid`, `column-unknown`, `column-duplicate` or
    ///   `column-missing`.
    static func columns(of header: CSVHeader, file: String) throws(ExtractError) -> [AccountColumn] {
        var columns: [AccountColumn] = []
        for (index, name) in header.names.enumerated() {
            guard let column = AccountColumn(rawValue: name) else {
                throw unknown(index, isHeader: header.names.contains(bsn.rawValue), file: file)
            }
            guard !columns.contains(column) else { throw error("column-duplicate", "\(name) stands twice", file) }
            columns.append(column)
        }
        let missing = allCases.filter { !$0.isOptional && !columns.contains($0) }.map(\.rawValue)
        guard missing.isEmpty else {
            throw error("column-missing", "\(missing.joined(separator: ", ")) is missing", file)
        }
        return columns
    }

    /// The name is not repeated: where the header is missing, it is a person's.
    private static func unknown(_ index: Int, isHeader: Bool, file: String) -> ExtractError {
        isHeader
            ? error("column-unknown", "column \(index + 1) has a name that this format does not know", file)
            : error("header-invalid", "the first line has no column bsn", file)
    }

    private static func error(_ code: String, _ found: String, _ file: String) -> ExtractError {
        ExtractError(
            code: code,
            file: file,
            line: 1,
            found: "The header of the account extract is not in order: \(found).",
            expected:
                "\(allCases.map(\.rawValue).joined(separator: ",")), in any order; login_preference and document may lack.",
            remedy: ExtractError.askForNewFile
        )
    }
}
