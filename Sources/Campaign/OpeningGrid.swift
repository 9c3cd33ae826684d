import StrictYAML
import WavePlanning

/// The opening hours of a week, cut into intervals: what every table of a contact centre is held against.
struct OpeningGrid {
    let intervalMinutes: Int
    /// From opening until closing; without the weekdays on which it is closed.
    let hours: [Weekday: Range<TimeOfDay>]

    /// The first opening of the week; `nil` when it is never open.
    var opening: TimeOfDay? { hours.values.map(\.lowerBound).min() }

    /// The last closing of the week.
    var closing: TimeOfDay? { hours.values.map(\.upperBound).max() }

    /// Whether an interval begins, or the day ends, at a time.
    func hasBorder(at time: TimeOfDay) -> Bool {
        time.minutes % intervalMinutes == 0
    }

    /// The beginnings of the intervals of a weekday.
    func starts(on weekday: Weekday) -> [TimeOfDay] {
        guard let range = hours[weekday] else { return [] }
        return stride(from: range.lowerBound.minutes, to: range.upperBound.minutes, by: intervalMinutes)
            .map(TimeOfDay.init(minutes:))
    }
}

extension YAMLValueReader {
    /// The length of an interval, which an hour is a whole number of.
    func intervalMinutes() -> Int {
        let minutes = int(in: 5...60)
        if 60 % minutes == 0 { return minutes }
        report(
            "interval-length",
            found: "An hour cannot be cut into intervals of \(minutes) minutes.",
            expected: "5, 6, 10, 12, 15, 20, 30 or 60.",
            remedy: "Choose one of these."
        )
        return 5
    }

    /// `{ monday: 08:00-22:00, … }`; a weekday that is not named is closed.
    func openingHours(inIntervalsOf minutes: Int) -> [Weekday: Range<TimeOfDay>] {
        let hours = keyed(by: Weekday.self) { $0.openingRange(OpeningGrid(intervalMinutes: minutes, hours: [:])) }
        if hours.isEmpty {
            report(
                "never-open",
                found: "The contact centre is never open.",
                expected: "the hours of a weekday, such as 'monday: 08:00-22:00'.",
                remedy: "Write when calls are answered."
            )
        }
        return hours
    }

    private func openingRange(_ grid: OpeningGrid) -> Range<TimeOfDay> {
        let text = string()
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay($0) }
        if ends.count == 2, let opening = ends[0], let closing = ends[1], opening < closing,
            grid.hasBorder(at: opening), grid.hasBorder(at: closing)
        {
            return opening..<closing
        }
        if !text.isEmpty {
            report(
                "opening-hours",
                found: "Found '\(text)'.",
                expected:
                    "opening and closing on one day, such as 08:00-22:00, at multiples of \(grid.intervalMinutes) minutes.",
                remedy: "Correct the hours, or choose shorter intervals."
            )
        }
        // The shortest and latest hours, so that no table seems too short for them as well.
        return TimeOfDay(minutes: 23 * 60)..<TimeOfDay.endOfDay
    }
}
