/// All recipients of a round, spread over waves that are as equal as can be.
package struct WaveSchedule: Hashable, Sendable {
    /// The most waves that are planned.
    package static let waveLimit = 1_000

    /// In the order of delivery; none without recipients.
    package let waves: [PlannedWave]
    /// What they cause together.
    package let forecast: WaveForecast

    /// Spreads recipients over a number of waves that somebody chose, whether they fit or not:
    /// ``PlannedWave/exceedsCapacity`` says which do not.
    ///
    /// - Parameters:
    ///   - recipients: How many letters; 0 or more.
    ///   - count: How many waves; fewer come about when there are fewer recipients.
    ///   - rhythm: When they are delivered.
    ///   - centre: Who answers the calls.
    package init(of recipients: Int, inWaves count: Int, rhythm: WaveRhythm, centre: ContactCentre) {
        let planned = rhythm.waves(ofSizes: Self.equalSizes(of: recipients, inWaves: count))
        let forecast = WaveForecast(of: planned, at: centre)
        var days: [Int: [DayForecast]] = [:]
        for day in forecast.days {
            for wave in day.waves { days[wave.wave, default: []].append(day) }
        }
        self.forecast = forecast
        waves = planned.map { PlannedWave($0, days: days[$0.number] ?? [], centre: centre) }
    }

    /// Spreads recipients over as few equal waves as keep the service level on every day, public holidays included; no wave
    /// is larger than ``WaveCapacity/largestWave()``.
    ///
    /// - Throws: ``WavePlanningError``.
    package static func fitting(
        _ recipients: Int,
        rhythm: WaveRhythm,
        centre: ContactCentre
    ) throws(WavePlanningError) -> WaveSchedule {
        let largest = try WaveCapacity(of: centre, rhythm: rhythm).largestWave()
        let fewest = (recipients + largest - 1) / largest
        guard fewest > 0 else { return WaveSchedule(of: 0, inWaves: 1, rhythm: rhythm, centre: centre) }
        func fits(_ count: Int) -> Bool {
            let waves = rhythm.waves(ofSizes: equalSizes(of: recipients, inWaves: count))
            return WaveForecast(of: waves, at: centre).keeps(centre.serviceLevel.value)
        }
        // Closed days push calls together, so that a few more waves may be needed than in regular weeks.
        var (exceeding, count) = (fewest - 1, fewest)
        while count <= waveLimit, !fits(count) { (exceeding, count) = (count, count + max(1, count / 20)) }
        guard count <= waveLimit else { throw .tooManyWaves(needed: exceeding + 1, limit: waveLimit) }
        while count - exceeding > 1 {
            let middle = exceeding + (count - exceeding) / 2
            if fits(middle) { count = middle } else { exceeding = middle }
        }
        return WaveSchedule(of: recipients, inWaves: count, rhythm: rhythm, centre: centre)
    }

    /// The waves on whose days the service level is not kept.
    package var exceedingWaves: [PlannedWave] { waves.filter(\.exceedsCapacity) }

    /// Sizes that differ by one letter at most, the larger ones first; no size is 0.
    package static func equalSizes(of recipients: Int, inWaves count: Int) -> [Int] {
        precondition(recipients >= 0 && count >= 1, "Letters are spread over one wave or more.")
        let used = min(count, recipients)
        guard used > 0 else { return [] }
        let (size, rest) = recipients.quotientAndRemainder(dividingBy: used)
        return (0..<used).map { $0 < rest ? size + 1 : size }
    }
}
