extension RecordSection {
    /// Who gets the data, and how long they are kept.
    static let processing: [RecordSection] = [
        RecordSection(
            "recipients",
            "Ontvangers",
            .optional,
            .texts(
                RecordQuestion(
                    "recipients",
                    "Ontvanger",
                    .anyText,
                    ask: "Aan wie worden gegevens verstrekt (AVG art. 4 lid 9)?",
                    example: "Drukkerij Voorbeeld"
                )
            )
        ),
        thirdCountryTransfer, retention,
    ]

    private static let thirdCountryTransfer = RecordSection(
        "thirdCountryTransfer",
        "Doorgifte buiten de EER",
        .optional,
        .group([
            RecordQuestion(
                "takesPlace",
                "Doorgifte",
                .yesNo,
                ask: "Gaan er gegevens naar een land buiten de Europese Economische Ruimte (AVG hoofdstuk V)?",
                example: "nee"
            ),
            RecordQuestion(
                "safeguard",
                "Waarborg",
                .anyText,
                .optional,
                ask: "Wat beschermt de gegevens daar (AVG art. 46)?",
                example: "modelcontract van de Europese Commissie",
                isAsked: { $0.group["takesPlace"] == "true" }
            ),
        ])
    )

    private static let retention = RecordSection(
        "retention",
        "Bewaartermijnen",
        .checked("GRS-040"),
        .list(
            RecordList(
                "retention",
                itemName: "bewaartermijn",
                [
                    RecordQuestion("artifact", "Wat", .choice(artifacts)),
                    RecordQuestion(
                        "period",
                        "Termijn",
                        .period,
                        ask:
                            "Hoe lang wordt dit bewaard; voor alles wat een verzending achterlaat is een termijn nodig (GRS-040)?",
                        example: "P42D",
                        proposal: { $0.group["artifact"].flatMap { usualPeriods[$0] } }
                    ),
                    RecordQuestion(
                        "basisRef",
                        "Op grond van",
                        .anyText,
                        .optional,
                        ask: "Op welke wet of selectielijst rust die termijn?",
                        example: "Selectielijst 2024, categorie 12"
                    ),
                ],
                fixedItems: RetentionRule.Artifact.allCases.map(\.rawValue)
            )
        )
    )

    private static let artifacts: [AnswerForm.Choice] = [
        .init("extract", "de aangeleverde uittreksels"), .init("letters", "de brieven"),
        .init("runLog", "het verslag van een verzending"), .init("auditLog", "het controlelogboek"),
        .init("suppressionList", "de afmeldlijst"),
    ]

    /// For letters and addresses there is a precedent in DigiD; the others are those of the example.
    private static let usualPeriods = [
        "extract": "P5D", "letters": "P42D", "runLog": "P1Y", "auditLog": "P7Y", "suppressionList": "P2Y",
    ]
}
