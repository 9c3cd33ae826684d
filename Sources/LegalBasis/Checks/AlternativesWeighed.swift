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
    package let title = "Minstens twee alternatieven afgewogen"
    private let leastCount = 2

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let necessity = record.necessity else { return .unknown("necessity is niet ingevuld.") }
        guard necessity.alternatives.count < leastCount else { return .holds }
        let finding = CheckFinding(
            "Er zijn \(necessity.alternatives.count) alternatieven afgewogen.",
            expected: "minstens \(leastCount).",
            remedy: "Leg vast welke andere wegen zijn afgewogen.",
            place: record.place("necessity")
        )
        return .fails([finding])
    }
}
