package import LetterModel
package import LetterRun
package import Selection

/// What the extracts of a round say, counted and masked: who sees which text, how accounts became letters, and a few
/// people to show letters to.
package struct PreviewedExtract: Sendable {
    /// Who sees what.
    package let coverage: TemplateCoverage
    /// Every account, counted once.
    package let funnel: SelectionFunnel
    /// Masked people by letter; the longest name and address of those selected among them.
    package let readers: [LetterKind: [PreviewReader]]

    /// Reads the extracts of a plan.
    ///
    /// - Parameter chance: From which masks come.
    /// - Throws: ``RunFailure``: 65 and 66 for extracts, 78 when the campaign is not in order.
    package init(
        _ plan: RunPlan,
        today: CalendarDate,
        chance: some RandomNumberGenerator = SystemRandomNumberGenerator()
    ) throws(RunFailure) {
        let campaign = try ReviewedCampaign(plan, today: today)
        let survey = try campaign.survey()
        coverage = try TemplateCoverage(campaign, survey)
        funnel = survey.funnel
        var chance = chance
        readers = ShownPeople.chosen(from: survey).mapValues { Self.masked($0.all, using: &chance) }
    }

    private static func masked(
        _ people: [ShownPeople.Named],
        using chance: inout some RandomNumberGenerator
    ) -> [PreviewReader] {
        people.enumerated().map { index, chosen in
            var mask = MaskedPerson(chance: chance)
            let person = mask.masked(chosen.person)
            // The next person begins where this one ended.
            chance = mask.chance
            return PreviewReader(
                id: "masked-\(index + 1)",
                dutch: chosen.dutch,
                english: chosen.english,
                origin: .masked,
                person: person
            )
        }
    }
}
