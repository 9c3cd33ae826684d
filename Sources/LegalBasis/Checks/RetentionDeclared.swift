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
    package let title = "Bewaartermijn voor alles wat een verzending achterlaat"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(RetentionRule.Artifact.allCases.compactMap { finding(record, $0) } + doubles(record) + faults(record))
    }

    private func finding(_ record: LegalBasisRecord, _ artifact: RetentionRule.Artifact) -> CheckFinding? {
        guard !record.retention.contains(where: { $0.artifact == artifact }) else { return nil }
        return CheckFinding(
            "Er is geen bewaartermijn voor '\(artifact.rawValue)'.",
            remedy: "Voeg de termijn toe onder retention.",
            place: record.place("retention")
        )
    }

    private func doubles(_ record: LegalBasisRecord) -> [CheckFinding] {
        record.retention.enumerated().compactMap { index, rule in
            guard record.retention.prefix(index).contains(where: { $0.artifact == rule.artifact }) else { return nil }
            return CheckFinding(
                "Er zijn twee bewaartermijnen voor '\(rule.artifact.rawValue)'.",
                remedy: "Verwijder er een.",
                place: record.place("retention[\(index)]")
            )
        }
    }

    private func faults(_ record: LegalBasisRecord) -> [CheckFinding] {
        record.retention.enumerated().compactMap { index, rule in
            guard RetentionPeriod(iso: rule.period) == nil else { return nil }
            return CheckFinding(
                "'\(rule.period)' is geen termijn.",
                expected: "een termijn volgens ISO 8601, zoals P42D.",
                remedy: "Verbeter de termijn.",
                place: record.place("retention[\(index)].period")
            )
        }
    }
}
