/// What is expected of one interval of a day.
package struct IntervalForecast: Hashable, Sendable {
    /// When it begins.
    package let start: TimeOfDay
    /// Expected calls about letters.
    package let letterCalls: Double
    /// Expected calls that have nothing to do with letters.
    package let existingCalls: Double
    /// The agents who are there and the traffic offered to them.
    package let queue: ErlangC
    /// The share of the calls that is answered in time, from 0 to 1.
    package let serviceLevel: Double
    /// The mean wait in seconds; infinite when the queue grows without end.
    package let averageSpeedOfAnswer: Double
    /// The fewest agents with whom this interval alone has the service level that was agreed.
    package let agentsNeeded: Int

    init(_ interval: WeekdayProfile.Interval, letterCalls: Double, at centre: ContactCentre) {
        start = interval.start
        self.letterCalls = letterCalls
        existingCalls = interval.existingCalls
        let traffic = centre.traffic(ofCalls: letterCalls + interval.existingCalls)
        let handling = centre.handlingSeconds.value
        let target = centre.serviceLevel.value
        queue = ErlangC(agents: interval.agents, traffic: traffic)
        serviceLevel = queue.answeredShare(withinSeconds: target.withinSeconds, handlingSeconds: handling)
        averageSpeedOfAnswer = queue.averageSpeedOfAnswer(handlingSeconds: handling)
        agentsNeeded = ErlangC.agentsNeeded(traffic: traffic, handlingSeconds: handling, target: target)
    }

    /// All expected calls.
    package var calls: Double { letterCalls + existingCalls }
}
