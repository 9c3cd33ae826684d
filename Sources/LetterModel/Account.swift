/// One DigiD account as the account extract describes it.
///
/// The user's preferred login level (`login-preference`, DigiD's column `zekerheidsniveau`) is not
/// part of this type on purpose: it is a wish, not what the person has, and must never decide who
/// gets a letter.
package struct Account: Hashable, Sendable {
    /// The holder.
    package var citizenServiceNumber: CitizenServiceNumber
    /// Where the account is in its life.
    package var status: AccountStatus
    /// The language of the letters, as the account asks for it; `nil` when it names none or another.
    package var language: LetterLanguage?
    /// The day of the last login, when the extract gives it.
    package var lastLogin: CalendarDate?
    /// The state of the one password; `nil` when there is none.
    package var password: PasswordStatus?
    /// The states in which the account has SMS tools (spoken SMS included).
    package var sms: FactorStatuses
    /// The states in which the account has app authenticators.
    package var app: FactorStatuses
    /// Which identity document the account holder is known to have.
    package var document: IdentityDocumentKind

    /// Describes an account by its means of login.
    package init(
        citizenServiceNumber: CitizenServiceNumber,
        status: AccountStatus = .active,
        language: LetterLanguage? = .dutch,
        lastLogin: CalendarDate? = nil,
        password: PasswordStatus? = .active,
        sms: FactorStatuses = [],
        app: FactorStatuses = [],
        document: IdentityDocumentKind = .unknown
    ) {
        self.citizenServiceNumber = citizenServiceNumber
        self.status = status
        self.language = language
        self.lastLogin = lastLogin
        self.password = password
        self.sms = sms
        self.app = app
        self.document = document
    }
}

/// The life of an account, after DigiD's published data model.
package enum AccountStatus: String, CaseIterable, Sendable {
    case initial, requested, active, revoked, suspended, expired, removed
}

/// The life of a password, after DigiD's published data model.
package enum PasswordStatus: String, CaseIterable, Sendable {
    case initial, active, blocked, inactive
}

/// The states in which an account has tools of one kind (it may have several of a kind).
package struct FactorStatuses: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let initial = FactorStatuses(rawValue: 1)
    package static let pending = FactorStatuses(rawValue: 2)
    package static let active = FactorStatuses(rawValue: 4)
    package static let inactive = FactorStatuses(rawValue: 8)

    /// The state with this name in the extract, if there is one.
    package init?(name: String) {
        switch name {
        case "initial": self = .initial
        case "pending": self = .pending
        case "active": self = .active
        case "inactive": self = .inactive
        default: return nil
        }
    }
}

/// What is known of a person's identity document.
package enum IdentityDocumentKind: String, CaseIterable, Sendable {
    /// A Dutch passport, identity card or driving licence.
    case dutch
    /// Surely no Dutch document.
    case none
    /// Nothing is known.
    case unknown
}
