import LetterModel

/// GRS-031: every declared field is used.
///
/// Each `field` of `dataCategories` is in the extracts, and has at least one `use`. A field that is declared
/// and never used makes the processing look wider than it is.
///
/// What to do: remove the item.
package struct DeclaredFieldsUsed: LegalBasisCheck {
    package let code = "GRS-031"
    package let level = CheckLevel.warning
    package let title = Wording(
        nl: "Geen velden in het dossier die niet gebruikt worden",
        en: "No fields in the record that are not used"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !facts.extractColumns.isEmpty else {
            return .unknown(
                Wording(
                    nl: "De velden van de uittreksels zijn niet bekend.",
                    en: "The fields of the extracts are not known."
                )
            )
        }
        let present = Set(facts.extractColumns)
        return .judged(
            record.dataCategories.enumerated().compactMap { index, category in
                guard !present.contains(category.field) || category.use.isEmpty else { return nil }
                return CheckFinding(
                    Wording(
                        nl: "'\(category.field)' staat in het dossier maar wordt niet gebruikt.",
                        en: "'\(category.field)' stands in the record and is not used."
                    ),
                    remedy: Wording(nl: "Verwijder het uit dataCategories.", en: "Remove it from dataCategories."),
                    place: record.place("dataCategories[\(index)]")
                )
            }
        )
    }
}
