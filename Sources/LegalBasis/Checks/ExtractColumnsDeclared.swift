import LetterModel

/// GRS-030: the record names every field that the extracts hold.
///
/// Minimisation (GDPR art. 5(1)(c)): what is delivered without being needed must not be delivered. Each
/// column of the person extract (`01.02.40`) and each field of the account extract (`account.status`) is the
/// `field` of an item of `dataCategories`, whether the program reads it or not.
///
/// What to do: have the extract made without the column; or, when it is needed, declare it and have the
/// record approved again.
package struct ExtractColumnsDeclared: LegalBasisCheck {
    package let code = "GRS-030"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Alle velden van de uittreksels staan in het dossier",
        en: "Every field of the extracts stands in the record"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let declared = Set(record.dataCategories.map(\.field))
        return .judged(
            Set(facts.extractColumns).subtracting(declared).sorted().map {
                CheckFinding(
                    Wording(
                        nl: "Het uittreksel bevat '\($0)', dat niet in het dossier staat.",
                        en: "The extract holds '\($0)', which the record does not name."
                    ),
                    remedy: Wording(
                        nl: "Laat het uittreksel zonder dit veld maken, of verantwoord het onder dataCategories.",
                        en: "Have the extract made without it, or account for it under dataCategories."
                    ),
                    place: record.place("dataCategories")
                )
            }
        )
    }
}
