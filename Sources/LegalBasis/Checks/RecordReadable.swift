import LetterModel

/// GRS-001: there is a record, and it can be read.
///
/// The campaign folder holds `legal-basis.yaml`, its `format` is one that this program knows, every key
/// in it is a known one, and every value is of the kind that its key asks for. While this check fails,
/// no other check can be made.
///
/// What to do: `postronde basis new` writes a record to fill in; the messages name file, line and
/// column of everything that is wrong.
package struct RecordReadable: LegalBasisCheck {
    package let code = "GRS-001"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Dossier aanwezig en leesbaar", en: "The record is there and can be read")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome { .holds }

    /// Judges what was found in place of the record.
    package func outcome(_ source: RecordSource) -> CheckOutcome {
        switch source {
        case .read: return .holds
        case .missing(let path):
            let remedy = Wording(
                nl: "Maak een dossier met 'postronde basis new' en vul het in.",
                en: "Write a record with 'postronde basis new', and fill it in."
            )
            return .fails([
                CheckFinding(
                    Wording(nl: "Er is geen dossier.", en: "There is no record."),
                    remedy: remedy,
                    place: SourcePlace(file: path)
                )
            ])
        case .unreadable(let diagnostics):
            return .fails(
                diagnostics.all.filter { $0.level == .error }.map {
                    CheckFinding(
                        Wording($0.found),
                        expected: Wording($0.expected),
                        remedy: Wording($0.remedy),
                        place: $0.place
                    )
                }
            )
        }
    }
}
