/// The intervals of an opening day of a weekday, without a date.
struct WeekdayProfile {
    /// One interval.
    struct Interval {
        let start: TimeOfDay
        /// The part of the day's calls about letters that falls in it; all of a day add up to 1.
        let callShare: Double
        let existingCalls: Double
        let agents: Int
    }

    let intervals: [Interval]

    /// The intervals of a weekday; none when it is closed.
    init(of weekday: Weekday, at centre: ContactCentre) {
        guard let hours = centre.openingHours.value[weekday] else {
            intervals = []
            return
        }
        let length = centre.intervalMinutes.value
        let starts = stride(from: hours.lowerBound.minutes, to: hours.upperBound.minutes, by: length)
            .map(TimeOfDay.init(minutes:))
        let weights = starts.map { centre.callWeight(at: $0) }
        let sum = weights.reduce(0, +)
        precondition(sum > 0, "Somebody telephones on every opening day.")
        intervals = zip(starts, weights).map { start, weight in
            Interval(
                start: start,
                callShare: weight / sum,
                existingCalls: centre.existingCalls.value.value(on: weekday, at: start),
                agents: centre.agents.value.value(on: weekday, at: start)
            )
        }
    }
}

extension ContactCentre {
    /// The share of calls about letters in the interval that begins at a time, on the longest day of the week.
    func callWeight(at time: TimeOfDay) -> Double {
        let steps = callSharesPerTimeOfDay.value.steps
        guard let index = steps.lastIndex(where: { $0.from <= time }) else { return 0 }
        let closing = openingHours.value.values.map(\.upperBound).max() ?? .endOfDay
        let end = index + 1 < steps.count ? steps[index + 1].from : max(closing, steps[index].from)
        let opening = openingHours.value.values.map(\.lowerBound).min() ?? steps[index].from
        let length = end.minutes - max(steps[index].from, opening).minutes
        return length > 0 ? steps[index].value * Double(intervalMinutes.value) / Double(length) : 0
    }
}
