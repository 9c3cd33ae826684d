package import LetterModel

/// What is expected of one opening day on which letters cause calls.
package struct DayForecast: Hashable, Sendable {
    /// Calls that one wave causes on a day.
    package struct WaveCalls: Hashable, Sendable {
        /// The number of the wave.
        package let wave: Int
        /// Expected calls.
        package let calls: Double
    }

    /// The day.
    package let date: CalendarDate
    /// The waves that cause calls on it, in their order: several when their tails overlap.
    package let waves: [WaveCalls]
    /// From opening until closing, at least one.
    package let intervals: [IntervalForecast]
    /// The share of the day's calls that is answered in time: the mean of the intervals, each weighed with its calls.
    /// 1 on a day without calls.
    package let serviceLevel: Double

    init(date: CalendarDate, waves: [WaveCalls], profile: WeekdayProfile, centre: ContactCentre) {
        self.date = date
        self.waves = waves
        let letterCalls = waves.reduce(0) { $0 + $1.calls }
        intervals = profile.intervals.map {
            IntervalForecast($0, letterCalls: letterCalls * $0.callShare, at: centre)
        }
        let calls = intervals.reduce(0) { $0 + $1.calls }
        let answered = intervals.reduce(0) { $0 + $1.calls * $1.serviceLevel }
        // A mean of equal shares may come out a hair above them.
        serviceLevel = calls > 0 ? min(answered / calls, intervals.map(\.serviceLevel).max() ?? 1) : 1
    }

    /// All expected calls about letters.
    package var letterCalls: Double { waves.reduce(0) { $0 + $1.calls } }

    /// All expected calls.
    package var calls: Double { intervals.reduce(0) { $0 + $1.calls } }

    /// The interval with the lowest service level; of equals the busiest, then the earliest.
    package var worstInterval: IntervalForecast {
        first { ($0.serviceLevel, -$0.calls) < ($1.serviceLevel, -$1.calls) }
    }

    /// The interval with the most calls; of equals the earliest.
    package var peakInterval: IntervalForecast {
        first { $0.calls > $1.calls }
    }

    /// Whether the day keeps what was agreed, with no interval in which the queue grows without end.
    ///
    /// Such an interval leaves its callers to the next one, of which the formula knows nothing: the mean of the day would
    /// be too high.
    package func keeps(_ target: ServiceLevel) -> Bool {
        serviceLevel >= target.share && intervals.allSatisfy(\.queue.isStable)
    }

    /// The first interval by an order that holds between two only when they differ.
    private func first(by isBefore: (IntervalForecast, IntervalForecast) -> Bool) -> IntervalForecast {
        guard let first = intervals.min(by: isBefore) else { preconditionFailure("An opening day has intervals.") }
        return first
    }
}
