import LetterModel
import LetterReferences
import Selection

/// Who gets which letter, and in which order: the stages of a run before its first letter is made.
///
/// It keeps nothing: planned again from the same inputs, a run comes out the same.
struct RunPlanning: Sendable {
    let plan: RunPlan
    let campaign: OpenedCampaign
    let files: InputFiles
    let asOf: CalendarDate
    let key: CampaignKey
    let history: RoundHistory
    let lists: SelectionLists
    let stop: StopRequest
    let tell: @Sendable (RunProgress) -> Void

    /// Reads the lists.
    ///
    /// - Throws: ``RunFailure``: 65 or 66 for a list.
    init(
        _ plan: RunPlan,
        _ campaign: OpenedCampaign,
        _ desk: borrowing RunDesk,
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void
    ) throws(RunFailure) {
        let facts = (desk.files, desk.asOf, desk.key, desk.history)
        try self.init(plan, campaign, facts, stop: stop, tell: tell)
    }

    /// Reads the lists.
    ///
    /// - Parameter facts: The inputs, the date of the letters, the key, and what earlier runs mean.
    /// - Throws: ``RunFailure``: 65 or 66 for a list.
    init(
        _ plan: RunPlan,
        _ campaign: OpenedCampaign,
        _ facts: (files: InputFiles, asOf: CalendarDate, key: CampaignKey, history: RoundHistory),
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) throws(RunFailure) {
        (self.plan, self.campaign, self.stop, self.tell) = (plan, campaign, stop, tell)
        (files, asOf, key, history) = facts
        lists = try SelectionLists(facts.files)
    }

    /// Reads the extracts and selects.
    ///
    /// - Parameter log: Is told of every record; `nil` when nobody asked for it.
    /// - Throws: ``RunFailure``: 64, 65, 66, 70 or 75.
    func choose(log: RunProcessingLog? = nil) throws(RunFailure) -> SelectionOutcome {
        tell(RunProgress(step: .reading))
        try campaign.requireIncludeList(plan)
        let context = SelectionContext(campaign: campaign, asOf: asOf, lists: lists, key: key, history: history)
        let (campaign, plan) = (campaign, plan)
        let stage = SelectionStage(
            files: files,
            limit: plan.maximumRefused,
            words: { campaign.personWords() },
            stop: stop,
            jobs: plan.jobs,
            count: plan.accountCount ?? .required,
            log: log
        )
        return try stage.select(in: context)
    }

    /// What the letters are made from.
    ///
    /// - Throws: ``RunFailure`` (78).
    func materials() throws(RunFailure) -> RunMaterials {
        try campaign.materials(
            asOf: asOf,
            largePrint: LargePrint(isForAll: plan.isAllLargePrint, numbers: lists.largePrint),
            knowsFirstLetters: history.firstLetters != nil
        )
    }

    /// Measures the letters, puts them in order and cuts them into bundles.
    ///
    /// - Throws: ``RunFailure``.
    func book(
        _ materials: RunMaterials,
        _ chosen: SelectionOutcome,
        _ references: ReferenceScheme,
        _ purpose: RunPurpose = .whole
    ) async throws(RunFailure) -> BundleBook {
        tell(RunProgress(step: .planning))
        let key = key
        let stage = PlanningStage(
            materials: materials,
            recipients: chosen.selection.recipients,
            keyedOrder: { KeyedOrder($0, key: key).rank },
            bundleSize: plan.bundleSize ?? campaign.bundleSize,
            jobs: plan.jobs,
            stop: stop
        )
        // A proof may be looked at by anyone; people with a confidentiality flag are counted only.
        let showsAll = !plan.isDryRun
        let letters = try await stage.plan { showsAll || !$0.isConfidential }
        return BundleBook(
            plan: letters,
            share: purpose.share(of: letters),
            recipients: chosen.selection.recipients,
            references: references,
            codes: campaign.codes,
            isDuplex: campaign.style.isDuplex,
            windowName: campaign.style.window.name
        )
    }
}
