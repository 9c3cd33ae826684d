extension RecordSection {
    /// Who is responsible, who works for them, and for which purpose.
    static let parties: [RecordSection] = [
        controller, processors, .single(.required, processingActivity),
        purpose("purpose", "Doel", .required, "Waarvoor worden de brieven verstuurd"),
        purpose(
            "originalPurpose",
            "Oorspronkelijk doel",
            .checked("GRS-022"),
            "Waarvoor zijn de gegevens ooit verzameld, wat met het doel van nu wordt vergeleken (GRS-022)"
        ),
        compatibility,
    ]

    private static let controller = RecordSection(
        "controller",
        "Verwerkingsverantwoordelijke",
        .required,
        .group([
            RecordQuestion(
                "name",
                "Naam",
                .anyText,
                ask:
                    "Namens welke organisatie gaan de brieven uit, die dan ook verantwoordelijk is (AVG art. 4 lid 7)?",
                example: "Minister van Binnenlandse Zaken en Koninkrijksrelaties"
            ),
            RecordQuestion(
                "oin",
                "OIN",
                .organisationNumber,
                ask: "Wat is het organisatie-identificatienummer, zodat vaststaat welke organisatie het is (GRS-001)?",
                example: "00000001234567890000"
            ),
            RecordQuestion(
                "contact",
                "Contact",
                .anyText,
                ask: "Waar kunnen mensen die organisatie bereiken (AVG art. 14)?",
                example: "Postbus 20011, 2500 EA Den Haag"
            ),
        ])
    )

    private static let processors = RecordSection(
        "processors",
        "Verwerkers",
        .optional,
        .list(
            RecordList(
                "processors",
                itemName: "verwerker",
                [
                    RecordQuestion(
                        "name",
                        "Naam",
                        .anyText,
                        ask: "Welk bedrijf verwerkt gegevens voor u, zoals de drukker of de post (AVG art. 28)?",
                        example: "Drukkerij Voorbeeld"
                    ),
                    RecordQuestion("role", "Taak", .anyText, ask: "Wat doet dat bedrijf?", example: "drukken"),
                    RecordQuestion(
                        "agreementRef",
                        "Overeenkomst",
                        .anyText,
                        .optional,
                        ask: "Wat is het kenmerk van de verwerkersovereenkomst, die er moet zijn (GRS-080)?",
                        example: "VO-2026-3"
                    ),
                    RecordQuestion(
                        "country",
                        "Land",
                        .country,
                        ask: "In welk land verwerkt het de gegevens (ISO 3166-1)?",
                        example: "NL"
                    ),
                ],
                mayBeEmpty: true
            )
        )
    )

    private static let processingActivity = RecordQuestion(
        "processingActivityId",
        "Verwerking in het register",
        .uri,
        ask: "Wat is de URI van deze verwerking in het register van verwerkingsactiviteiten (AVG art. 30)?",
        example: "https://register.example.org/verwerkingen/extra-controlestap"
    )

    private static func purpose(_ key: String, _ title: String, _ need: Need, _ ask: String) -> RecordSection {
        RecordSection(
            key,
            title,
            need,
            .group([
                RecordQuestion("code", "Code", .anyText, ask: "\(ask), als korte code?", example: "veilig-inloggen"),
                RecordQuestion(
                    "text",
                    "Omschrijving",
                    .anyText,
                    ask: "Hoe luidt dat doel in een gewone zin, voor wie de code niet kent?",
                    example: "Mensen helpen veilig in te loggen."
                ),
            ])
        )
    }

    private static let compatibility = RecordSection(
        "compatibility",
        "Verenigbaarheid van de doelen",
        .checked("GRS-022"),
        .group([
            RecordQuestion(
                "outcome",
                "Uitkomst",
                .choice([
                    .init("compatible", "verenigbaar"), .init("incompatible", "niet verenigbaar; GRS-022 houdt tegen"),
                ]),
                ask: "Het doel is een ander dan het oorspronkelijke: gaan ze samen (AVG art. 6 lid 4, GRS-022)?",
                example: "compatible"
            ),
            RecordQuestion(
                "motivation",
                "Motivering",
                .anyText,
                ask: "Waarom, langs de punten van AVG artikel 6 lid 4?",
                example:
                    "De gegevens komen uit hetzelfde register, en de brief heeft geen gevolgen voor wie niets doet."
            ),
        ])
    ) { record in
        guard let now = record["purpose.code"], let original = record["originalPurpose.code"] else {
            return false
        }
        return now != original
    }
}
