import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// No value of a person stands outside `letters/`.
struct PrivacyTests {
    /// The values of the persons of an extract that are long enough to be told from other words.
    private func plantedValues(_ scenario: RunScenario) throws -> Set<String> {
        let lines = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n").dropFirst()
        var values: Set<String> = []
        for line in lines {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 32 else { continue }
            // Number, given names, surname, date of birth, street, postal code.
            for index in [0, 1, 4, 5, 17, 22] where fields[index].utf8.count >= 8 { values.insert(fields[index]) }
        }
        // A day of birth of which nothing is known is nobody's, and stands in any long row of zeros.
        values.remove("00000000")
        return values
    }

    @Test func `no number, name, date of birth or address is in anything but the letters`() async throws {
        let scenario = try RunScenario(accounts: 1000)
        let values = try plantedValues(scenario)
        #expect(values.count > 1000)
        let outcome = try await scenario.make { $0.formats = [.text] }
        let whole = try RunScenario.files(in: scenario.folder.path("out"))
        for (name, data) in whole where !name.contains("/letters/") {
            // Eight digits of a date may stand in a digest by chance.
            let text = String(decoding: data, as: UTF8.self).replacing(#/[0-9a-f]{64}/#, with: "digest")
            for value in values { #expect(!text.contains(value), "a value of a person is in \(name)") }
        }
        for value in values { #expect(!outcome.text.contains(value)) }
        let letters = try #require(whole.first { $0.key.hasSuffix("print-0001.txt") }?.value)
        let text = String(decoding: letters, as: UTF8.self)
        #expect(values.contains { text.contains($0) }, "the planted values are those that letters hold")
    }

    @Test func `no letter holds a number, a date of birth or a word that a letter may not have`() async throws {
        let scenario = try RunScenario(accounts: 400)
        let outcome = try await scenario.make { $0.formats = [.text] }
        let lines = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n").dropFirst()
        let numbers = lines.compactMap { $0.split(separator: ",", omittingEmptySubsequences: false).first }
        for (name, data) in try RunScenario.files(in: outcome.folder) where name.hasPrefix("letters/") {
            let text = String(decoding: data, as: UTF8.self)
            for number in numbers where number.count == 9 { #expect(!text.contains(number)) }
            #expect(!text.contains("http") && !text.contains("((") && !text.contains("[["))
        }
    }

    @Test func `folders are for the owner alone, and so are files`() async throws {
        let scenario = try RunScenario()
        let outcome = try await scenario.make()
        let manager = FileManager.default
        for name in try manager.subpathsOfDirectory(atPath: scenario.folder.path("out")) {
            let path = scenario.folder.path("out/\(name)")
            let attributes = try manager.attributesOfItem(atPath: path)
            let rights = try #require(attributes[.posixPermissions] as? Int)
            let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
            #expect(rights == (isFolder ? 0o700 : 0o600), "\(name)")
        }
        #expect(outcome.state == .sealed)
    }

    @Test func `people with a confidentiality flag are in no proof`() async throws {
        let scenario = try RunScenario(accounts: 1000)
        let real = try RunScenario.report(in: try await scenario.make().folder)
        let proof = try RunScenario.report(in: try await scenario.make { $0.isDryRun = true }.folder)
        let sealed = try #require((real["letters"] as? [String: Any])?["count"] as? Int)
        let letters = try #require(proof["letters"] as? [String: Any])
        let (shown, hidden) = (letters["count"] as? Int ?? 0, letters["notShown"] as? Int ?? 0)
        let left = (proof["accounts"] as? [String: Any])?["leftOut"] as? [[String: Any]]
        let written = left?.first { $0["code"] as? String == "already-written" }?["count"] as? Int
        // The proof was made after the real run, so that everyone in it has a letter by now.
        #expect(written == sealed)
        #expect(shown + hidden == 0)
        let fresh = try await RunScenario(accounts: 1000).make { $0.isDryRun = true }
        let freshLetters = try #require(try RunScenario.report(in: fresh.folder)["letters"] as? [String: Any])
        #expect((freshLetters["notShown"] as? Int ?? 0) > 0)
        #expect((freshLetters["notShown"] as? Int ?? 0) + (freshLetters["count"] as? Int ?? 0) == sealed)
    }
}
