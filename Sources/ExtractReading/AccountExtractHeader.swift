package import LetterModel

/// What the root element of an account extract says of the whole.
package struct AccountExtractHeader: Hashable, Sendable {
    /// The day whose state the extract describes.
    package var referenceDate: CalendarDate
    /// The system that made the extract.
    package var source: String
    /// How many accounts the extract says it holds; reading fails unless it does.
    package var declaredRecords: Int

    /// Describes an extract.
    package init(referenceDate: CalendarDate, source: String, declaredRecords: Int) {
        self.referenceDate = referenceDate
        self.source = source
        self.declaredRecords = declaredRecords
    }
}

/// What was counted while an account extract was read.
package struct AccountExtractCounts: Hashable, Sendable {
    /// Accounts read so far, refused ones included.
    package var records = 0
    /// Accounts refused so far.
    package var refused = 0
    /// Citizen service numbers of eight digits that were accepted with a leading zero.
    package var leadingZeroRestored = 0
    /// Accounts whose locale is absent or neither `nl` nor `en`; their language is `nil`.
    package var unknownLocale = 0

    /// Begins at zero.
    package init() {}
}
