import Foundation
import TestSupport
import Testing

@testable import WavePlanning

/// The formula against what others published, against exact arithmetic, and against what must always hold.
struct ErlangCTests {
    @Test(arguments: PublishedQueue.all)
    func `gives the values that others published`(published: PublishedQueue) {
        #expect(abs(published.found - published.value) <= published.tolerance, "\(published)")
    }

    @Test func `at least forty published values are checked`() {
        #expect(PublishedQueue.all.count >= 40)
    }

    /// C = p^n·n·q ÷ ((n·q − p)·Σ p^k·q^(n−k)·n!/k! + p^n·n·q) for a traffic of p/q: whole numbers only, no recursion.
    @Test(arguments: 1...11)
    func `agrees with the direct formula in whole numbers`(agents: Int) {
        for (p, q) in Self.fractions where p < agents * q {
            let exact = Self.exactWaitingShare(agents: agents, p: UInt128(p), q: UInt128(q))
            let queue = ErlangC(agents: agents, traffic: Double(p) / Double(q))
            #expect(abs(queue.waitingShare - exact) <= exact * 1e-13, "\(agents) agents, \(p)/\(q) erlang")
        }
    }

    /// Computed with the fractions of Python's standard library from the direct formula, without a recursion on Erlang B.
    @Test(arguments: [
        (50, 48.0, 0.6944556111968343), (55, 48, 0.2387009363780092), (100, 90, 0.2169404809063664),
        (500, 480, 0.26651251996236414), (1000, 970, 0.24282333618041158), (2000, 1990, 0.7481429359412843),
        (3000, 2900, 0.03946046975336573),
    ])
    func `stays exact with thousands of agents`(agents: Int, traffic: Double, exact: Double) {
        #expect(abs(ErlangC(agents: agents, traffic: traffic).waitingShare - exact) < exact * 1e-11)
    }

    @Test(arguments: [1, 2, 7, 40, 300, 5_000])
    func `fewer wait with more agents, more with more traffic`(agents: Int) {
        var last = 0.0
        for step in 1...200 {
            let traffic = Double(agents) * Double(step) / 201
            let queue = ErlangC(agents: agents, traffic: traffic)
            let larger = ErlangC(agents: agents + 1, traffic: traffic)
            #expect(queue.waitingShare >= last && larger.waitingShare <= queue.waitingShare)
            #expect(queue.blockedShare <= queue.waitingShare && queue.waitingShare <= 1)
            #expect(
                queue.answeredShare(withinSeconds: 20, handlingSeconds: 300)
                    <= larger.answeredShare(withinSeconds: 20, handlingSeconds: 300)
            )
            #expect(queue.answeredShare(withinSeconds: 0, handlingSeconds: 300) == 1 - queue.waitingShare)
            last = queue.waitingShare
        }
    }

    @Test func `one agent is the queue M M 1, where as many wait as the agent is busy`() {
        for step in 0...99 {
            let traffic = Double(step) / 100
            #expect(abs(ErlangC(agents: 1, traffic: traffic).waitingShare - traffic) < 1e-15)
        }
    }

    @Test(arguments: [
        (0, 0.5), (0, Double.infinity), (1, 1), (1, 1.5), (10, 10), (10, .infinity), (5_000, 5_000),
        (3, Double.greatestFiniteMagnitude),
    ])
    func `a queue that agents cannot keep up with is never answered`(agents: Int, traffic: Double) {
        let queue = ErlangC(agents: agents, traffic: traffic)
        #expect(!queue.isStable && queue.waitingShare == 1 && queue.occupancy == 1)
        #expect(queue.answeredShare(withinSeconds: 3600, handlingSeconds: 60) == 0)
        #expect(queue.averageSpeedOfAnswer(handlingSeconds: 60) == .infinity)
    }

    @Test(arguments: [0, 1, 500])
    func `without calls nobody waits`(agents: Int) {
        let queue = ErlangC(agents: agents, traffic: 0)
        #expect(queue.isStable && queue.waitingShare == 0 && queue.occupancy == 0 && queue.blockedShare == 0)
        #expect(queue.answeredShare(withinSeconds: 0, handlingSeconds: 60) == 1)
        #expect(queue.averageSpeedOfAnswer(handlingSeconds: 60) == 0)
    }

    @Test func `nothing is ever not a number`() {
        var random = SplitMix(seed: 5)
        for _ in 0..<2_000 {
            let agents = Int.random(in: 0...3_000, using: &random)
            let edge = [0, 1e-300, Double(agents).nextDown, Double(agents), Double(agents).nextUp].randomElement(
                using: &random
            )
            let traffic = Bool.random(using: &random) ? Double.random(in: 0...4_000, using: &random) : max(0, edge ?? 0)
            let queue = ErlangC(agents: agents, traffic: traffic)
            let share = queue.answeredShare(withinSeconds: .random(in: 0...900, using: &random), handlingSeconds: 300)
            #expect((0...1).contains(queue.waitingShare) && (0...1).contains(queue.blockedShare))
            #expect((0...1).contains(share) && (0...1).contains(queue.occupancy))
            #expect(queue.averageSpeedOfAnswer(handlingSeconds: 300) >= 0)
        }
    }

    @Test func `the agents needed are enough, and one fewer is not`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<500 {
            let traffic = Double.random(in: 0.01...900, using: &random)
            let handling = Double.random(in: 30...900, using: &random)
            let target = ServiceLevel(
                share: .random(in: 0.01...0.99, using: &random),
                withinSeconds: .random(in: 0...120, using: &random)
            )
            let agents = ErlangC.agentsNeeded(traffic: traffic, handlingSeconds: handling, target: target)
            func share(_ agents: Int) -> Double {
                ErlangC(agents: agents, traffic: traffic)
                    .answeredShare(withinSeconds: target.withinSeconds, handlingSeconds: handling)
            }
            #expect(share(agents) >= target.share && share(agents - 1) < target.share)
        }
    }

    @Test func `no calls need no agents, and answering everybody at once has an end`() {
        let all = ServiceLevel(share: 1, withinSeconds: 0)
        #expect(ErlangC.agentsNeeded(traffic: 0, handlingSeconds: 60, target: all) == 0)
        #expect(ErlangC.agentsNeeded(traffic: 10, handlingSeconds: 60, target: all) < 100)
    }

    private static let fractions = (1...4).flatMap { q in (1...(11 * q)).map { (p: $0, q: q) } }

    private static func exactWaitingShare(agents: Int, p: UInt128, q: UInt128) -> Double {
        let n = UInt128(agents)
        func power(_ base: UInt128, _ exponent: Int) -> UInt128 {
            (0..<exponent).reduce(1) { value, _ in value * base }
        }
        var sum: UInt128 = 0
        for k in 0..<agents {
            let factorials = (k..<agents).reduce(UInt128(1)) { $0 * UInt128($1 + 1) }
            sum += power(p, k) * power(q, agents - k) * factorials
        }
        let top = power(p, agents) * n * q
        return Double(top) / Double((n * q - p) * sum + top)
    }
}
