import DurableFiles
import Foundation
package import LetterModel

/// What a run learns from the machine: the clock and the environment; passed in, so that tests decide.
package struct Surroundings: Sendable {
    /// Today, in the Netherlands.
    package let today: CalendarDate
    /// The time as ISO 8601 in UTC.
    package let now: @Sendable () -> String
    /// The time in milliseconds since 1970.
    package var milliseconds: @Sendable () -> Int = { Int(Date().timeIntervalSince1970 * 1000) }
    /// The environment variables.
    package let environment: [String: String]
    /// Under which name the process runs.
    package let loginName: String

    /// Takes what a test decides.
    package init(
        today: CalendarDate,
        environment: [String: String],
        loginName: String = "",
        now: @escaping @Sendable () -> String
    ) {
        (self.today, self.environment, self.loginName, self.now) = (today, environment, loginName, now)
    }

    /// Keeps the memory of the process out of core dumps and traces, see ``ProcessMemory``.
    ///
    /// `POSTRONDE_TRACE=yes` leaves it open, to find a fault with invented people.
    package func keepMemoryPrivate() {
        if environment["POSTRONDE_TRACE"] != "yes" { ProcessMemory.keepPrivate() }
    }

    /// Those of this process.
    package static func process() -> Surroundings {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? calendar.timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        let today = CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
        return Surroundings(
            today: today ?? CalendarDate(daysSince1970: 0),
            environment: ProcessInfo.processInfo.environment,
            loginName: NSUserName()
        ) { Date().ISO8601Format() }
    }
}
