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

    /// Besides the longest name and the longest address.
    private static let others = 4

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
        readers = survey.shown.mapValues { Self.masked(Self.chosen($0), using: &chance) }
    }

    /// The longest name, the longest address, and some from all over the extract.
    private static func chosen(_ people: [AddressedPerson]) -> [(dutch: String, english: String, AddressedPerson)] {
        guard let name = people.max(by: { $0.envelopeName.text.count < $1.envelopeName.text.count }),
            let address = people.max(by: { length(ofAddress: $0) < length(ofAddress: $1) })
        else { return [] }
        let step = max(1, people.count / others)
        let usual = stride(from: step / 2, to: people.count, by: step).prefix(others).map { people[$0] }
        return [
            ("langste naam van het bestand", "longest name of the extract", name),
            ("langste adres van het bestand", "longest address of the extract", address),
        ] + usual.enumerated().map { ("iemand van het bestand, \($0 + 1)", "someone of the extract, \($0 + 1)", $1) }
    }

    private static func length(ofAddress person: AddressedPerson) -> Int {
        person.addressLines.reduce(person.country.count) { $0 + $1.count }
    }

    private static func masked(
        _ people: [(dutch: String, english: String, AddressedPerson)],
        using chance: inout some RandomNumberGenerator
    ) -> [PreviewReader] {
        people.enumerated().map { index, chosen in
            var mask = MaskedPerson(chance: chance)
            let person = mask.masked(chosen.2)
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
