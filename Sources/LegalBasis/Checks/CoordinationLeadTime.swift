import LetterModel

/// GRS-091: how long the coordination took.
///
/// For each item of `coordination` with a `requestedOn` the days from the question to the outcome, and the days
/// from the first question to the last outcome. It informs, and never stops a run: the organisation learns
/// where the time went.
///
/// What to do: nothing for this run; where the days went tells what the next one should begin with.
package struct CoordinationLeadTime: LegalBasisCheck {
    package let code = "GRS-091"
    package let level = CheckLevel.information
    package let title = Wording(nl: "Doorlooptijd van de afstemming", en: "Lead time of the coordination")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let last = record.coordination.map(\.date).max(),
            let first = record.coordination.map({ $0.requestedOn ?? $0.date }).min()
        else { return .unknown(Wording(nl: "Er is geen afstemming vastgelegd.", en: "No coordination is recorded.")) }
        let items = record.coordination.enumerated().compactMap { index, item in
            item.requestedOn.map { requestedOn in
                CheckFinding(
                    Wording(
                        nl:
                            "\(item.party), \(item.subject): \(item.date.daysSince1970 - requestedOn.daysSince1970) dagen.",
                        en:
                            "\(item.party), \(item.subject): \(item.date.daysSince1970 - requestedOn.daysSince1970) days."
                    ),
                    place: record.place("coordination[\(index)]")
                )
            }
        }
        let total = Wording(
            nl: "In totaal: \(last.daysSince1970 - first.daysSince1970) dagen, van \(first) tot \(last).",
            en: "In total: \(last.daysSince1970 - first.daysSince1970) days, from \(first) to \(last)."
        )
        return .fails(items + [CheckFinding(total)])
    }
}
