package import Campaign
import ExtractReading
package import LegalBasis
package import LetterModel

extension Campaign {
    /// What is known of a run that is not made: everything but who is selected.
    ///
    /// - Parameters:
    ///   - asOf: The date of the letters; `nil` for today.
    ///   - operatorName: Who would make them; `nil` for who asks.
    ///   - trust: The trust folder; `nil` for the usual one.
    package func trialFacts(
        asOf: CalendarDate?,
        operatorName: String?,
        trust: String?,
        _ surroundings: Surroundings
    ) -> LegalFacts {
        var facts = legalFacts(
            runDate: asOf ?? surroundings.today,
            clockDate: surroundings.today,
            operatorName: operatorName ?? surroundings.loginName,
            extractColumns: AccountExtractReader.fieldNames + PersonExtractReader.requiredColumns
        )
        facts.approvals = approvals(trust: trust, output: nil, facts)
        return facts
    }

    /// Who approved the campaign as it is now.
    ///
    /// - Parameters:
    ///   - trust: The trust folder; `nil` for the usual one.
    ///   - output: The folder of the output, in which the trust folder may not lie; `nil` when there is none.
    ///   - facts: Says on which days keys and roles must count.
    func approvals(trust: String?, output: String?, _ facts: LegalFacts) -> ApprovalStand {
        guard let subject = approvalSubject else { return .none }
        let review = ApprovalReview(
            subject: subject,
            trust: TrustFolder.read(trust, outside: [folder] + [output].compactMap(\.self)),
            dates: subject.record.judgedDates(facts)
        )
        return review.stand(of: approvalFiles())
    }
}
