import StrictYAML
import WavePlanning

extension YAMLValueReader {
    /// One number, numbers for each weekday, or a curve over the day.
    ///
    /// - Parameters:
    ///   - key: The name of the number in a curve: `{ from: 08:00, key: … }`.
    ///   - grid: What the weekdays and times are held against.
    ///   - number: Reads the number itself.
    func weekPattern<Number>(
        _ key: String,
        on grid: OpeningGrid,
        _ number: (YAMLValueReader) -> Number
    ) -> WeekPattern<Number> {
        if isSingle { return .constant(number(self)) }
        if isList { return .dayCurve(dayCurve(key, on: grid, number)) }
        let numbers = keyed(by: Weekday.self, number)
        let missing = Weekday.allCases.filter { grid.hours[$0] != nil && numbers[$0] == nil }
        if !missing.isEmpty {
            report(
                "weekday-missing",
                found: "There is no number for \(missing.map(\.rawValue).joined(separator: ", ")).",
                expected: "one number, a number for each weekday that is open, or a list of times.",
                remedy: "Add the weekdays, or close them in openingHours."
            )
        }
        return .perWeekday(numbers)
    }

    /// `[{ from: 08:00, key: … }, …]`, in the order of the clock and from the first opening on; without steps after a report.
    func dayCurve<Number>(
        _ key: String,
        on grid: OpeningGrid,
        _ number: (YAMLValueReader) -> Number
    ) -> DayCurve<Number> {
        var steps: [DayCurve<Number>.Step] = []
        var isOrdered = true
        for item in items() {
            let (time, step) = item.object { reader in
                let time = reader.required("from")
                return (time, DayCurve.Step(from: time.timeOfDay(), value: number(reader.required(key))))
            }
            isOrdered = time.isFitting(step.from, after: steps.last?.from, on: grid) && isOrdered
            steps.append(step)
        }
        if isList, steps.isEmpty || steps[0].from > grid.opening ?? steps[0].from {
            report(
                "curve-begins-late",
                found: "The times begin after the first opening.",
                expected: "a first step from \(grid.opening ?? TimeOfDay(minutes: 0)) on.",
                remedy: "Add a step."
            )
        }
        return DayCurve(isOrdered ? steps : [])
    }

    /// Whether a step may begin at a time; reports why not.
    private func isFitting(_ time: TimeOfDay, after last: TimeOfDay?, on grid: OpeningGrid) -> Bool {
        let isLater = last.map { $0 < time } ?? true
        if isLater, grid.hasBorder(at: time), time < grid.closing ?? .endOfDay { return true }
        report(
            "curve-time",
            found: "A step begins at \(time).",
            expected: """
                times in their order, at multiples of \(grid.intervalMinutes) minutes and before the last closing at \
                \(grid.closing ?? .endOfDay).
                """,
            remedy: "Correct the time."
        )
        return false
    }
}
