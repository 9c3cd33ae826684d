import LetterModel

@testable import WavePlanning

extension ContactCentre {
    /// A contact centre for tests: on working days from 09:00 to 17:00, ten agents in intervals of half an hour, calls of
    /// five minutes, 80 % within 60 seconds; ten calls per hundred letters, on four days, evenly over the day; no others.
    static func small(_ change: (inout ContactCentre) -> Void = { _ in }) -> ContactCentre {
        let hours = TimeOfDay(minutes: 540)..<TimeOfDay(minutes: 1020)
        let workingDays = Weekday.allCases.prefix(5)
        var centre = ContactCentre(
            openingHours: .assumed(Dictionary(uniqueKeysWithValues: workingDays.map { ($0, hours) })),
            closedDates: .assumed([]),
            intervalMinutes: .assumed(30),
            agents: .assumed(.constant(10)),
            handlingSeconds: .assumed(300),
            serviceLevel: .assumed(ServiceLevel(share: 0.8, withinSeconds: 60)),
            callsPerHundredLetters: .assumed(10),
            callSharesPerOpeningDay: .assumed([0.5, 0.25, 0.15, 0.1]),
            callSharesPerTimeOfDay: .assumed(DayCurve([.init(from: TimeOfDay(minutes: 540), value: 1)])),
            existingCalls: .assumed(.constant(0))
        )
        change(&centre)
        return centre
    }
}

extension SourcedValue {
    static func assumed(_ value: Value) -> SourcedValue {
        SourcedValue(value, source: "test", isAssumption: true)
    }
}

extension CalendarDate {
    /// A day that exists, as `2026-11-02`.
    static func on(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else { preconditionFailure("A test names days that exist.") }
        return date
    }
}

extension TimeOfDay {
    /// A time such as `09:30`.
    static func at(_ text: String) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { preconditionFailure("A test names times that exist.") }
        return time
    }
}

extension WaveRhythm {
    /// Every so many days from Monday 2 November 2026 on.
    static func every(_ days: Int, from date: String = "2026-11-02") -> WaveRhythm {
        WaveRhythm(firstDelivery: .on(date), daysBetweenWaves: days)
    }
}
