import LetterModel

/// A moment in `valid-after` or `valid-before`: `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with `Z` for UTC.
///
/// A key counts on a day when it is valid from the first second of that day in the Netherlands to the last. So no
/// setting of the machine decides: a moment without `Z` is Dutch time, and for one with `Z` the day is taken as long as
/// it can be, in summer and in winter.
struct SignerTime: Hashable, Sendable {
    /// Counted as if the clock on the wall were UTC.
    private let seconds: Int
    private let isUTC: Bool

    private static let day = 86_400
    private static let hour = 3_600

    /// Reads a moment; `nil` when it is none.
    init?(_ text: String) {
        isUTC = text.hasSuffix("Z") || text.hasSuffix("z")
        let digits = Array((isUTC ? text.dropLast() : text[...]).utf8)
        guard [8, 12, 14].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int {
            range.upperBound > digits.count ? 0 : digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        let (hours, minutes, seconds) = (number(8..<10), number(10..<12), number(12..<14))
        guard let date = CalendarDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
            hours < 24, minutes < 60, seconds < 60
        else { return nil }
        self.seconds = date.daysSince1970 * Self.day + hours * Self.hour + minutes * 60 + seconds
        // OpenSSH counts from 1970 and takes nothing before it.
        guard self.seconds > 0 else { return nil }
    }

    /// Compares clocks on walls. When only one is UTC that is wrong by two hours at most, and between moments so near
    /// each other no whole day lies anyway.
    static func <= (left: Self, right: Self) -> Bool { left.seconds <= right.seconds }

    /// Whether a day begins at or after the moment.
    func isReached(on date: CalendarDate) -> Bool {
        date.daysSince1970 * Self.day - (isUTC ? 2 * Self.hour : 0) >= seconds
    }

    /// Whether a day ends at or before the moment.
    func isNotPassed(on date: CalendarDate) -> Bool {
        (date.daysSince1970 + 1) * Self.day - 1 - (isUTC ? Self.hour : 0) <= seconds
    }
}
