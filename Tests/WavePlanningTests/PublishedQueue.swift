import Testing

@testable import WavePlanning

/// A value of the formula that somebody else published.
struct PublishedQueue: CustomTestStringConvertible, Sendable {
    /// What was published of a queue.
    enum Measure: String {
        case waiting, answered, speed, occupancy, queueLength, timeInSystem, idle
        /// Of those who wait, the share that waits longer than a handling time.
        case longWait
    }

    var source: String
    var agents: Int
    /// In erlang.
    var traffic: Double
    /// In the unit of the published times.
    var handling = 1.0
    var measure: Measure
    var within = 0.0
    var value: Double
    /// Half a unit of the last published digit.
    var tolerance: Double

    var testDescription: String { "\(source): \(agents) agents, \(traffic) erlang, \(measure.rawValue) \(value)" }

    /// The same measure by our formula.
    var found: Double {
        let queue = ErlangC(agents: agents, traffic: traffic)
        let speed = queue.averageSpeedOfAnswer(handlingSeconds: handling)
        return switch measure {
        case .waiting: queue.waitingShare
        case .answered: queue.answeredShare(withinSeconds: within, handlingSeconds: handling)
        case .speed: speed
        case .occupancy: queue.occupancy
        // Little's law: calls in the queue = calls in a time × mean wait in it.
        case .queueLength: traffic / handling * speed
        case .timeInSystem: speed + handling
        case .idle: 1 - queue.occupancy
        case .longWait:
            (1 - queue.answeredShare(withinSeconds: handling, handlingSeconds: handling)) / queue.waitingShare
        }
    }

    static let all = packageOfR + workforce + cengage + bronson + tetra + calculator

    /// README of the R package ErlangC 0.1.0 (CRAN, December 2024): 100 calls in 30 minutes of 180 s, answered within 20 s.
    private static let packageOfR: [PublishedQueue] = [
        (11, 0.6821182, 0.3896138, 122.78127684408, 0.9090909), (12, 0.4493882, 0.640158, 40.4449401868444, 0.8333333),
        (13, 0.2852705, 0.7955948, 17.1162271821896, 0.7692308), (14, 0.1741319, 0.88835, 7.83593701177724, 0.7142857),
    ].flatMap { (agents: Int, waiting: Double, answered: Double, speed: Double, occupancy: Double) in
        let row = { (measure: Measure, value: Double, tolerance: Double) in
            PublishedQueue(
                source: "R package ErlangC, README",
                agents: agents,
                traffic: 10,
                handling: 180,
                measure: measure,
                within: 20,
                value: value,
                tolerance: tolerance
            )
        }
        return [
            row(.waiting, waiting, 5e-8), row(.answered, answered, 5e-8), row(.speed, speed, 5e-12),
            row(.occupancy, occupancy, 5e-8),
        ]
    }

    /// Page of the Python package pyworkforce 0.1.0 (PyPI): the same queue, to all its digits.
    private static let workforce: [PublishedQueue] = [
        (.waiting, 0.1741319335950498), (.answered, 0.8883500191794669), (.occupancy, 0.7142857142857143),
    ].map { (measure: Measure, value: Double) in
        PublishedQueue(
            source: "pyworkforce 0.1.0",
            agents: 14,
            traffic: 10,
            handling: 3,
            measure: measure,
            within: 20.0 / 60,
            value: value,
            tolerance: 1e-14
        )
    }

    /// Cengage Learning, sheet "Multiple Server Queueing Model" (scribd.com/document/820718700): 10 arrivals an hour, 12
    /// served an hour by each server.
    private static let cengage: [PublishedQueue] = [
        (2, 0.245, 0.175, 0.018), (3, 0.058, 0.022, 0.002), (4, 0.011, 0.003, 0), (5, 0.002, 0, 0),
    ].flatMap { (agents: Int, waiting: Double, length: Double, speed: Double) in
        [(Measure.waiting, waiting), (.queueLength, length), (.speed, speed)].map { measure, value in
            PublishedQueue(
                source: "Cengage, Multiple Server Queueing Model",
                agents: agents,
                traffic: 10.0 / 12,
                handling: 1.0 / 12,
                measure: measure,
                value: value,
                tolerance: 5e-4
            )
        }
    }

    /// R. Bronson, "Schaum's Outline of Operations Research" (1982), problems 23.3, 23.14, 23.16 and 24.6, as quoted by
    /// M. Casquilho, Instituto Superior Técnico (web.ist.utl.pt/mcasquilho/compute/or/Fx-queuevars.php). Hours; minutes;
    /// minutes; years.
    private static let bronson: [PublishedQueue] = [
        ("23.3", 1, 24.0, 1.0 / 30, .timeInSystem, 1.0 / 6, 1e-12), ("23.3", 1, 24, 1.0 / 30, .idle, 0.2, 1e-12),
        ("23.14", 1, 0.5, 1.5, .queueLength, 2.25, 1e-12), ("23.14", 1, 0.5, 1.5, .speed, 4.5, 1e-12),
        ("23.14", 1, 0.5, 1.5, .idle, 0.25, 1e-12), ("23.16", 1, 1, 0.75, .queueLength, 2.25, 1e-12),
        ("23.16", 1, 1, 0.75, .speed, 2.25, 1e-12), ("23.16", 1, 1, 0.75, .timeInSystem, 3, 1e-12),
        ("24.6", 3, 300, 1 / 182.5, .queueLength, 0.352, 5e-4), ("24.6", 3, 300, 1 / 182.5, .speed, 0.001175, 5e-7),
        ("24.6", 3, 300, 1 / 182.5, .timeInSystem, 0.006654, 5e-7),
    ].map {
        (
            problem: String,
            agents: Int,
            calls: Double,
            handling: Double,
            measure: Measure,
            value: Double,
            tolerance: Double
        ) in
        PublishedQueue(
            source: "Bronson, problem \(problem)",
            agents: agents,
            traffic: calls * handling,
            handling: handling,
            measure: measure,
            value: value,
            tolerance: tolerance
        )
    }

    /// J. Dunlop, D. Girma and J. Irvine, "Digital Mobile Communications and the TETRA System" (Wiley 1999), appendix A.4,
    /// Erlang C table and its example: 3.87 erlang on 8 channels wait in 5 % of the cases, 4.08 on 10 in 1 %.
    private static let tetra: [PublishedQueue] = [
        (8, 3.87, Measure.waiting, 0.05, 2e-4), (10, 4.08, .waiting, 0.01, 1e-4), (8, 3.87, .longWait, 0.016, 5e-4),
        (10, 3.87, .longWait, 0.0022, 5e-5),
    ].map { (agents: Int, traffic: Double, measure: Measure, value: Double, tolerance: Double) in
        PublishedQueue(
            source: "Digital Mobile Communications and the TETRA System, table A.4",
            agents: agents,
            traffic: traffic,
            measure: measure,
            value: value,
            tolerance: tolerance
        )
    }

    /// Hewlett-Packard, "hp 12c solutions handbook", Queuing and Waiting Theory, example 3: 1.2 customers a minute, 0.5 served
    /// a minute by each of three tellers.
    private static let calculator = [
        PublishedQueue(
            source: "hp 12c solutions handbook",
            agents: 3,
            traffic: 2.4,
            handling: 2,
            measure: .speed,
            value: 2.16,
            tolerance: 5e-3
        )
    ]
}
