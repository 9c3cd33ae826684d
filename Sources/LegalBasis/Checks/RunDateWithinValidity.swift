import LetterModel

/// GRS-002: the run falls within the validity of the record.
///
/// The day lies from `validFrom` up to and including `validUntil`. Both today and the date of the
/// letters (`--as-of`) must do so, so that an old date cannot open the gate. An example is judged on the
/// date of the letters alone; every letter then carries "VOORBEELD".
///
/// What to do: let the people who approved the record decide on a new version with a new period.
package struct RunDateWithinValidity: LegalBasisCheck {
    package let code = "GRS-002"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Dossier geldig op de dag van de verzending",
        en: "The record is valid on the day of the letters"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(
            record.judgedDates(facts).filter { $0 < record.validFrom || $0 > record.validUntil }.map { date in
                CheckFinding(
                    Wording(
                        nl: "\(date) valt buiten de geldigheid van het dossier.",
                        en: "\(date) is outside the validity of the record."
                    ),
                    expected: Wording(
                        nl: "\(record.validFrom) tot en met \(record.validUntil).",
                        en: "\(record.validFrom) up to and including \(record.validUntil)."
                    ),
                    remedy: Wording(
                        nl: "Laat een nieuwe versie van het dossier vaststellen.",
                        en: "Have a new version of the record approved."
                    ),
                    place: record.place(date < record.validFrom ? "validFrom" : "validUntil")
                )
            }
        )
    }
}
