import Glibc

/// A queue with so many agents and so much offered traffic, in the model that is called Erlang C or M/M/N.
///
/// The model: calls come at random and independently (Poisson), handling times are exponential, nobody gives up and the
/// queue has no end. Its numbers hold for the long run of a steady load. Callers who give up make a real queue shorter, so
/// that the formula asks for too many agents rather than for too few, and more so the busier they are.
///
/// Source: A. K. Erlang, "Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone
/// Exchanges" (1917); N. Gans, G. Koole and A. Mandelbaum, "Telephone Call Centers: Tutorial, Review, and Research
/// Prospects", Manufacturing & Service Operations Management 5 (2003), section 4.
package struct ErlangC: Hashable, Sendable {
    /// People who take calls at the same time.
    package let agents: Int
    /// Offered traffic in erlang: calls in a time × handling time of one of them ÷ that time.
    package let traffic: Double
    /// The share of the calls that would be lost if there were no queue: the formula called Erlang B.
    package let blockedShare: Double
    /// The share of the calls that have to wait: 1 when the queue grows without end, 0 when there is no traffic.
    package let waitingShare: Double

    /// Works out the queue in as many steps as there are agents.
    ///
    /// The recursion on Erlang B holds numbers between 0 and 1 only, so that thousands of agents cost no precision.
    ///
    /// - Parameters:
    ///   - agents: 0 or more.
    ///   - traffic: In erlang; 0 or more.
    package init(agents: Int, traffic: Double) {
        precondition(agents >= 0, "A contact centre has no negative number of agents.")
        precondition(traffic >= 0, "Traffic is a number that is not negative.")
        self.agents = agents
        self.traffic = traffic
        guard traffic > 0 else {
            (blockedShare, waitingShare) = (0, 0)
            return
        }
        var blocked = 1.0
        // Traffic beyond all measure blocks every call; the recursion would divide infinity by infinity.
        if traffic.isFinite {
            for count in stride(from: 1, through: agents, by: 1) {
                blocked = Self.blockedShare(after: blocked, agents: count, traffic: traffic)
            }
        }
        blockedShare = blocked
        waitingShare = Self.waitingShare(blocked: blocked, agents: agents, traffic: traffic)
    }

    /// Whether the agents can keep up; otherwise the queue grows for as long as the traffic lasts.
    package var isStable: Bool { traffic == 0 || traffic < Double(agents) }

    /// The share of their time that agents spend on calls, from 0 to 1.
    package var occupancy: Double {
        guard traffic > 0 else { return 0 }
        return isStable ? traffic / Double(agents) : 1
    }

    /// The share of the calls that are answered within so many seconds; 0 when the queue grows without end.
    ///
    /// - Parameters:
    ///   - seconds: 0 or more.
    ///   - handlingSeconds: The mean time that a call takes an agent, work after the call included; more than 0.
    package func answeredShare(withinSeconds seconds: Double, handlingSeconds: Double) -> Double {
        Self.answeredShare(waiting: waitingShare, spare: Double(agents) - traffic, patience: seconds / handlingSeconds)
    }

    /// The mean wait of all calls in seconds, those included that do not wait; infinite when the queue grows without end.
    ///
    /// - Parameter handlingSeconds: The mean time that a call takes an agent; more than 0.
    package func averageSpeedOfAnswer(handlingSeconds: Double) -> Double {
        guard isStable else { return .infinity }
        return traffic == 0 ? 0 : waitingShare * handlingSeconds / (Double(agents) - traffic)
    }

    /// The fewest agents that answer the agreed share of the calls in time.
    ///
    /// - Parameters:
    ///   - traffic: In erlang; 0 or more, and finite.
    ///   - handlingSeconds: The mean time that a call takes an agent; more than 0.
    ///   - target: What was agreed.
    package static func agentsNeeded(traffic: Double, handlingSeconds: Double, target: ServiceLevel) -> Int {
        precondition(traffic >= 0 && traffic.isFinite, "Traffic is a finite number that is not negative.")
        guard traffic > 0 else { return 0 }
        let patience = target.withinSeconds / handlingSeconds
        var (blocked, count) = (1.0, 0)
        while true {
            count += 1
            blocked = blockedShare(after: blocked, agents: count, traffic: traffic)
            let spare = Double(count) - traffic
            guard spare > 0 else { continue }
            let waiting = waitingShare(blocked: blocked, agents: count, traffic: traffic)
            if answeredShare(waiting: waiting, spare: spare, patience: patience) >= target.share { return count }
        }
    }

    /// One step of the recursion B(n) = A·B(n−1) ÷ (n + A·B(n−1)).
    private static func blockedShare(after blocked: Double, agents: Int, traffic: Double) -> Double {
        let offered = traffic * blocked
        return offered / (Double(agents) + offered)
    }

    /// C = n·B ÷ (n − A·(1 − B)), written so that nothing cancels out when A is almost n.
    private static func waitingShare(blocked: Double, agents: Int, traffic: Double) -> Double {
        let spare = Double(agents) - traffic
        return spare > 0 ? Double(agents) * blocked / (spare + traffic * blocked) : 1
    }

    /// 1 − C·e^(−(n − A)·T ÷ H); a call that nobody can take is never answered, and without calls nobody waits.
    private static func answeredShare(waiting: Double, spare: Double, patience: Double) -> Double {
        guard waiting > 0 else { return 1 }
        return spare > 0 ? 1 - waiting * exp(-spare * patience) : 0
    }
}
