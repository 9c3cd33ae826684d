import LetterModel

/// GRS-033: the selection is the one that the record describes.
///
/// `subjects.criteriaSha256` is the digest of the selection settings in `campaign.yaml`. Comments, order and
/// spelling of the file do not matter; a setting that would select other people does.
///
/// What to do: `postronde basis check` prints the present digest. Let the change be judged, then take it over.
package struct SelectionUnchanged: LegalBasisCheck {
    package let code = "GRS-033"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Selectie gelijk aan die in het dossier", en: "The selection is that of the record")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let recorded = record.subjects.criteriaSha256
        guard recorded.flatMap({ ContentDigest(hex: $0) }) != facts.selectionDigest else { return .holds }
        let finding = CheckFinding(
            recorded == nil
                ? Wording(nl: "criteriaSha256 ontbreekt.", en: "criteriaSha256 is missing.")
                : Wording(
                    nl: "De selectie is veranderd sinds het dossier.",
                    en: "The selection has changed since the record."
                ),
            expected: Wording("criteriaSha256: \(facts.selectionDigest)"),
            remedy: Wording(
                nl: "Laat de selectie beoordelen en neem daarna deze waarde over.",
                en: "Have the selection judged, then take over this value."
            ),
            place: record.place("subjects.criteriaSha256")
        )
        return .fails([finding])
    }
}
