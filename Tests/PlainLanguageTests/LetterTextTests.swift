import Foundation
import LetterModel
import PlainLanguage
import Testing

/// The rules on the texts of the sample campaign, which people read: they hold no passive, no chain of clauses and no threat.
struct LetterTextTests {
    private static func texts() throws -> [(name: String, text: AnalysedText)] {
        let blocks = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Templates/extra-controlestap/blocks").standardized
        return try FileManager.default.contentsOfDirectory(at: blocks, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
            .map { file in
                let source = try String(contentsOf: file, encoding: .utf8)
                let language: LetterLanguage = file.lastPathComponent.hasSuffix(".en.md") ? .english : .dutch
                return (file.lastPathComponent, AnalysedText(source, language: language))
            }
    }

    @Test func `finds nothing in the sample letters that people would not mark`() throws {
        let texts = try Self.texts()
        #expect(texts.count > 20)
        for (name, text) in texts {
            let findings =
                PassiveVoice.findings(in: text) + ChainedClauses.findings(in: text) + ThreatWords.findings(in: text)
                + DifficultWords.findings(in: text) + FormOfAddress.findings(in: text)
            #expect(findings.isEmpty, "\(name): \(findings.map(\.found))")
        }
    }

    @Test func `sees one action in each step of the sample letters`() throws {
        let texts = try Self.texts()
        let app = try #require(texts.first { $0.name == "app.nl.md" }).text
        let steps = app.text.split(separator: "\n").filter { $0.first?.isNumber == true }
        let counts = steps.map { StepActions.count(in: AnalysedText(String($0), language: .dutch)) }
        #expect(counts == [1, 1, 1, 1, 1, 1])
    }
}
