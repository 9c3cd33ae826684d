import LetterModel

/// GRS-021: a derived task is motivated, and the client agrees.
///
/// With `directness: derived` the key `directnessMotivation` holds at least 200 characters, and the client
/// approved (see GRS-070).
///
/// What to do: write down how the letter follows from the wider task, and ask the client.
package struct DerivedTaskMotivated: LegalBasisCheck {
    package let code = "GRS-021"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Afgeleide taak gemotiveerd en akkoord van de opdrachtgever",
        en: "A derived task is motivated, and the client agrees"
    )
    let leastCharacters = 200

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let directness = record.directness else {
            return .unknown(Wording(nl: "directness is niet ingevuld.", en: "directness is not filled in."))
        }
        guard directness == .derived else { return .holds }
        var findings: [CheckFinding] = []
        let length = record.directnessMotivation?.count ?? 0
        if length < leastCharacters {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "De motivering van de afgeleide taak heeft \(length) tekens.",
                        en: "The motivation of the derived task has \(length) characters."
                    ),
                    expected: Wording(nl: "minstens \(leastCharacters).", en: "at least \(leastCharacters)."),
                    remedy: Wording(
                        nl: "Leg in directnessMotivation uit hoe de brief uit de taak volgt.",
                        en: "Explain in directnessMotivation how the letter follows from the task."
                    ),
                    place: record.place("directnessMotivation")
                )
            )
        }
        if facts.approvals[.client] == .absent {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "De opdrachtgever heeft de afgeleide taak niet goedgekeurd.",
                        en: "The client did not approve the derived task."
                    ),
                    expected: Wording(nl: "een ondertekend akkoord (client).", en: "a signed approval (client)."),
                    remedy: Wording(nl: "Vraag de opdrachtgever om akkoord.", en: "Ask the client for approval."),
                    place: SourcePlace(file: "approvals/\(ApprovalPayload.signatureName(of: .client))")
                )
            )
        }
        return .judged(findings)
    }
}
