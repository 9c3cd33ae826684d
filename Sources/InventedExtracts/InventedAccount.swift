import LetterModel

/// An account record as it will stand in the account extract.
struct InventedAccount {
    /// `bsn`; may fail the eleven-test on purpose.
    var number: UInt32
    /// `status`.
    var status = "active"
    /// `locale`; `nil` leaves the attribute out.
    var locale: String? = "nl"
    /// `last-login`; `nil` leaves the attribute out.
    var lastLogin: CalendarDate?
    /// `login-preference`: a wish of the user that says nothing about what he has.
    var loginPreference = 10
    /// Status of the password; `nil` leaves the element out.
    var password: String? = "active"
    /// SMS tools.
    var sms: [InventedSMSTool] = []
    /// Statuses of app authenticators.
    var apps: [String] = []
    /// Kind of identity document; `nil` leaves the element out.
    var document: String?
}

/// One SMS tool of an account.
struct InventedSMSTool {
    /// `status`.
    var status: String
    /// Whether the code is spoken by telephone.
    var isSpoken = false
}
