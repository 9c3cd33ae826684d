/// A date of the register whose year, month or day may be unknown (zero).
///
/// The register writes eight digits, `JJJJMMDD`; `19680000` is a day somewhere in 1968 (Logisch
/// Ontwerp BRP, "datum onvolledig"). Order is that of the eight digits: unknown parts count as zero.
package struct IncompleteDate: Hashable, Comparable, Sendable {
    /// The eight digits as a number, such as 19680000.
    package let digits: UInt32

    /// Nothing is known.
    package static let unknown = IncompleteDate(year: 0, month: 0, day: 0)

    /// 0 when unknown.
    package var year: Int { Int(digits / 10_000) }
    /// 0 when unknown, else 1…12.
    package var month: Int { Int(digits / 100 % 100) }
    /// 0 when unknown, else 1…31.
    package var day: Int { Int(digits % 100) }

    private init(year: Int, month: Int, day: Int) {
        digits = UInt32(year * 10_000 + month * 100 + day)
    }

    /// Reads eight digits; `nil` when the number is no date, not even an incomplete one.
    package init?(digits: UInt32) {
        let (year, month, day) = (Int(digits / 10_000), Int(digits / 100 % 100), Int(digits % 100))
        guard digits <= 99_991_231, month <= 12, day <= 31 else { return nil }
        if year > 0, month > 0, day > 0, CalendarDate(year: year, month: month, day: day) == nil { return nil }
        self.digits = digits
    }

    package static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}
