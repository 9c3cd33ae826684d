import LetterModel

/// GRS-090: the contact centre knows that the letters come.
///
/// `contactCentre.informedOn` is filled and not after the date of the letters, and the contact centre agreed.
/// In 2022 letters went out without enough people to answer the calls.
///
/// What to do: agree on the number of letters a week first; see the waves of the plan.
package struct ContactCentreInformed: LegalBasisCheck {
    package let code = "GRS-090"
    package let level = CheckLevel.warning
    package let title = Wording(nl: "Contactcentrum op de hoogte en akkoord", en: "The contact centre knows and agrees")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let agreement = record.contactCentre else {
            return .unknown(Wording(nl: "contactCentre is niet ingevuld.", en: "contactCentre is not filled in."))
        }
        let isInformed = agreement.informedOn.map { $0 <= facts.runDate } ?? false
        guard !isInformed || !agreement.agreed else { return .holds }
        let finding = CheckFinding(
            isInformed
                ? Wording(nl: "Het contactcentrum is nog niet akkoord.", en: "The contact centre does not agree yet.")
                : Wording(
                    nl: "Het contactcentrum is niet op de hoogte gebracht.",
                    en: "The contact centre was not told."
                ),
            remedy: Wording(nl: "Stem het aantal brieven per week af.", en: "Agree on the number of letters a week."),
            place: record.place("contactCentre")
        )
        return .fails([finding])
    }
}
