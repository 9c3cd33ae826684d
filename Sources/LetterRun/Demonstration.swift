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
    private static let campaign = "extra-controlestap"
    private static let day = CalendarDate(year: 2026, month: 11, day: 16)
    private static let folderName = "demo"

    private let home: URL
    private let output: String
    private let surroundings: Surroundings

    /// Finds the example beside the program or in the current folder.
    ///
    /// - Throws: ``RunFailure`` (78) when it is in neither.
    package init(output: String, surroundings: Surroundings) throws(RunFailure) {
        guard let home = Self.home() else {
            throw RunFailure(
                .configuration,
                "The example is not here: no Templates/\(Self.campaign) in this folder or above the program. Go to the project's folder."
            )
        }
        self.home = home
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
        try clearOutput()
        let copy = "\(output)/Templates/\(Self.campaign)"
        do {
            let files = FileManager.default
            try files.createDirectory(atPath: "\(output)/Templates", withIntermediateDirectories: true)
            try files.copyItem(atPath: path("Templates/\(Self.campaign)"), toPath: copy)
            try files.copyItem(atPath: path("Templates/central.yaml"), toPath: "\(output)/Templates/central.yaml")
        } catch {
            throw RunFailure(
                .cannotCreate,
                "\(output): the example cannot be copied here (\(error.localizedDescription))."
            )
        }
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
            accounts: [path("Input/accounts-sample.xml")],
            persons: [path("Input/persons-sample.csv")],
            operatorName: "demo",
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        plan.suppress = path("Input/suppressed-sample.txt")
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
          \(outcome.folder)/report.json              every account, counted once
          \(outcome.folder)/legal-check.html         the legal basis, for the auditor
          \(outcome.folder)/refused.csv              records that could not be used
        """
    }

    /// The folder of the demonstration holds nothing but invented people.
    private func clearOutput() throws(RunFailure) {
        do throws(FileFailure) {
            let folder = try SafeFolder(path: output)
            for name in ["runs", "keys", "trust"] { _ = try folder.removeFolder(name) }
        } catch { throw RunFailure(error) }
        // A copy has the rights of what was copied, which may let others write.
        try? FileManager.default.removeItem(atPath: "\(output)/Templates")
    }

    private func path(_ name: String) -> String {
        home.appending(path: name).path(percentEncoded: false)
    }

    /// The current folder, or the nearest above the program, that holds the example.
    private static func home() -> URL? {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
        var places = [URL(filePath: FileManager.default.currentDirectoryPath)]
        var folder = program?.deletingLastPathComponent()
        while let next = folder, next.path != "/" {
            places.append(next)
            folder = next.deletingLastPathComponent()
        }
        return places.first {
            FileManager.default.fileExists(
                atPath: $0.appending(path: "Templates/\(campaign)").path(percentEncoded: false)
            )
        }
    }
}
