import LetterModel

extension RecordSection {
    /// The ground in the GDPR, the provisions, and how directly they give the task.
    static let law: [RecordSection] = [
        .single(.checked("GRS-010"), ground),
        RecordSection("legalReferences", "Bepalingen", .checked("GRS-012"), .list(provisions)),
        .single(.checked("GRS-020"), directness),
        .single(.checked("GRS-021"), directnessMotivation) { $0["directness"] == Directness.derived.rawValue },
    ]

    private static let ground = RecordQuestion(
        "gdprBasis",
        "Grondslag in de AVG",
        .choice([
            .init("6.1.a", "toestemming; GRS-011 houdt de verzending tegen"),
            .init("6.1.b", "overeenkomst; GRS-010 houdt de verzending tegen"),
            .init("6.1.c", "wettelijke plicht"),
            .init("6.1.d", "vitale belangen; GRS-010 houdt de verzending tegen"),
            .init("6.1.e", "taak van algemeen belang"),
            .init("6.1.f", "gerechtvaardigd belang; GRS-011 houdt de verzending tegen"),
        ]),
        ask: "Op welke grondslag van AVG artikel 6 lid 1 rust de brief (GRS-010)?",
        example: "6.1.e"
    )

    private static let provisions = RecordList(
        "legalReferences",
        itemName: "bepaling",
        [
            RecordQuestion(
                "kind",
                "Soort",
                .choice([
                    .init("bwb", "Nederlandse wet"), .init("celex", "recht van de Europese Unie"),
                    .init("stb", "Staatsblad"), .init("ecli", "uitspraak"), .init("kamerstuk", "Kamerstuk"),
                    .init("internal", "stuk van de organisatie zelf"),
                ]),
                ask: "Wat voor bron is de bepaling, want dat bepaalt hoe u haar schrijft (GRS-015)?",
                example: "bwb"
            ),
            RecordQuestion(
                "id",
                "Verwijzing",
                .reference,
                ask: "Wat is de verwijzing, zoals wetten.overheid.nl of EUR-Lex die geeft (GRS-015)?",
                example: "jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=16&lid=1&z=2025-11-11&g=2025-11-11"
            ),
            RecordQuestion(
                "role",
                "Rol",
                .choice([
                    .init("task", "geeft de taak"), .init("processing", "staat de verwerking toe"),
                    .init("bsn", "staat het gebruik van het BSN toe"), .init("retention", "bepaalt de bewaartermijn"),
                    .init("disclosure", "staat de verstrekking van gegevens toe"),
                    .init("informing", "zegt hoe mensen worden geïnformeerd"),
                ]),
                ask:
                    "Wat geeft de bepaling (GRS-012, GRS-013 en GRS-014); heeft zij twee rollen, noem haar dan twee keer?",
                example: "task"
            ),
            RecordQuestion(
                "quote",
                "Woorden",
                .anyText,
                .optional,
                ask: "Hoe luiden de woorden van de bepaling, zodat een wijziging opvalt (GRS-017 en GRS-018)?",
                example: "Onze Minister draagt zorg voor de inrichting van de voorziening."
            ),
            RecordQuestion(
                "quoteSha256",
                "Vingerafdruk van de woorden",
                .digest,
                .optional,
                known: { $0.group["quote"].map { LegalReference.digest(ofQuote: $0).hex } },
                isAsked: { $0.group["quote"] != nil }
            ),
            RecordQuestion(
                "inForceFrom",
                "Geldt vanaf",
                .date,
                ask: "Vanaf welke dag geldt de bepaling (GRS-016)?",
                example: "2023-07-01"
            ),
            RecordQuestion(
                "inForceUntil",
                "Geldt tot en met",
                .date,
                .optional,
                ask: "Tot en met welke dag geldt zij; open zolang geen einde bekend is (GRS-016)?",
                example: "2027-12-31",
                objection: { RecordSection.earlier($0, than: $1.group["inForceFrom"]) }
            ),
            RecordQuestion(
                "checkedOn",
                "Nagezocht op",
                .date,
                .optional,
                ask: "Op welke dag heeft iemand de bepaling voor het laatst nagezocht (GRS-017)?",
                example: "2026-10-19",
                proposal: { $0.facts.today.description }
            ),
            RecordQuestion(
                "checkedBy",
                "Nagezocht door",
                .anyText,
                .optional,
                ask: "Wie heeft dat gedaan, zodat een ander het kan navragen?",
                example: "J. Jansen (jurist)"
            ),
        ],
        wanted: { items in
            let missing = ["task", "processing", "bsn"].filter { role in !items.contains { $0["role"] == role } }
            return missing.isEmpty ? nil : "Nog nodig: een bepaling met de rol \(missing.joined(separator: ", "))."
        }
    )

    private static let directness = RecordQuestion(
        "directness",
        "Volgt de taak direct uit de wet",
        .choice([
            .init("direct", "de wet noemt de taak"), .init("derived", "de taak volgt uit een bredere taak"),
            .init("none", "er is geen taak; GRS-020 houdt de verzending tegen"),
        ]),
        ask: "Hoe direct geeft de wet de taak om deze brief te sturen (GRS-020)?",
        example: "derived"
    )

    private static let directnessMotivation = RecordQuestion(
        "directnessMotivation",
        "Hoe de taak uit de wet volgt",
        .text(least: DerivedTaskMotivated().leastCharacters),
        ask: "Hoe volgt deze brief uit de bredere taak (GRS-021)?",
        example: "De wet draagt de minister op te zorgen voor de beveiliging van de voorziening. Wie alleen …"
    )

    /// What is wrong with a day that should not come before another.
    static func earlier(_ day: String, than first: String?) -> AnswerForm.Refusal? {
        guard let first, day < first else { return nil }
        return AnswerForm.Refusal(found: day, expected: "\(first) of later")
    }
}
