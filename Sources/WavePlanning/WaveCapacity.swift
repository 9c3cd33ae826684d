import LetterModel

/// How waves and agents go together when equal waves follow each other for so long that their tails overlap in full.
///
/// It looks at regular weeks without public holidays, and at every weekday on which the rhythm may deliver. Both questions
/// are answered: ``largestWave()`` for the agents who are there, ``agentsNeeded(forWavesOf:)`` for a wave.
package struct WaveCapacity: Sendable {
    /// The largest wave that is ever looked at, in letters.
    package static let limit = 100_000_000

    private let centre: ContactCentre
    private let rhythm: WaveRhythm

    /// Looks at a contact centre and a rhythm; closed dates do not count.
    package init(of centre: ContactCentre, rhythm: WaveRhythm) {
        self.centre = centre.inRegularWeeks
        self.rhythm = rhythm
    }

    /// What waves of so many letters cause, from the first one until the tails have overlapped on every weekday on which the
    /// rhythm delivers.
    package func forecast(forWavesOf letters: Int) -> WaveForecast {
        let sizes = repeatElement(letters, count: wavesUntilSteady)
        return WaveForecast(of: rhythm.waves(ofSizes: sizes), at: centre)
    }

    /// The largest wave with which every day keeps the service level that was agreed.
    ///
    /// - Returns: Letters in a wave, ``limit`` at most.
    /// - Throws: ``WavePlanningError/noRoom(_:)``.
    package func largestWave() throws(WavePlanningError) -> Int {
        let target = centre.serviceLevel.value
        // Without letters first: what the contact centre has to do already is then named as it is.
        for letters in 0...1 {
            let crowded = forecast(forWavesOf: letters).days.filter { !$0.keeps(target) }
            if let day = crowded.min(by: { $0.serviceLevel < $1.serviceLevel }) {
                throw .noRoom(WavePlanningError.CrowdedInterval(on: day, target: target))
            }
        }
        var (fits, exceeds) = (1, 2)
        while exceeds <= Self.limit, forecast(forWavesOf: exceeds).keeps(target) {
            (fits, exceeds) = (exceeds, exceeds * 2)
        }
        exceeds = min(exceeds, Self.limit + 1)
        while exceeds - fits > 1 {
            let middle = fits + (exceeds - fits) / 2
            if forecast(forWavesOf: middle).keeps(target) { fits = middle } else { exceeds = middle }
        }
        return fits
    }

    /// The agents whom waves of so many letters ask for, in each interval of the week.
    ///
    /// - Returns: In the order of the week; of each weekday the busiest that comes about.
    package func agentsNeeded(forWavesOf letters: Int) -> [StaffingNeed] {
        var busiest: [Weekday: DayForecast] = [:]
        for day in forecast(forWavesOf: letters).days {
            let weekday = Weekday(of: day.date)
            if day.calls > busiest[weekday]?.calls ?? -1 { busiest[weekday] = day }
        }
        return Weekday.allCases.flatMap { weekday in
            busiest[weekday]?.intervals.map { StaffingNeed(weekday: weekday, interval: $0) } ?? []
        }
    }

    /// So many waves that the last ones lie on every weekday of the rhythm, each with all the tails it can meet.
    private var wavesUntilSteady: Int {
        // Each opening day is at most seven calendar days after the one before it.
        let tail = (centre.callSharesPerOpeningDay.value.count + 1) * 7
        return tail / rhythm.daysBetweenWaves + 1 + 7
    }
}

/// Agents for one interval of a week.
package struct StaffingNeed: Hashable, Sendable {
    /// The day of the week.
    package let weekday: Weekday
    /// What is expected then, with the agents who are needed and those who are there.
    package let interval: IntervalForecast
}
