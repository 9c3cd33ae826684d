/// A time on the clock in whole minutes, from 00:00 to 24:00, which is the end of a day.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// 24:00.
    package static let endOfDay = TimeOfDay(minutes: 1440)

    /// Since midnight, 0…1440.
    package let minutes: Int

    /// The time so many minutes after midnight.
    package init(minutes: Int) {
        precondition((0...1440).contains(minutes), "A day has 1,440 minutes.")
        self.minutes = minutes
    }

    /// Reads `09:30` and nothing else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let digits = [0, 1, 3, 4].compactMap { index in
            bytes.count == 5 && (0x30...0x39).contains(bytes[index]) ? Int(bytes[index]) - 0x30 : nil
        }
        guard digits.count == 4, bytes[2] == UInt8(ascii: ":"), digits[2] < 6 else { return nil }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        guard minutes <= 1440 else { return nil }
        self.minutes = minutes
    }

    package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
    package var description: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
