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
    package let title = "Geldigheid hoogstens een jaar en niet bijna voorbij"
    private let noticeDays = 14

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        var findings: [CheckFinding] = []
        if record.validUntil >= record.validFrom.adding(years: 1) {
            findings.append(
                CheckFinding(
                    "Het dossier geldt van \(record.validFrom) tot en met \(record.validUntil).",
                    expected: "hoogstens een jaar.",
                    remedy: "Kort de geldigheid in.",
                    place: record.place("validUntil")
                )
            )
        }
        let latest = record.judgedDates(facts).max() ?? facts.runDate
        if (0..<noticeDays).contains(record.validUntil.daysSince1970 - latest.daysSince1970) {
            findings.append(
                CheckFinding(
                    "Het dossier geldt nog maar tot en met \(record.validUntil).",
                    remedy: "Bereid nu een nieuwe versie voor.",
                    place: record.place("validUntil")
                )
            )
        }
        return .judged(findings)
    }
}
