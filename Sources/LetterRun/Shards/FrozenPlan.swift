import LetterModel
package import Reports
package import RunRecords

/// A run that is planned to the last bundle and not yet made: the content of `PLAN.json`.
///
/// Shards make its letters on any machine, each by itself; what they would have to ask the campaign's ledger stands
/// here, or in the lists beside their folders. It names no person; docs/formats/plan-json.md describes it.
package struct FrozenPlan: Codable, Sendable {
    /// The version of this form; a reader refuses another.
    package private(set) var format = WrittenFormat.frozenPlan.version
    /// The program that made the plan; another may set lines otherwise, and so makes another run.
    package var program: String
    /// What the run is told, without the name of an operator.
    package var plan: RunPlan
    /// Which run it is.
    package var run: Run
    /// In how many shards the letters are made; `nil` when whoever makes them decides.
    package var shards: Int?
    /// A keyed digest of all letters in their order: whom, which text, how many pages. 64 hexadecimal digits.
    package var order: String
    /// In the order of printing.
    package var bundles: [Bundle]
    /// How all bundles are printed.
    package var handling: JobTicket.Handling
    /// The sums over all bundles.
    package var totals: JobTicket.Totals
    /// What earlier runs mean for this one.
    package var earlier: EarlierRuns
    /// The counts of the run; without attempts.
    package var report: RunReport

    /// The run as the ledger of the campaign knows it.
    package struct Run: Codable, Hashable, Sendable {
        /// Part of every reference.
        package var number: Int
        /// The last part of the run's folder.
        package var runID: String
        /// 64 hexadecimal digits, over everything that can change a byte of the letters.
        package var key: String
        /// Says of the campaign's key whether it is the same, and nothing else.
        package var campaignKey: String
    }

    /// A bundle before it is made.
    package struct Bundle: Codable, Hashable, Sendable {
        /// The place of its first letter in the run, from 0.
        package var firstSequence: Int
        /// How many it has.
        package var letters: Int
        /// With empty last sides.
        package var pages: Int
        /// Of paper.
        package var sheets: Int
        /// What its letters have in common.
        package var letterClass: JobTicket.LetterClass
        /// In groups of four.
        package var firstReference: String
        /// In groups of four.
        package var lastReference: String
    }
}

extension FrozenPlan {
    /// The date of the letters.
    var asOf: CalendarDate { report.asOf }

    /// What the run's key was when it was frozen.
    var key: ContentDigest { ContentDigest(hex: run.key) ?? ContentDigest(bytes: [UInt8](repeating: 0, count: 32)) }

    /// The name of the run and of its folder.
    var names: RunFolder {
        RunFolder(campaign: report.campaign, round: plan.round, wave: plan.wave, asOf: asOf, runKey: key)
    }

    /// The bundles of a shard, by their places in the plan.
    func share(of shard: ShardName) -> Range<Int> {
        shard.share(ofBundlesFrom: bundles.map(\.firstSequence), letters: totals.letters)
    }
}
