import Foundation
import LetterModel
import LetterRun
import Reports
import TestSupport
import Testing

/// A run that is planned, made in shards and sealed, step by step.
struct ShardScenario {
    let base: RunScenario
    var plan: RunPlan
    let file: String

    /// Plans on invented extracts; the plan lies in `PLAN.json` of the scenario's folder.
    init(_ base: RunScenario, change: (inout RunPlan) -> Void = { _ in }) {
        self.base = base
        plan = base.plan
        change(&plan)
        file = base.folder.path("PLAN.json")
    }

    private func run(_ plan: RunPlan, _ stop: StopRequest, tell: @escaping @Sendable (RunProgress) -> Void) -> LetterRun
    {
        LetterRun(plan: plan, surroundings: RunScenario.surroundings, stop: stop, tell: tell)
    }

    @discardableResult
    func freeze(shards: Int? = nil) async throws -> RunOutcome {
        try await run(plan, StopRequest()) { _ in }.freeze(FreezeRequest(path: file, shards: shards))
    }

    func frozen() throws -> FrozenPlan { try FrozenPlan(reading: file) }

    /// Makes a shard, such as `2/3`, with a plan that is changed on this machine.
    @discardableResult
    func make(
        _ name: String,
        stop: StopRequest = StopRequest(),
        tell: @escaping @Sendable (RunProgress) -> Void = { _ in },
        change: (inout RunPlan) -> Void = { _ in }
    ) async throws -> RunOutcome {
        let frozen = try frozen()
        var plan = frozen.plan
        plan.operatorName = "operator"
        change(&plan)
        let shard = try #require(ShardName(name))
        return try await run(plan, stop, tell: tell).make(shard, of: frozen)
    }

    /// Makes every shard.
    func makeAll(of count: Int) async throws {
        for name in ShardName.all(of: count) { try await make(name.description) }
    }

    // Not inlined: the optimiser of Swift 6.3.1 crashes when it is, in a test that waits before and after.
    @inline(never)
    @discardableResult
    func seal(stop: StopRequest = StopRequest(), tell: @escaping @Sendable (RunProgress) -> Void = { _ in }) throws
        -> RunOutcome
    {
        let frozen = try frozen()
        var plan = frozen.plan
        plan.operatorName = "sealer"
        return try RunSealing(
            frozen,
            from: file,
            plan: plan,
            surroundings: RunScenario.surroundings,
            stop: stop,
            tell: tell
        ).seal()
    }

    /// The folder of the run.
    func folder() throws -> String {
        let frozen = try frozen()
        return "\(plan.output)/\(frozen.report.campaign)/\(plan.round)-w\(plan.wave)/\(frozen.run.runID)"
    }

    /// Paths below the run's folder.
    func paths() throws -> Set<String> { Set(try RunScenario.files(in: folder()).keys) }

    /// How something ends: the status of its failure, or `nil`.
    @inline(never)
    func failure(_ work: () async throws -> Void) async -> RunFailure? {
        do {
            try await work()
            return nil
        } catch let failure as RunFailure { return failure } catch {
            Issue.record(error)
            return nil
        }
    }
}
