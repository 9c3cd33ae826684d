import LetterModel

/// The calls that waves cause, day by day and interval by interval, and how well they are answered.
///
/// Each interval is a queue of its own in its long run (``ErlangC``): what waits at the end of one is not carried into the
/// next. That is the usual way of planning contact centres (Gans, Koole and Mandelbaum 2003, section 3.1), and good as long
/// as calls are short beside an interval and agents keep up.
package struct WaveForecast: Hashable, Sendable {
    /// Every opening day on which a wave causes calls, in order; empty without waves.
    package let days: [DayForecast]

    /// Reckons what waves cause; where their tails overlap, their calls add up.
    package init(of waves: [Wave], at centre: ContactCentre) {
        var calls: [CalendarDate: [DayForecast.WaveCalls]] = [:]
        for wave in waves {
            let total = centre.calls(ofLetters: wave.letters)
            for (date, share) in centre.callDays(deliveredOn: wave.deliveryDate) {
                calls[date, default: []].append(DayForecast.WaveCalls(wave: wave.number, calls: total * share))
            }
        }
        let profiles = Dictionary(
            uniqueKeysWithValues: Weekday.allCases.map { ($0, WeekdayProfile(of: $0, at: centre)) }
        )
        days = calls.sorted { $0.key < $1.key }.map { date, waves in
            guard let profile = profiles[Weekday(of: date)] else { preconditionFailure("A week has seven days.") }
            return DayForecast(date: date, waves: waves, profile: profile, centre: centre)
        }
    }

    /// The day with the lowest service level, the first of equals; `nil` without waves.
    package var worstDay: DayForecast? {
        days.min { $0.serviceLevel < $1.serviceLevel }
    }

    /// Whether every day keeps what was agreed.
    package func keeps(_ target: ServiceLevel) -> Bool {
        days.allSatisfy { $0.keeps(target) }
    }

    /// The days on which a wave causes calls.
    package func days(ofWave number: Int) -> [DayForecast] {
        days.filter { day in day.waves.contains { $0.wave == number } }
    }
}

extension ContactCentre {
    /// The opening days on which letters that are delivered on a day cause calls, each with its share of them.
    fileprivate func callDays(deliveredOn date: CalendarDate) -> [(date: CalendarDate, share: Double)] {
        let shares = callSharesPerOpeningDay.value
        let sum = shares.reduce(0, +)
        precondition(sum > 0, "Letters cause calls on some day.")
        var day = openingDay(onOrAfter: date)
        return shares.map { share in
            defer { day = openingDay(onOrAfter: day.adding(days: 1)) }
            return (day, share / sum)
        }
        .filter { $0.share > 0 }
    }
}
