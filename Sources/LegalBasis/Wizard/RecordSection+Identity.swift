extension RecordSection {
    /// Which record this is, and for which campaign.
    static let identity: [RecordSection] = [
        .single(
            .required,
            RecordQuestion(
                "format",
                "Vorm van het bestand",
                .number(1...LegalBasisRecord.format),
                known: { _ in String(LegalBasisRecord.format) }
            )
        ),
        .single(
            .required,
            RecordQuestion(
                "recordId",
                "Kenmerk",
                .anyText,
                ask: "Onder welk kenmerk is dit dossier geregistreerd, zodat elke verzending ernaar kan verwijzen?",
                example: "GD-2026-014"
            )
        ),
        .single(
            .required,
            RecordQuestion("version", "Versie", .number(1...9999), known: { _ in "1" })
        ),
        .single(
            .optional,
            RecordQuestion(
                "supersedes",
                "Vervangt",
                .anyText,
                .optional,
                ask: "Welk dossier vervangt dit, zodat iemand later de volgorde kan volgen?",
                example: "GD-2026-014 versie 1"
            )
        ) { $0["version"] ?? "1" != "1" },
        RecordSection(
            "author",
            "Schrijver",
            .required,
            .group([
                RecordQuestion(
                    "name",
                    "Naam",
                    .anyText,
                    ask: "Wie schrijft dit dossier? Die persoon keurt het niet goed en verstuurt niet (GRS-075).",
                    example: "S. de Vries (beleidsadviseur)"
                )
            ])
        ),
        .single(
            .required,
            RecordQuestion("example", "Voorbeeld dat niemand goedkeurt", .yesNo, known: { _ in "false" })
        ),
        .single(
            .required,
            RecordQuestion("campaign", "Campagne", .anyText, known: { $0.facts.campaign })
        ),
        .single(
            .required,
            RecordQuestion("title", "Titel", .anyText, known: { $0.facts.title })
        ),
    ]

    /// A section of one value, which is called what its question is called.
    static func single(
        _ need: Need,
        _ question: RecordQuestion,
        isAsked: @escaping @Sendable ([String: String]) -> Bool = { _ in true }
    ) -> RecordSection {
        RecordSection(question.key, question.label, need, .single(question), isAsked: isAsked)
    }
}
