import Campaign
package import LetterModel
package import LetterRun

extension TemplateDiff {
    /// Compares the letters of a round in two campaign folders.
    ///
    /// People of an extract are put into groups by all that the words of their letters depend on, and each group is
    /// rendered once in the old and once in the new campaign.
    ///
    /// - Parameters:
    ///   - old: The older folder, the round and the extracts; without extracts, every version of a letter counts once.
    ///   - new: The newer folder, with the same round and extracts.
    ///   - today: The date of the letters when the plans name none.
    /// - Throws: ``RunFailure``: 65 and 66 for extracts, 78 when a campaign is not in order.
    package static func compare(
        _ old: RunPlan,
        _ new: RunPlan,
        today: CalendarDate
    ) throws(RunFailure) -> TemplateDiff {
        let campaigns = (old: try opened(old, today: today), new: try opened(new, today: today))
        var comparisons = campaigns.new.letters.compactMap { letter in
            campaigns.old.letter(of: letter.kind).map { LetterComparison($0, letter) }
        }
        let pairs = new.accounts.isEmpty ? nil : try ReaderPairs(campaigns, comparisons)
        for index in comparisons.indices {
            if let readers = pairs?.readers[comparisons[index].new.kind] {
                try comparisons[index].compare(readers, in: campaigns)
            } else {
                try comparisons[index].compareAll(in: campaigns, recipients: pairs == nil ? nil : 0)
            }
        }
        return TemplateDiff(campaigns, comparisons, pairs)
    }

    /// Opens a campaign; a failure says of which of the two it speaks.
    private static func opened(_ plan: RunPlan, today: CalendarDate) throws(RunFailure) -> ReviewedCampaign {
        do throws(RunFailure) {
            return try ReviewedCampaign(plan, today: today)
        } catch {
            throw RunFailure(error.status, "In \(plan.campaign):\n\(error.message)")
        }
    }

    private init(
        _ campaigns: (old: ReviewedCampaign, new: ReviewedCampaign),
        _ comparisons: [LetterComparison],
        _ pairs: ReaderPairs?
    ) {
        var collection = DifferenceCollection()
        comparisons.forEach { collection.add($0) }
        let letters = comparisons.map { $0.summary(hasExtract: pairs != nil) }
        self.init(
            old: campaigns.old.plan.campaign,
            new: campaigns.new.plan.campaign,
            round: campaigns.new.opened.round.name,
            asOf: campaigns.new.asOf,
            files: Files(from: campaigns.old.opened.campaign, to: campaigns.new.opened.campaign),
            letters: letters,
            removedLetters: campaigns.old.letters.filter { campaigns.new.letter(of: $0.kind) == nil }.map(\.name),
            addedLetters: campaigns.new.letters.filter { campaigns.old.letter(of: $0.kind) == nil }.map(\.name),
            neutralSalutations: Self.neutralSalutations(campaigns.old.opened.campaign, campaigns.new.opened.campaign),
            recipients: pairs.map { Recipients($0, campaigns, letters) },
            differences: collection.differences(hasExtract: pairs != nil)
        )
    }

    private static func neutralSalutations(_ old: Campaign, _ new: Campaign) -> [Change] {
        LetterLanguage.allCases.compactMap { language in
            let texts = (old: old.neutralSalutation[language] ?? "", new: new.neutralSalutation[language] ?? "")
            return texts.old == texts.new ? nil : Change(name: language.rawValue, old: texts.old, new: texts.new)
        }
    }
}

extension TemplateDiff.Files {
    fileprivate init(from old: Campaign, to new: Campaign) {
        let before = Dictionary(old.files.map { ($0.path, $0.digest) }) { first, _ in first }
        let after = Dictionary(new.files.map { ($0.path, $0.digest) }) { first, _ in first }
        self.init(
            added: after.keys.filter { before[$0] == nil }.sorted(),
            removed: before.keys.filter { after[$0] == nil }.sorted(),
            changed: after.filter { path, digest in before[path].map { $0 != digest } ?? false }.keys.sorted()
        )
    }
}

extension TemplateDiff.Recipients {
    fileprivate init(
        _ pairs: ReaderPairs,
        _ campaigns: (old: ReviewedCampaign, new: ReviewedCampaign),
        _ letters: [TemplateDiff.Letter]
    ) {
        let all = letters.reduce(0) { $0 + ($1.recipients?.exact ?? 0) }
        let changed = letters.reduce(0) { $0 + ($1.changedRecipients?.exact ?? 0) }
        let moves = pairs.moves.map { move, count in
            TemplateDiff.Move(
                from: move.from.flatMap { campaigns.old.letter(of: $0)?.name },
                to: move.to.flatMap { campaigns.new.letter(of: $0)?.name },
                recipients: ReviewCount(count)
            )
        }
        self.init(
            old: ReviewCount(pairs.oldCount),
            new: ReviewCount(pairs.newCount),
            unchanged: ReviewCount(all - changed),
            changed: ReviewCount(changed),
            moves: moves.sorted { $0.words < $1.words }
        )
    }
}
