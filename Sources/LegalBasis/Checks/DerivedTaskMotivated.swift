import LetterModel

/// GRS-021: a derived task is motivated, and the client agrees.
///
/// With `directness: derived` the key `directnessMotivation` holds at least 200 characters, and `approvals`
/// holds one with the role `client`.
///
/// What to do: write down how the letter follows from the wider task, and ask the client.
package struct DerivedTaskMotivated: LegalBasisCheck {
    package let code = "GRS-021"
    package let level = CheckLevel.error
    package let title = "Afgeleide taak gemotiveerd en akkoord van de opdrachtgever"
    let leastCharacters = 200

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let directness = record.directness else { return .unknown("directness is niet ingevuld.") }
        guard directness == .derived else { return .holds }
        var findings: [CheckFinding] = []
        let length = record.directnessMotivation?.count ?? 0
        if length < leastCharacters {
            findings.append(
                CheckFinding(
                    "De motivering van de afgeleide taak heeft \(length) tekens.",
                    expected: "minstens \(leastCharacters).",
                    remedy: "Leg in directnessMotivation uit hoe de brief uit de taak volgt.",
                    place: record.place("directnessMotivation")
                )
            )
        }
        if !record.approvals.contains(where: { $0.role == .client }) {
            findings.append(
                CheckFinding(
                    "De opdrachtgever heeft de afgeleide taak niet goedgekeurd.",
                    expected: "een akkoord met 'role: client'.",
                    remedy: "Vraag de opdrachtgever om akkoord.",
                    place: record.place("approvals")
                )
            )
        }
        return .judged(findings)
    }
}
