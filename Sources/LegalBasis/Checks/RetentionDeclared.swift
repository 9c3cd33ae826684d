import LetterModel

/// GRS-040: the record says how long each kind of artifact is kept, and nothing is kept longer.
///
/// `retention` has one item for each of `extract`, `letters`, `runLog`, `auditLog` and `suppressionList`, with a
/// period in ISO 8601 (`P42D`, `P6W`, `P7Y`). A precedent in DigiD: letters 42 days, addresses 5 days.
///
/// `letters` counts from the seal of a run, or from its last start when it never was sealed; `runLog` too, for who got a
/// letter and which records were refused; `extract` and `suppressionList` from the first run that read the file, for
/// as long as that very file still lies where it was read. The clock decides, not the date of the letters.
///
/// What to do: add the item, after the selection list of the organisation. Erase what is past its period with
/// `postronde erase CAMPAIGN --due --confirm`, and remove old extracts.
package struct RetentionDeclared: LegalBasisCheck {
    package let code = "GRS-040"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Bewaartermijn voor alles wat een verzending achterlaat, en niets over de termijn heen",
        en: "A retention period for everything that a run leaves behind, and nothing past it"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let declared = RetentionRule.Artifact.allCases.compactMap { finding(record, $0) }
        return .judged(declared + doubles(record) + faults(record) + facts.overdue.map(finding))
    }

    private func finding(_ overdue: OverdueItem) -> CheckFinding {
        let (artifact, place, day) = (overdue.artifact.rawValue, overdue.place, overdue.keptUntil)
        let isDelivered = overdue.artifact == .extract || overdue.artifact == .suppressionList
        return CheckFinding(
            Wording(
                nl: "\(place): de bewaartermijn van '\(artifact)' liep af op \(day), en het is er nog.",
                en: "\(place): the period of '\(artifact)' ended on \(day), and it is still there."
            ),
            remedy: isDelivered
                ? Wording(nl: "Verwijder het bestand.", en: "Remove the file.")
                : Wording(
                    nl: "Wis het met 'postronde erase CAMPAGNE --due --confirm'.",
                    en: "Erase it with 'postronde erase CAMPAIGN --due --confirm'."
                )
        )
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
