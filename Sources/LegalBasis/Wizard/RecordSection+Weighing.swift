import LetterModel

extension RecordSection {
    /// Why nothing less would do, and who is written to.
    static let weighing: [RecordSection] = [necessity, subjects]

    private static let necessity = RecordSection(
        "necessity",
        "Noodzaak",
        .checked("GRS-023"),
        .group(
            [
                RecordQuestion(
                    "proportionality",
                    "Proportionaliteit",
                    .anyText,
                    ask: "Waarom is het doel het gebruik van deze gegevens waard (AVG art. 5 lid 1 onder c)?",
                    example: "De brief gebruikt alleen naam, adres en de wijze van inloggen."
                ),
                RecordQuestion(
                    "subsidiarity",
                    "Subsidiariteit",
                    .anyText,
                    ask: "Waarom kan het niet met minder gegevens of een kleinere groep?",
                    example: "Met een kleinere groep worden de mensen om wie het gaat niet bereikt."
                ),
            ],
            list: RecordList(
                "alternatives",
                itemName: "alternatief",
                [
                    RecordQuestion(
                        "description",
                        "Alternatief",
                        .anyText,
                        ask: "Welke andere weg is afgewogen; noem er minstens twee (GRS-023)?",
                        example: "Een bericht na het inloggen."
                    ),
                    RecordQuestion(
                        "rejectedBecause",
                        "Afgewezen omdat",
                        .anyText,
                        ask: "Waarom is die weg niet gekozen?",
                        example: "Veel mensen loggen maar een paar keer per jaar in."
                    ),
                ],
                wanted: { $0.count < 2 ? "Nog nodig: minstens twee alternatieven." : nil }
            )
        )
    )

    private static let subjects = RecordSection(
        "subjects",
        "Betrokkenen",
        .required,
        .group([
            RecordQuestion(
                "criteriaText",
                "Wie",
                .anyText,
                ask: "Wie krijgen de brief, in gewone woorden, voor wie de instellingen niet leest (GRS-033)?",
                example: "Houders van een actieve DigiD met alleen een wachtwoord, van 18 jaar en ouder."
            ),
            RecordQuestion(
                "criteriaSha256",
                "Vingerafdruk van de selectie",
                .digest,
                .optional,
                known: { $0.facts.selectionDigest.hex }
            ),
            RecordQuestion(
                "estimatedCount",
                "Geschat aantal",
                .number(1...100_000_000),
                .optional,
                ask: "Hoeveel mensen zijn dat naar schatting, zodat een te grote selectie opvalt (GRS-035)?",
                example: "1500000"
            ),
            RecordQuestion(
                "minors",
                "Minderjarigen",
                .yesNo,
                known: { String($0.facts.hasMinors) }
            ),
            RecordQuestion(
                "protectedAddress",
                "Mensen met geheimhouding",
                .yesNo,
                known: { String($0.facts.hasProtectedAddresses) }
            ),
        ])
    )
}
