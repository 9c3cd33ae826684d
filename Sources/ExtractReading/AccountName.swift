/// The names of elements and attributes, in the order of the stream's vocabulary.
enum AccountName: Int, CaseIterable {
    case accounts, account, password, sms, app, document
    case bsn, status, locale, lastLogin, loginPreference, spoken, kind
    case referenceDate, source, records

    /// The name in the file.
    var text: String {
        switch self {
        case .lastLogin: "last-login"
        case .loginPreference: "login-preference"
        case .referenceDate: "reference-date"
        default: "\(self)"
        }
    }
}
