import LetterModel

/// Ages from dates of birth of which parts may be unknown.
enum Age {
    /// Whether not even the year is known.
    static func isUnknown(_ birthDate: IncompleteDate?) -> Bool {
        (birthDate?.year ?? 0) == 0
    }

    /// Whether someone is certainly or possibly younger than an age in whole years.
    ///
    /// Unknown parts count as late as can be; a date that is wholly unknown is below no age, for
    /// that is a reason of its own.
    static func isBelow(_ years: Int, born birthDate: IncompleteDate?, on day: CalendarDate) -> Bool {
        guard let birthDate, let latest = latestDay(of: birthDate) else { return false }
        return latest.adding(years: years) > day
    }

    private static func latestDay(of date: IncompleteDate) -> CalendarDate? {
        guard date.year > 0 else { return nil }
        guard date.month > 0 else { return CalendarDate(year: date.year, month: 12, day: 31) }
        let last = CalendarDate.days(inMonth: date.month, of: date.year)
        return CalendarDate(year: date.year, month: date.month, day: date.day > 0 ? date.day : last)
    }
}
