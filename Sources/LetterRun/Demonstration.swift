import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import RunRecords

/// A real run of the example campaign on the invented sample, with a throw-away key and throw-away approvals.
///
/// It goes the whole way that people go: a copy of the campaign, a key, keys and a trust folder for those who approve,
/// requests, signatures, their verification, and the run.
package struct Demonstration: Sendable {
    private static let day = CalendarDate(year: 2026, month: 11, day: 16)
    private static let folderName = "demo"

    private let example: DemonstrationExample
    private let output: String
    private let surroundings: Surroundings

    /// Finds the example.
    ///
    /// - Throws: ``RunFailure`` (78) when it is nowhere.
    package init(output: String, surroundings: Surroundings) throws(RunFailure) {
        self.example = try DemonstrationExample()
        self.output = "\(output)/\(Self.folderName)"
        self.surroundings = surroundings
    }

    /// The steps before the run, as a person would take them.
    package struct Steps: Sendable {
        /// The folder with the throw-away keys.
        package let keys: String
        /// The trust folder that knows them.
        package let trust: String
        /// The copy of the campaign that was approved.
        package let campaign: String
        /// What `basis verify` says of it.
        package let verified: String
    }

    /// Replaces what an earlier demonstration made: copies the campaign, makes keys, asks for approval and signs.
    ///
    /// - Throws: ``RunFailure``.
    package func approve() throws(RunFailure) -> Steps {
        let copy = try example.copyCampaign(into: clearedOutput())
        let approvals = try ThrowAwayApprovals(in: output)
        try approvals.approve(campaign: copy, surroundings: surroundings)
        let report = try ApprovalsReport.verify(
            campaign: copy,
            trust: approvals.trust,
            asOf: Self.day,
            surroundings: surroundings
        )
        return Steps(keys: approvals.keys, trust: approvals.trust, campaign: copy, verified: report.text)
    }

    /// Makes the run.
    ///
    /// - Throws: ``RunFailure``.
    package func make(
        _ steps: Steps,
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void
    ) async throws(RunFailure) -> RunOutcome {
        let key = "\(steps.keys)/throw-away.key"
        do throws(CampaignKeyFailure) {
            _ = try CampaignKey.create(at: CampaignKeyPlace(path: key), outside: [steps.campaign])
        } catch { throw RunFailure(error) }
        var plan = RunPlan(
            campaign: steps.campaign,
            accounts: [example.path("Input/accounts-sample.xml")],
            persons: [example.path("Input/persons-sample.csv")],
            operatorName: "demo",
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        plan.suppress = example.path("Input/suppressed-sample.txt")
        (plan.asOf, plan.output, plan.key, plan.bundleSize) = (Self.day, "\(output)/runs", key, 500)
        (plan.trust, plan.formats) = (steps.trust, LetterFormat.allCases)
        return try await LetterRun(plan: plan, surroundings: surroundings, stop: stop, tell: tell).make()
    }

    /// What was done before the run, in the words of the commands that people give for it.
    package func account(of steps: Steps) -> String {
        """
        Approved by three people who do not exist, as people would do it:
          postronde basis request \(steps.campaign)
          ssh-keygen -Y sign -n postronde-approval@v1 -f \(steps.keys)/legal \(steps.campaign)/approvals/legal.txt
          postronde basis verify \(steps.campaign) --trust \(steps.trust)
        \(steps.verified)

        """
    }

    /// What to look at, for someone who sees the program for the first time.
    package func advice(after outcome: RunOutcome) -> String {
        """

        Look at:
          \(outcome.folder)/letters/print-0001.pdf   letters for the print house
          \(outcome.folder)/letters/print-0001.txt   the same letters as plain text
          \(outcome.folder)/letters/print-0001.html  the same letters for a browser
          \(outcome.folder)/report.html              every account, counted once
          \(outcome.folder)/legal-check.html         the legal basis, for the auditor
          \(outcome.folder)/refused.csv              records that could not be used
        """
    }

    /// The folder of the demonstration, which holds nothing but invented people, without what an earlier one made.
    private func clearedOutput() throws(RunFailure) -> SafeFolder {
        do throws(FileFailure) {
            let folder = try SafeFolder(path: output)
            for name in ["runs", "keys", "trust", "Templates"] { _ = try folder.removeFolder(name) }
            return folder
        } catch { throw RunFailure(error) }
    }
}
