import Campaign
import LegalBasis
package import LetterModel

/// Shows the legal-basis record of a campaign to people, for `basis show`.
package struct BasisOverview: Sendable {
    /// Whether nothing is missing that the reader of records or a check asks for.
    package let isComplete: Bool
    /// The record section by section, or what is missing in it.
    package let text: String

    /// Reads a record, whether it is complete, partial, broken or absent.
    ///
    /// - Parameters:
    ///   - path: The folder of the campaign, or its name.
    ///   - onlyMissing: Whether to show what is missing in place of what is there.
    ///   - asOf: The date of the letters; `nil` for today.
    ///   - trust: Whose approvals count; `nil` for the usual folder.
    /// - Throws: ``RunFailure`` (78) when the other files of the campaign are not in order.
    package static func show(
        campaign path: String,
        onlyMissing: Bool,
        asOf: CalendarDate?,
        trust: String?,
        surroundings: Surroundings
    ) throws(RunFailure) -> BasisOverview {
        let opened = try RecordCampaign(path)
        let facts = opened.campaign.trialFacts(asOf: asOf, operatorName: nil, trust: trust, surroundings)
        let gaps = RecordGaps(
            content: opened.content,
            source: opened.campaign.record,
            check: LegalCheck.run(record: opened.campaign.record, facts: facts),
            incoherences: opened.incoherences
        )
        guard !onlyMissing, let content = opened.content else {
            return BasisOverview(isComplete: gaps.isComplete, text: gaps.text(campaign: path))
        }
        do throws(Diagnostics) {
            let record = try RecordOverview.text(of: content, file: RecordCampaign.recordName)
            let ending = gaps.isComplete ? "" : "\nEr ontbreekt nog iets: postronde basis show \(path) --missing\n"
            return BasisOverview(isComplete: gaps.isComplete, text: record + ending)
        } catch {
            return BasisOverview(isComplete: false, text: gaps.text(campaign: path))
        }
    }
}
