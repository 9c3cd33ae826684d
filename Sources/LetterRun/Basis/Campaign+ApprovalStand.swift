import Campaign
import LegalBasis

extension Campaign {
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
