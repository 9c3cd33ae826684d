import LetterModel

/// GRS-051: the data protection officer advised on the assessment.
///
/// When an assessment is required, `dpia.adviceDate` and `dpia.adviceOutcome` hold the advice of the officer (GDPR art.
/// 35(2), 39(1)(c)), of a day that is not after today. After a negative advice `dpia.reply` says in 200 characters or
/// more why the controller goes on; without it the check warns.
///
/// What to do: ask the officer, and record the answer. An advice is no approval (GRS-074).
package struct OfficerAdvised: LegalBasisCheck {
    package let code = "GRS-051"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Advies van de functionaris voor gegevensbescherming",
        en: "Advice of the data protection officer"
    )
    private let leastCharacters = 200

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let assessment = record.impactAssessment else { return .unknown(.noAssessment) }
        guard assessment.required else { return .holds }
        guard let date = assessment.adviceDate, let advice = assessment.adviceOutcome,
            date <= record.judgedDates(facts).max() ?? facts.runDate
        else { return .fails([absent(record)]) }
        let length = assessment.reply?.count ?? 0
        guard advice == .negative, length < leastCharacters else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "Het advies is negatief en het antwoord daarop heeft \(length) tekens.",
                en: "The advice is negative, and the reply to it has \(length) characters."
            ),
            expected: Wording(nl: "minstens \(leastCharacters).", en: "at least \(leastCharacters)."),
            remedy: Wording(
                nl: "Leg in dpia.reply uit waarom de verzending toch doorgaat.",
                en: "Explain in dpia.reply why the letters are sent all the same."
            ),
            place: record.place("dpia.reply"),
            level: .warning
        )
        return .fails([finding])
    }

    private func absent(_ record: LegalBasisRecord) -> CheckFinding {
        CheckFinding(
            Wording(
                nl: "Het advies van de functionaris voor gegevensbescherming ontbreekt.",
                en: "The advice of the data protection officer is absent."
            ),
            expected: Wording(
                nl: "dpia met adviceDate (niet na vandaag) en adviceOutcome.",
                en: "dpia with adviceDate (not after today) and adviceOutcome."
            ),
            remedy: Wording(nl: "Vraag het advies en leg het vast.", en: "Ask for the advice and record it."),
            place: record.place("dpia.adviceDate")
        )
    }
}
