extension RecordSection {
    /// What people are told, who advised, and who was consulted.
    static let assurances: [RecordSection] = [information, impactAssessment, security, contactCentre, coordination]

    private static let information = RecordSection(
        "information",
        "Informatie aan betrokkenen",
        .checked("GRS-060"),
        .group([
            RecordQuestion(
                "art14Where",
                "Waar",
                .anyText,
                .optional,
                ask: "Waar lezen mensen wat er met hun gegevens gebeurt (AVG art. 14, GRS-060)?",
                example: "Het blok privacy in elke brief"
            ),
            RecordQuestion(
                "noticeVersion",
                "Versie",
                .anyText,
                .optional,
                ask: "Welke versie van de privacyverklaring is dat (GRS-060)?",
                example: "2026-10"
            ),
            RecordQuestion(
                "objectionRight",
                "Recht van bezwaar genoemd",
                .yesNo,
                ask: "Noemt de brief het recht van bezwaar, wat bij grondslag 6.1.e moet (AVG art. 21, GRS-061)?",
                example: "ja"
            ),
            RecordQuestion(
                "contact",
                "Contact",
                .anyText,
                .optional,
                ask: "Bij wie kunnen mensen terecht met vragen over hun gegevens?",
                example: "Functionaris voor gegevensbescherming, Postbus 20011, 2500 EA Den Haag"
            ),
        ])
    )

    private static let impactAssessment = RecordSection(
        "dpia",
        "Gegevensbeschermingseffectbeoordeling",
        .checked("GRS-050"),
        .group([
            RecordQuestion(
                "required",
                "Verplicht",
                .yesNo,
                ask: "Is een gegevensbeschermingseffectbeoordeling (DPIA) verplicht (AVG art. 35, GRS-050)?",
                example: "ja"
            ),
            RecordQuestion(
                "ref",
                "Kenmerk",
                .anyText,
                .optional,
                ask: "Wat is het kenmerk van de DPIA (GRS-050)?",
                example: "DPIA-2026-3"
            ),
            RecordQuestion(
                "sha256",
                "Vingerafdruk",
                .digest,
                .optional,
                ask:
                    "Wat is de vingerafdruk van het bestand (sha256sum BESTAND), zodat vaststaat welke DPIA is bedoeld?",
                example: "3c2d66d0d871fc1d949fbd9550269280dac2e48df35156def0a5683564499975",
                isAsked: { $0.group["ref"] != nil }
            ),
            RecordQuestion(
                "adviceDate",
                "Datum advies",
                .date,
                .optional,
                ask: "Op welke dag adviseerde de functionaris voor gegevensbescherming (AVG art. 35 lid 2, GRS-051)?",
                example: "2026-09-14"
            ),
            RecordQuestion(
                "adviceOutcome",
                "Advies",
                .choice([
                    .init("positive", "positief"), .init("conditional", "met voorwaarden"),
                    .init("negative", "negatief"),
                ]),
                .optional,
                ask: "Hoe luidde dat advies (GRS-051)?",
                example: "conditional"
            ),
            RecordQuestion(
                "reply",
                "Antwoord op het advies",
                .text(least: 200),
                .optional,
                ask: "Waarom gaan de brieven na een negatief advies toch uit (GRS-051)?",
                example: """
                    Het advies vroeg om een kortere bewaartermijn en een andere zin over bezwaar. Beide zijn overgenomen. \
                    Dat de brief per post gaat, blijft zo: van wie alleen een wachtwoord heeft, is vaak geen e-mailadres \
                    bekend, en een bericht bij het inloggen bereikt die mensen te laat.
                    """,
                isAsked: { $0.group["adviceOutcome"] == "negative" }
            ),
        ])
    )

    private static let security = RecordSection(
        "security",
        "Informatiebeveiliging",
        .optional,
        .group([
            RecordQuestion(
                "ref",
                "Kenmerk",
                .anyText,
                ask: "Wat is het kenmerk van het advies over de beveiliging (AVG art. 32)?",
                example: "IB-2026-8"
            ),
            RecordQuestion(
                "adviceDate",
                "Datum advies",
                .date,
                .optional,
                ask: "Op welke dag is dat gegeven?",
                example: "2026-09-21"
            ),
        ])
    )

    private static let contactCentre = RecordSection(
        "contactCentre",
        "Contactcentrum",
        .checked("GRS-090"),
        .group([
            RecordQuestion(
                "informedOn",
                "Op de hoogte sinds",
                .date,
                .optional,
                ask: "Op welke dag hoorde het contactcentrum van de brieven, zodat er genoeg mensen zijn (GRS-090)?",
                example: "2026-09-28"
            ),
            RecordQuestion(
                "capacityPlanRef",
                "Capaciteitsplan",
                .anyText,
                .optional,
                ask: "Wat is het kenmerk van het plan voor de verwachte telefoontjes?",
                example: "CP-2026-5"
            ),
            RecordQuestion(
                "agreed",
                "Akkoord",
                .yesNo,
                ask: "Is het contactcentrum akkoord met het aantal brieven (GRS-090)?",
                example: "ja"
            ),
        ])
    )

    private static let coordination = RecordSection(
        "coordination",
        "Afstemming",
        .told("GRS-091"),
        .list(
            RecordList(
                "coordination",
                itemName: "afstemming",
                [
                    RecordQuestion(
                        "date",
                        "Uitkomst op",
                        .date,
                        ask: "Op welke dag was een afstemming vooraf klaar (GRS-091)?",
                        example: "2026-08-24"
                    ),
                    RecordQuestion(
                        "requestedOn",
                        "Gevraagd op",
                        .date,
                        .optional,
                        ask: "Op welke dag is de vraag gesteld, zodat de doorlooptijd telt (GRS-091)?",
                        example: "2026-07-06",
                        objection: { day, scope in
                            guard let end = scope.group["date"], day > end else { return nil }
                            return AnswerForm.Refusal(found: day, expected: "\(end) of eerder")
                        }
                    ),
                    RecordQuestion("party", "Met wie", .anyText, ask: "Met wie?", example: "Juridische zaken"),
                    RecordQuestion("subject", "Waarover", .anyText, ask: "Waarover?", example: "grondslag"),
                    RecordQuestion("outcome", "Uitkomst", .anyText, ask: "Wat kwam eruit?", example: "akkoord"),
                    RecordQuestion(
                        "documentRef",
                        "Kenmerk",
                        .anyText,
                        .optional,
                        ask: "Waar is dat vastgelegd?",
                        example: "JZ-2026-11"
                    ),
                ],
                mayBeEmpty: true
            )
        )
    )
}
