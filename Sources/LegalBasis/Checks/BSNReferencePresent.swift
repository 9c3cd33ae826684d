import LetterModel

/// GRS-014: a provision allows the use of the citizen service number.
///
/// When the extracts hold the number, at least one item of `legalReferences` has the role `bsn` (Uitvoeringswet
/// AVG art. 46: the number may only be used where a law says so).
///
/// What to do: add the provision.
package struct BSNReferencePresent: LegalBasisCheck {
    package let code = "GRS-014"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Bepaling die het gebruik van het BSN toestaat",
        en: "A provision that allows the use of the citizen service number"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        facts.containsBSN ? .judged(record.findingIfNoReference(role: .bsn)) : .holds
    }
}

extension LegalBasisRecord {
    /// One finding when no provision has a role.
    func findingIfNoReference(role: LegalReference.Role) -> [CheckFinding] {
        guard !legalReferences.contains(where: { $0.role == role }) else { return [] }
        return [
            CheckFinding(
                Wording(
                    nl: "Geen van de bepalingen heeft de rol '\(role.rawValue)'.",
                    en: "No provision has the role '\(role.rawValue)'."
                ),
                expected: Wording(
                    nl: "minstens een bepaling met 'role: \(role.rawValue)'.",
                    en: "at least one provision with 'role: \(role.rawValue)'."
                ),
                remedy: Wording(
                    nl: "Voeg de bepaling toe onder legalReferences.",
                    en: "Add the provision under legalReferences."
                ),
                place: place("legalReferences")
            )
        ]
    }
}
