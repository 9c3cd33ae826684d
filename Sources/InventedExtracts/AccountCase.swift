/// An account that tests a rule; its holder is an ordinary person.
enum AccountCase: String, CaseIterable {
    case numberFailsElevenTest = "number that fails the eleven-test"
    case unknownStatus = "account status that does not exist"
    case unknownFactorStatus = "app status that does not exist"
    case secondActiveAccount = "second active account of one holder"
    case secondOldAccount = "expired account beside the one in use"
    case highPreference = "password only, and prefers the highest level"
    case spokenSMS = "spoken SMS"
    case twoSMSTools = "two SMS tools, one active"
    case twoInactiveSMSTools = "two SMS tools, none active"
    case twoApps = "two apps, one active"
    case pendingSMS = "SMS waiting for its activation"
    case pendingApp = "app waiting for its activation"
    case pendingBesideActive = "app active, SMS waiting"
    case initialFactors = "SMS and app only just asked for"
    case noPassword = "no password"
    case passwordBlocked = "password blocked"
    case passwordInitial = "password not yet set"
    case english = "English"
    case otherLocale = "language without a letter"
    case noLocale = "no language"
    case noLastLogin = "never logged in"
    case noDutchDocument = "no Dutch document"
    case unknownDocument = "document unknown"
    case noDocumentElement = "no document element"

    /// Whether a reader must refuse the record.
    var isRefused: Bool {
        self == .numberFailsElevenTest || self == .unknownStatus || self == .unknownFactorStatus
    }

    /// Makes an active password-only account special.
    func change(_ account: inout InventedAccount) {
        switch self {
        case .numberFailsElevenTest, .unknownStatus, .unknownFactorStatus: spoil(&account)
        case .secondActiveAccount: break
        case .secondOldAccount: account.status = "expired"
        case .highPreference: account.loginPreference = 30
        case .noPassword: account.password = nil
        case .passwordBlocked: account.password = "blocked"
        case .passwordInitial: account.password = "initial"
        case .english: account.locale = "en"
        case .otherLocale: account.locale = "fr"
        case .noLocale: account.locale = nil
        case .noLastLogin: account.lastLogin = nil
        case .noDutchDocument: account.document = "none"
        case .unknownDocument: account.document = "unknown"
        case .noDocumentElement: account.document = nil
        default: setFactors(of: &account)
        }
    }

    private func spoil(_ account: inout InventedAccount) {
        switch self {
        case .numberFailsElevenTest: account.number = account.number / 10 * 10 + (account.number % 10 + 1) % 10
        case .unknownStatus: account.status = "frozen"
        default: account.apps = ["broken"]
        }
    }

    private func setFactors(of account: inout InventedAccount) {
        switch self {
        case .spokenSMS: account.sms = [InventedSMSTool(status: "active", isSpoken: true)]
        case .twoSMSTools: account.sms = [InventedSMSTool(status: "inactive"), InventedSMSTool(status: "active")]
        case .twoInactiveSMSTools:
            account.sms = [InventedSMSTool(status: "inactive"), InventedSMSTool(status: "inactive", isSpoken: true)]
        case .twoApps: account.apps = ["active", "inactive"]
        case .pendingSMS: account.sms = [InventedSMSTool(status: "pending")]
        case .pendingApp: account.apps = ["pending"]
        case .pendingBesideActive:
            account.sms = [InventedSMSTool(status: "pending")]
            account.apps = ["active"]
        default:
            account.sms = [InventedSMSTool(status: "initial")]
            account.apps = ["initial"]
        }
    }
}
