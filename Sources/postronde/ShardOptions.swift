import ArgumentParser
import LetterModel
import LetterRun

/// The flags by which `run` makes one shard of a frozen plan.
struct ShardOptions: ParsableArguments {
    @Option(
        help: """
            Make one shard of this plan, as postronde plan --out wrote it. The plan says what is made; flags that say \
            where things are may be given anew.
            """,
        completion: .file(extensions: ["json"])
    )
    var plan: String?

    @Option(help: "Which shard of how many: the second of eight is 2/8.")
    var shard: String?

    /// The shard; `nil` for a whole run.
    ///
    /// - Throws: A `ValidationError` when one flag is without the other, or names no shard.
    func name() throws -> ShardName? {
        guard (plan == nil) == (shard == nil) else {
            throw ValidationError("--plan and --shard go together: --plan PLAN.json --shard 2/8.")
        }
        guard let shard else { return nil }
        guard let name = ShardName(shard) else {
            throw ValidationError("--shard must be like 2/8, from 1/N to N/N (found \(shard)).")
        }
        return name
    }
}

extension RunOptions {
    /// Refuses flags that would make other letters than a plan says.
    ///
    /// - Throws: A `ValidationError` that names the first of them.
    func refuseChanges(isDryRun: Bool) throws {
        let selection = extract.selection
        let given: [(flag: String, isGiven: Bool)] = [
            ("--wave", wave != nil), ("--format", format != nil), ("--package", package != nil),
            ("--bundle-size", bundleSize != nil), ("--again", again != nil), ("--logboek", logboek != nil),
            ("--round", selection.round != nil), ("--as-of", selection.asOf != nil),
            ("--max-refused", selection.maxRefused != nil), ("--no-count", selection.waivesCount),
            ("--dry-run", isDryRun),
        ]
        guard let first = given.first(where: \.isGiven) else { return }
        throw ValidationError("\(first.flag) stands in the plan: leave it out, or make another plan.")
    }

    /// A frozen plan, with the places that were given anew on this machine.
    ///
    /// - Throws: A `ValidationError`.
    func plan(of frozen: FrozenPlan) throws -> RunPlan {
        var plan = frozen.plan
        var places = extract.places(jobs: try workers())
        (places.campaign, places.largePrint) = (campaign, largePrint)
        places.apply(to: &plan)
        (plan.operatorName, plan.output, plan.key) = (operatorName, output ?? plan.output, key ?? plan.key)
        (plan.trust, plan.checkpointKey) = (trust.trust ?? plan.trust, checkpointKey ?? plan.checkpointKey)
        return plan
    }
}
