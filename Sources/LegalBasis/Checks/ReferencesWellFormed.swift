import LetterModel

/// GRS-015: every provision is named in the way of its kind.
///
/// | kind | shape |
/// |---|---|
/// | `bwb` | a jci 1.3 reference with the day from which the text holds: `jci1.3:c:BWBR0048156&artikel=16&lid=1&z=2025-11-11&g=2025-11-11` |
/// | `celex` | `32016R0679`, or a consolidated text `02016R0679-20160504` |
/// | `stb` | `stb-2023-88` |
/// | `ecli` | `ECLI:NL:HR:2020:1234` |
/// | `kamerstuk` | `kst-34972-3` |
/// | `internal` | any text |
///
/// What to do: copy the reference from wetten.overheid.nl ("permanente link", form jci 1.3), EUR-Lex or
/// officielebekendmakingen.nl.
package struct ReferencesWellFormed: LegalBasisCheck {
    package let code = "GRS-015"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Verwijzingen goed gevormd", en: "References well formed")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !record.legalReferences.isEmpty else {
            return .unknown(Wording(nl: "Er zijn geen bepalingen genoemd.", en: "No provisions are named."))
        }
        return .judged(
            record.legalReferences.enumerated().compactMap { index, reference in
                ReferenceShape.fault(in: reference.id, kind: reference.kind).map {
                    CheckFinding(
                        Wording(
                            nl: "'\(reference.id)' is geen goede verwijzing: \($0.nl)",
                            en: "'\(reference.id)' is no good reference: \($0.en)"
                        ),
                        expected: ReferenceShape.example(of: reference.kind),
                        remedy:
                            Wording(
                                nl:
                                    "Neem de verwijzing over van wetten.overheid.nl, EUR-Lex of officielebekendmakingen.nl.",
                                en: "Take the reference from wetten.overheid.nl, EUR-Lex or officielebekendmakingen.nl."
                            ),
                        place: record.place("legalReferences[\(index)].id")
                    )
                }
            }
        )
    }
}
