/// The fields that extracts hold, as the legal-basis record names them.
extension AccountExtractReader {
    /// Every field that the schema of the account extract knows; a file may leave some out.
    package static let fieldNames = [
        "account.bsn", "account.status", "account.locale", "account.last-login", "account.login-preference",
        "account.password", "account.sms", "account.app", "account.document",
    ]
}

extension PersonExtractReader {
    /// The element numbers of the columns that every file must have.
    package static let requiredColumns = PersonColumn.allCases.map(\.elementNumber)
}
