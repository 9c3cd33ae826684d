package import LetterModel

/// A wave with what is expected of the days on which it causes calls, the tails of other waves included.
package struct PlannedWave: Hashable, Sendable {
    /// Number, size and day of delivery.
    package let wave: Wave
    /// All calls that it causes, on all its days.
    package let expectedCalls: Double
    /// The day with the lowest service level.
    package let worstDay: CalendarDate
    /// The share of the calls of ``worstDay`` that is answered in time.
    package let serviceLevel: Double
    /// The lowest service level of an interval on ``worstDay``.
    package let worstInterval: IntervalForecast
    /// The day with the busiest interval.
    package let peakDay: CalendarDate
    /// The interval with the most calls.
    package let peakInterval: IntervalForecast
    /// The most agents that an interval of its days asks for.
    package let agentsNeeded: Int
    /// Whether some day of it does not keep what was agreed.
    package let exceedsCapacity: Bool

    init(_ wave: Wave, days: [DayForecast], centre: ContactCentre) {
        guard let worst = days.min(by: { $0.serviceLevel < $1.serviceLevel }),
            let peak = days.max(by: { $0.peakInterval.calls < $1.peakInterval.calls })
        else { preconditionFailure("A wave causes calls on some day.") }
        self.wave = wave
        expectedCalls = centre.calls(ofLetters: wave.letters)
        worstDay = worst.date
        serviceLevel = worst.serviceLevel
        worstInterval = worst.worstInterval
        peakDay = peak.date
        peakInterval = peak.peakInterval
        agentsNeeded = days.flatMap(\.intervals).map(\.agentsNeeded).max() ?? 0
        exceedsCapacity = !days.allSatisfy { $0.keeps(centre.serviceLevel.value) }
    }
}
