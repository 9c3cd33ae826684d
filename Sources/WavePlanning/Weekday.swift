package import LetterModel

/// A day of the week, beginning with Monday (ISO 8601).
package enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `Monday`, for messages.
    package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// The weekday of a date.
    package init(of date: CalendarDate) {
        // 1970-01-01 was a Thursday.
        let days = (date.daysSince1970 + 3) % 7
        self = Self.allCases[days < 0 ? days + 7 : days]
    }
}
