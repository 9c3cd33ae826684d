import LetterModel

/// GRS-004: the validity is a year at most, and does not end within 14 days.
///
/// Law and practice change; a record that holds longer than a year is not looked at in time. One that
/// is about to end may end between two bundles or before the reminder.
///
/// What to do: shorten the period, or prepare the next version now.
package struct ValidityShortAndNotEnding: LegalBasisCheck {
    package let code = "GRS-004"
    package let level = CheckLevel.warning
    package let title = Wording(
        nl: "Geldigheid hoogstens een jaar en niet bijna voorbij",
        en: "Valid for a year at most, and not nearly over"
    )
    private let noticeDays = 14

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        var findings: [CheckFinding] = []
        if record.validUntil >= record.validFrom.adding(years: 1) {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "Het dossier geldt van \(record.validFrom) tot en met \(record.validUntil).",
                        en: "The record is valid from \(record.validFrom) up to and including \(record.validUntil)."
                    ),
                    expected: Wording(nl: "hoogstens een jaar.", en: "a year at most."),
                    remedy: Wording(nl: "Kort de geldigheid in.", en: "Shorten the validity."),
                    place: record.place("validUntil")
                )
            )
        }
        let latest = record.judgedDates(facts).max() ?? facts.runDate
        if (0..<noticeDays).contains(record.validUntil.daysSince1970 - latest.daysSince1970) {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "Het dossier geldt nog maar tot en met \(record.validUntil).",
                        en: "The record is valid only up to and including \(record.validUntil)."
                    ),
                    remedy: Wording(nl: "Bereid nu een nieuwe versie voor.", en: "Prepare a new version now."),
                    place: record.place("validUntil")
                )
            )
        }
        return .judged(findings)
    }
}
