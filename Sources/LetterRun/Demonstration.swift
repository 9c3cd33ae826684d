import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import RunRecords

/// A real run of the example campaign on the invented sample, with a throw-away key.
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

    /// Replaces what an earlier demonstration made, and runs.
    ///
    /// - Throws: ``RunFailure``.
    package func make(
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void
    ) async throws(RunFailure) -> RunOutcome {
        let scratch = try clearOutput()
        let key = "\(scratch.path)/throw-away.key"
        do throws(CampaignKeyFailure) {
            _ = try CampaignKey.create(at: CampaignKeyPlace(path: key), outside: [path("Templates")])
        } catch { throw RunFailure(error) }
        var plan = RunPlan(
            campaign: path("Templates/\(Self.campaign)"),
            accounts: [path("Input/accounts-sample.xml")],
            persons: [path("Input/persons-sample.csv")],
            operatorName: "demo",
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        plan.suppress = path("Input/suppressed-sample.txt")
        (plan.asOf, plan.output, plan.key, plan.bundleSize) = (Self.day, "\(output)/runs", key, 500)
        plan.formats = LetterFormat.allCases
        return try await LetterRun(plan: plan, surroundings: surroundings, stop: stop, tell: tell).make()
    }

    /// What to look at, for someone who sees the program for the first time.
    package func advice(after outcome: RunOutcome) -> String {
        """

        Look at:
          \(outcome.folder)/letters/print-0001.pdf   letters for the print house
          \(outcome.folder)/letters/print-0001.txt   the same letters as plain text
          \(outcome.folder)/letters/print-0001.html  the same letters for a browser
          \(outcome.folder)/report.json              every account, counted once
          \(outcome.folder)/legal-check.json         every check of the legal basis
          \(outcome.folder)/refused.csv              records that could not be used
        """
    }

    /// A fresh folder for the key; the folder of the demonstration holds nothing but invented people.
    private func clearOutput() throws(RunFailure) -> SafeFolder {
        do throws(FileFailure) {
            let folder = try SafeFolder(path: output)
            _ = try folder.removeFolder("runs")
            _ = try folder.removeFolder("key")
            return try folder.folder("key")
        } catch { throw RunFailure(error) }
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
