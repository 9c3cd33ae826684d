import LetterModel

/// Why recipients cannot be spread over waves.
package enum WavePlanningError: Error, Hashable, Sendable {
    /// Not even a wave of one letter keeps the service level: what the contact centre has to do already is too much for it.
    case noRoom(CrowdedInterval)
    /// The waves that fit are so small that it would take more of them than can be planned.
    case tooManyWaves(needed: Int, limit: Int)

    /// The interval of a week in which the contact centre falls shortest.
    package struct CrowdedInterval: Hashable, Sendable {
        /// The day of the week.
        package let weekday: Weekday
        /// When it begins.
        package let start: TimeOfDay
        /// Agents who are there.
        package let agents: Int
        /// Agents who would be needed.
        package let agentsNeeded: Int
        /// Expected calls that have nothing to do with letters.
        package let existingCalls: Double
        /// The share of its calls that is answered in time.
        package let serviceLevel: Double
        /// The share of the whole day's calls that is answered in time.
        package let dayServiceLevel: Double
        /// What was agreed.
        package let target: ServiceLevel

        init(on day: DayForecast, target: ServiceLevel) {
            let interval = day.worstInterval
            weekday = Weekday(of: day.date)
            start = interval.start
            agents = interval.queue.agents
            agentsNeeded = interval.agentsNeeded
            existingCalls = interval.existingCalls
            serviceLevel = interval.serviceLevel
            dayServiceLevel = day.serviceLevel
            self.target = target
        }
    }
}

extension WavePlanningError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noRoom(let interval):
            """
            Not even a wave of one letter fits the contact centre. On \(interval.weekday.name) from \
            \(interval.start) it has \(interval.agents) agents for \(interval.existingCalls.roundedText) calls of its \
            own: \(interval.serviceLevel.percentText) of the calls are answered within \
            \(interval.target.withinSeconds.roundedText) seconds, and \(interval.dayServiceLevel.percentText) over the \
            whole day. Expected: \(interval.target.share.percentText) over the day, and nowhere more calls than the \
            agents can handle. With \(interval.agentsNeeded) agents this interval would do. Plan more agents, or correct \
            contact-centre.yaml.
            """
        case .tooManyWaves(let needed, let limit):
            """
            The letters would need \(needed) waves or more. Expected: at most \(limit). Plan more agents, or write to \
            fewer people.
            """
        }
    }
}

extension Double {
    /// A number with at most one digit after the point.
    var roundedText: String {
        guard isFinite, magnitude < 1e15 else { return description }
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)
    }

    /// A share as a percentage, rounded down so that a share below a target never looks like it.
    var percentText: String {
        // A share that was written as 0.8 is a hair off; that is no reason to print 79.9.
        let tenths = Int((self * 1000 + 1e-9).rounded(.down))
        return (tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)) + " %"
    }
}
