import Campaign
import LegalBasis
package import LetterModel

/// Judges the legal-basis record of a campaign without a run, for `basis check`.
package struct BasisTrial: Sendable {
    /// Whether everything that can be judged before a selection is in order.
    package let isInOrder: Bool
    /// Every check, the outcome, and the digests that the record should name.
    package let text: String

    /// Judges a record.
    ///
    /// - Throws: ``RunFailure``: 78 when the campaign is not in order.
    package static func check(
        campaign path: String,
        asOf: CalendarDate?,
        operatorName: String?,
        trust: String?,
        surroundings: Surroundings
    ) throws(RunFailure) -> BasisTrial {
        let campaign = try CampaignOpening.open(path)
        let facts = campaign.trialFacts(asOf: asOf, operatorName: operatorName, trust: trust, surroundings)
        let check = LegalCheck.run(record: campaign.record, facts: facts)
        return BasisTrial(
            isInOrder: check.isInOrderBeforeSelection,
            text: (check.results.map(line) + ["", check.wording.nl, ""] + digests(campaign)).joined(separator: "\n")
        )
    }

    private static func line(_ result: LegalCheck.Result) -> String {
        switch result.outcome {
        case .holds: "  ok  \(result.code) \(result.title.nl)"
        case .unknown(let reason): "  ?   \(result.code) \(result.title.nl): \(reason.nl)"
        case .fails(let findings):
            "\(result.isBlocking ? "STOP" : "  ! ") \(result.code) \(result.title.nl)"
                + findings.map { "\n        \($0)" }.joined()
        }
    }

    private static func digests(_ campaign: Campaign) -> [String] {
        ["Digests of what is there now:", "  selection \(campaign.selectionDigest)"]
            + (campaign.record.record.map { ["  advice \($0.adviceDigest)"] } ?? [])
            + campaign.templateDigests.sorted { $0.key < $1.key }.map { "  \($0.key) \($0.value)" }
    }
}
