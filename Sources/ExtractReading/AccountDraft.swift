import LetterModel

/// One account while its tags come in.
///
/// The first wrong value decides; what follows it is not looked at.
struct AccountDraft {
    private(set) var fault: RecordFault?
    private(set) var hasLeadingZeroRestored = false
    private var number: CitizenServiceNumber?
    private var status: AccountStatus?
    private(set) var language: LetterLanguage?
    private var lastLogin: CalendarDate?
    private var password: PasswordStatus?
    private var sms = FactorStatuses()
    private var app = FactorStatuses()
    private var document = IdentityDocumentKind.unknown

    /// The account, or why it is refused.
    var result: Result<Account, RecordFault> {
        if let fault { return .failure(fault) }
        guard let number else { return .failure(.number) }
        guard let status else { return .failure(.accountStatus) }
        return .success(
            Account(
                citizenServiceNumber: number,
                status: status,
                language: language,
                lastLogin: lastLogin,
                password: password,
                sms: sms,
                app: app,
                document: document
            )
        )
    }

    /// Refuses the account as a whole.
    mutating func refuse(_ fault: RecordFault) {
        self.fault = fault
    }

    /// Takes the value of one attribute of an element inside the account, or of the account itself.
    mutating func take(_ value: Span<UInt8>, of attribute: AccountName, in element: AccountName) {
        guard fault == nil else { return }
        switch (element, attribute) {
        case (.account, .bsn): takeNumber(value)
        case (.account, .status): status = required(AccountStatus(bytes: value), or: .accountStatus)
        case (.account, .locale): language = LetterLanguage(bytes: value)
        case (.account, .lastLogin): lastLogin = required(CalendarDate(bytes: value), or: .lastLogin)
        case (.password, .status): password = required(PasswordStatus(bytes: value), or: .passwordStatus)
        case (.sms, .status):
            sms.formUnion(required(FactorStatuses(bytes: value), or: .smsStatus) ?? FactorStatuses())
        case (.app, .status):
            app.formUnion(required(FactorStatuses(bytes: value), or: .appStatus) ?? FactorStatuses())
        case (.document, .kind): document = required(IdentityDocumentKind(bytes: value), or: .documentKind) ?? .unknown
        // The preferred login level and the kind of SMS decide nothing and are not kept.
        default: break
        }
    }

    private mutating func takeNumber(_ value: Span<UInt8>) {
        number = required(CitizenServiceNumber(digits: value), or: .number)
        hasLeadingZeroRestored = number != nil && value.count == 8
    }

    private mutating func required<Value>(_ value: Value?, or failure: RecordFault) -> Value? {
        if value == nil { fault = failure }
        return value
    }
}

extension RecordFault {
    static let accountStatus = unknownCode(
        "account-status-unknown",
        of: "status of the account",
        table: "initial, requested, active, revoked, suspended, expired, removed"
    )
    static let passwordStatus = unknownCode(
        "password-status-unknown",
        of: "status of the password",
        table: "initial, active, blocked, inactive"
    )
    static let smsStatus = unknownCode(
        "sms-status-unknown",
        of: "status of an SMS tool",
        table: "initial, pending, active, inactive"
    )
    static let appStatus = unknownCode(
        "app-status-unknown",
        of: "status of an app",
        table: "initial, pending, active, inactive"
    )
    static let documentKind = unknownCode(
        "document-kind-unknown",
        of: "kind of identity document",
        table: "dutch, none, unknown"
    )
    static let lastLogin = RecordFault(
        code: "last-login-invalid",
        explanation:
            "The last login must be a day that exists, such as 2026-09-03, or be left out; have it corrected at the source."
    )
}
