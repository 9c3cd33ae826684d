import Foundation
import LetterModel
import LetterRun
import TestSupport

/// The example campaign with changes to its style, and runs of it.
struct FurnishedScenario {
    let scenario: RunScenario

    /// Replaces texts of the campaign's `style.yaml`, and has it approved.
    init(accounts: Int, seed: UInt64 = 7, style: [(old: String, new: String)] = []) throws {
        scenario = try RunScenario(accounts: accounts, seed: seed)
        for (old, new) in style where old != new { try scenario.change("style.yaml") { $0.replacing(old, with: new) } }
        try scenario.approve()
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
