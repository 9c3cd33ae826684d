import LetterModel

/// GRS-003: the record is about this campaign.
///
/// The key `campaign` equals the name of the campaign folder, so that a record cannot be copied to
/// letters it was not made for.
///
/// What to do: write a record for this campaign; do not only change the name.
package struct CampaignIsTheRecords: LegalBasisCheck {
    package let code = "GRS-003"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Dossier hoort bij deze campagne", en: "The record is about this campaign")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard record.campaign != facts.campaign else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "Het dossier is van campagne '\(record.campaign)'.",
                en: "The record is of the campaign '\(record.campaign)'."
            ),
            expected: Wording("'\(facts.campaign)'."),
            remedy: Wording(nl: "Maak een dossier voor deze campagne.", en: "Write a record for this campaign."),
            place: record.place("campaign")
        )
        return .fails([finding])
    }
}
