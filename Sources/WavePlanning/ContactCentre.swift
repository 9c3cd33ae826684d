package import LetterModel

/// What is known or assumed of the people who answer calls about letters, and of the calls.
///
/// All intervals have the same length, and every opening is a whole number of them. Days are those of the calendar of the
/// contact centre; times are local ones, and nothing here depends on a time zone.
package struct ContactCentre: Hashable, Sendable {
    /// From opening until closing for each weekday on which it is open, at least one.
    package var openingHours: SourcedValue<[Weekday: Range<TimeOfDay>]>
    /// Days on which it is closed whatever the weekday, such as public holidays.
    package var closedDates: SourcedValue<Set<CalendarDate>>
    /// The length of an interval: the time for which calls and agents are counted together.
    package var intervalMinutes: SourcedValue<Int>
    /// Agents who take calls in an interval, not those on the roster: breaks and illness are taken off.
    package var agents: SourcedValue<WeekPattern<Int>>
    /// The mean time that a call takes an agent in seconds, work after the call included.
    package var handlingSeconds: SourcedValue<Double>
    /// What was agreed on answering, measured over all calls of a day.
    package var serviceLevel: SourcedValue<ServiceLevel>
    /// Calls that a hundred letters cause in all.
    package var callsPerHundredLetters: SourcedValue<Double>
    /// How those calls spread over the opening days after delivery, adding up to 1. The first share belongs to the day of
    /// delivery, or to the first opening day after it.
    package var callSharesPerOpeningDay: SourcedValue<[Double]>
    /// How the calls of a day spread over its hours, adding up to 1. A step's share is that of its whole time, and falls
    /// evenly on its intervals; on a day with shorter opening hours the shares of what is open count in proportion.
    package var callSharesPerTimeOfDay: SourcedValue<DayCurve<Double>>
    /// Calls in an interval that have nothing to do with the letters.
    package var existingCalls: SourcedValue<WeekPattern<Double>>

    package init(
        openingHours: SourcedValue<[Weekday: Range<TimeOfDay>]>,
        closedDates: SourcedValue<Set<CalendarDate>>,
        intervalMinutes: SourcedValue<Int>,
        agents: SourcedValue<WeekPattern<Int>>,
        handlingSeconds: SourcedValue<Double>,
        serviceLevel: SourcedValue<ServiceLevel>,
        callsPerHundredLetters: SourcedValue<Double>,
        callSharesPerOpeningDay: SourcedValue<[Double]>,
        callSharesPerTimeOfDay: SourcedValue<DayCurve<Double>>,
        existingCalls: SourcedValue<WeekPattern<Double>>
    ) {
        self.openingHours = openingHours
        self.closedDates = closedDates
        self.intervalMinutes = intervalMinutes
        self.agents = agents
        self.handlingSeconds = handlingSeconds
        self.serviceLevel = serviceLevel
        self.callsPerHundredLetters = callsPerHundredLetters
        self.callSharesPerOpeningDay = callSharesPerOpeningDay
        self.callSharesPerTimeOfDay = callSharesPerTimeOfDay
        self.existingCalls = existingCalls
    }

    /// The same contact centre in weeks without public holidays.
    package var inRegularWeeks: ContactCentre {
        var regular = self
        regular.closedDates.value = []
        return regular
    }

    /// Whether calls are answered on a day.
    package func isOpen(on date: CalendarDate) -> Bool {
        openingHours.value[Weekday(of: date)] != nil && !closedDates.value.contains(date)
    }

    /// The day itself, or the first one after it on which calls are answered.
    package func openingDay(onOrAfter date: CalendarDate) -> CalendarDate {
        precondition(!openingHours.value.isEmpty, "A contact centre is open on some weekday.")
        var day = date
        while !isOpen(on: day) { day = day.adding(days: 1) }
        return day
    }

    /// The calls that so many letters cause in all.
    package func calls(ofLetters letters: Int) -> Double {
        Double(letters) * callsPerHundredLetters.value / 100
    }

    /// The offered traffic in erlang of so many calls in one interval.
    func traffic(ofCalls calls: Double) -> Double {
        calls * handlingSeconds.value / Double(intervalMinutes.value * 60)
    }
}
