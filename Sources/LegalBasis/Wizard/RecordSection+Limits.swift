import LetterModel

extension RecordSection {
    /// Until when, how many, and the sentence that the letters print.
    static let limits: [RecordSection] = [
        .single(
            .required,
            RecordQuestion(
                "validFrom",
                "Geldig vanaf",
                .date,
                ask: "Vanaf welke dag mogen er brieven worden gemaakt (GRS-002)?",
                example: "2026-11-01"
            )
        ),
        .single(
            .required,
            RecordQuestion(
                "validUntil",
                "Geldig tot en met",
                .date,
                ask: "Tot en met welke dag, hoogstens een jaar later (GRS-002 en GRS-004)?",
                example: "2027-04-30",
                objection: { validityRefusal(of: $0, from: $1.record["validFrom"]) }
            )
        ),
        .single(
            .required,
            RecordQuestion(
                "maxLetters",
                "Hoogstens zoveel brieven",
                .number(1...100_000_000),
                ask: "Hoeveel brieven mag een verzending hoogstens maken (GRS-035)?",
                example: "2000000"
            )
        ),
        RecordSection(
            "sentence",
            "Zin over de grondslag in de brief",
            .required,
            .group([
                sentence(.dutch, "Nederlands", "Dat mogen wij op grond van artikel 5 van de Wet digitale overheid."),
                sentence(.english, "Engels", "Dutch law allows this: article 5 of the Wet digitale overheid."),
            ])
        ),
    ]

    private static func sentence(_ language: LetterLanguage, _ name: String, _ example: String) -> RecordQuestion {
        RecordQuestion(
            language.rawValue,
            name,
            .anyText,
            ask: "Welke zin over de grondslag staat in de brief in het \(name)?",
            example: example,
            isAsked: { $0.facts.languages.contains(language) }
        )
    }

    private static func validityRefusal(of day: String, from first: String?) -> AnswerForm.Refusal? {
        guard let first, let begin = CalendarDate(iso: first), let end = CalendarDate(iso: day) else { return nil }
        let last = begin.adding(years: 1).adding(days: -1)
        guard end < begin || end > last else { return nil }
        return AnswerForm.Refusal(found: day, expected: "een dag van \(begin) tot en met \(last)")
    }
}
