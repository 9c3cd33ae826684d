import Foundation
import LetterModel
import LetterRun
import TestSupport

/// The example campaign with changes to its style, and runs of it.
struct FurnishedScenario {
    let scenario: RunScenario

    /// Copies the campaign, and replaces texts of its `style.yaml`.
    init(accounts: Int, seed: UInt64 = 7, style: [(old: String, new: String)] = []) throws {
        var scenario = try RunScenario(accounts: accounts, seed: seed)
        let templates = packageFolder.appending(path: "Templates")
        try FileManager.default.copyItem(at: templates, to: URL(filePath: scenario.folder.path("Templates")))
        let path = scenario.folder.path("Templates/extra-controlestap/style.yaml")
        var text = try String(contentsOfFile: path, encoding: .utf8)
        for (old, new) in style {
            guard text.contains(old) else { throw Missing(text: old) }
            text = text.replacing(old, with: new)
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        scenario.plan.campaign = scenario.folder.path("Templates/extra-controlestap")
        self.scenario = scenario
    }

    struct Missing: Error {
        var text: String
    }

    /// The letters of a bundle as text, one after the other.
    static func letters(_ outcome: RunOutcome, bundle: String) throws -> [String] {
        let text = try String(contentsOfFile: "\(outcome.folder)/letters/\(bundle).txt", encoding: .utf8)
        return text.split(separator: "\u{0C}").map(String.init)
    }

    /// The names of the bundles, without endings.
    static func bundles(_ outcome: RunOutcome) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: outcome.folder + "/letters")
            .filter { $0.hasSuffix(".pdf") }.map { String($0.dropLast(4)) }.sorted()
    }
}
