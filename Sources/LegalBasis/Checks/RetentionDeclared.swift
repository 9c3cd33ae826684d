import LetterModel

/// GRS-040: the record says how long each kind of artifact is kept.
///
/// `retention` has one item for each of `extract`, `letters`, `runLog`, `auditLog` and `suppressionList`, with a
/// period in ISO 8601 (`P42D`, `P6W`, `P7Y`). A precedent in DigiD: letters 42 days, addresses 5 days.
///
/// What to do: add the item, after the selection list of the organisation.
package struct RetentionDeclared: LegalBasisCheck {
    package let code = "GRS-040"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Bewaartermijn voor alles wat een verzending achterlaat",
        en: "A retention period for everything that a run leaves behind"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(RetentionRule.Artifact.allCases.compactMap { finding(record, $0) } + doubles(record) + faults(record))
    }

    private func finding(_ record: LegalBasisRecord, _ artifact: RetentionRule.Artifact) -> CheckFinding? {
        guard !record.retention.contains(where: { $0.artifact == artifact }) else { return nil }
        return CheckFinding(
            Wording(
                nl: "Er is geen bewaartermijn voor '\(artifact.rawValue)'.",
                en: "There is no retention period for '\(artifact.rawValue)'."
            ),
            remedy: Wording(nl: "Voeg de termijn toe onder retention.", en: "Add the period under retention."),
            place: record.place("retention")
        )
    }

    private func doubles(_ record: LegalBasisRecord) -> [CheckFinding] {
        record.retention.enumerated().compactMap { index, rule in
            guard record.retention.prefix(index).contains(where: { $0.artifact == rule.artifact }) else { return nil }
            return CheckFinding(
                Wording(
                    nl: "Er zijn twee bewaartermijnen voor '\(rule.artifact.rawValue)'.",
                    en: "There are two retention periods for '\(rule.artifact.rawValue)'."
                ),
                remedy: Wording(nl: "Verwijder er een.", en: "Remove one."),
                place: record.place("retention[\(index)]")
            )
        }
    }

    private func faults(_ record: LegalBasisRecord) -> [CheckFinding] {
        record.retention.enumerated().compactMap { index, rule in
            guard RetentionPeriod(iso: rule.period) == nil else { return nil }
            return CheckFinding(
                Wording(nl: "'\(rule.period)' is geen termijn.", en: "'\(rule.period)' is no period."),
                expected: Wording(
                    nl: "een termijn volgens ISO 8601, zoals P42D.",
                    en: "a period of ISO 8601, such as P42D."
                ),
                remedy: Wording(nl: "Verbeter de termijn.", en: "Correct the period."),
                place: record.place("retention[\(index)].period")
            )
        }
    }
}
