import Foundation
package import LetterModel

/// What a run learns from the machine: the clock and the environment; passed in, so that tests decide.
package struct Surroundings: Sendable {
    /// Today, in the Netherlands.
    package let today: CalendarDate
    /// The time as ISO 8601 in UTC.
    package let now: @Sendable () -> String
    /// The environment variables.
    package let environment: [String: String]

    package init(today: CalendarDate, environment: [String: String], now: @escaping @Sendable () -> String) {
        self.today = today
        self.now = now
        self.environment = environment
    }

    /// Those of this process.
    package static func process() -> Surroundings {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? calendar.timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        let today = CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
        return Surroundings(
            today: today ?? CalendarDate(daysSince1970: 0),
            environment: ProcessInfo.processInfo.environment
        ) { Date().ISO8601Format() }
    }
}
