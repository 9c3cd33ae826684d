import LetterModel

/// How far a run goes, once its letters are planned.
enum RunPurpose {
    /// To the letters, and READY.
    case whole
    /// To the frozen plan.
    case frozen(FreezeRequest)
    /// To the letters of one shard.
    case shard(ShardName, FrozenPlan)

    /// The bundles of a plan that are made.
    func share(of plan: LetterPlan) -> Range<Int> {
        switch self {
        case .whole, .frozen: plan.bundles.indices
        case .shard(let shard, let frozen): frozen.share(of: shard)
        }
    }

    /// Whether letters are made.
    var makesLetters: Bool {
        if case .frozen = self { return false }
        return true
    }
}

/// Where a frozen plan goes.
package struct FreezeRequest: Sendable {
    /// The file; its folder must be there.
    package var path: String
    /// In how many shards the letters are made; `nil` when whoever makes them decides.
    package var shards: Int?

    package init(path: String, shards: Int?) {
        (self.path, self.shards) = (path, shards)
    }
}
