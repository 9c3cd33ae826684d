import LetterModel

/// GRS-023: at least two other ways were weighed.
///
/// `necessity.alternatives` holds two or more ways to reach the same end with less, each with the reason
/// why it will not do (subsidiarity).
///
/// What to do: think of a message at the next login, a public campaign, a smaller group.
package struct AlternativesWeighed: LegalBasisCheck {
    package let code = "GRS-023"
    package let level = CheckLevel.warning
    package let title = Wording(nl: "Minstens twee alternatieven afgewogen", en: "At least two alternatives weighed")
    private let leastCount = 2

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let necessity = record.necessity else {
            return .unknown(Wording(nl: "necessity is niet ingevuld.", en: "necessity is not filled in."))
        }
        guard necessity.alternatives.count < leastCount else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "Er zijn \(necessity.alternatives.count) alternatieven afgewogen.",
                en: "\(necessity.alternatives.count) alternatives were weighed."
            ),
            expected: Wording(nl: "minstens \(leastCount).", en: "at least \(leastCount)."),
            remedy: Wording(
                nl: "Leg vast welke andere wegen zijn afgewogen.",
                en: "Record which other ways were weighed."
            ),
            place: record.place("necessity")
        )
        return .fails([finding])
    }
}
