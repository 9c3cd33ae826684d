import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// A register full of names that try to be more than a name: the run goes on, and each letter says what it
/// says, or is not there.
struct NaughtyPersonTests {
    /// Puts a value in the place of each surname.
    private func rename(_ scenario: RunScenario, _ values: [String]) throws {
        let rows = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n")
        let header = rows[0].split(separator: ",", omittingEmptySubsequences: false)
        let column = try #require(header.firstIndex { $0.contains("01.02.40") })
        let renamed = rows.dropFirst().enumerated().map { index, row in
            var fields = Self.fields(of: row)
            if !fields[column].isEmpty { fields[column] = Self.escaped(values[index % values.count]) }
            return fields.joined(separator: ",")
        }
        try scenario.folder.write(([String(rows[0])] + renamed).joined(separator: "\n") + "\n", to: "in/persons.csv")
    }

    /// A backslash stands before a comma that parts no fields.
    private static func fields(of row: Substring) -> [String] {
        var fields = [String.UnicodeScalarView()]
        var isEscaped = false
        for scalar in row.unicodeScalars {
            if scalar == ",", !isEscaped {
                fields.append(String.UnicodeScalarView())
            } else {
                fields[fields.count - 1].append(scalar)
            }
            isEscaped = !isEscaped && scalar == "\\"
        }
        return fields.map { String($0) }
    }

    private static func escaped(_ value: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            if [",", ";", "\\"].contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    private static func values() throws -> [String] {
        let acting = [
            "Jan\u{2028}sen", "Jan\u{AD}sen", "\u{301}Jansen", "Jan\u{FFFD}sen", "Jan\u{206E}sen", "Ja\u{2060}n",
        ]
        let towers = ["Je" + String(repeating: "\u{301}", count: 60) + "ns"]
        return try acting + towers + NaughtyValues.made(count: 150, seed: 4)
            + NaughtyValues.list().filter { $0.count <= 50 && !$0.isEmpty }
    }

    @Test func `each name is printed as it is, or nobody gets that letter`() async throws {
        let scenario = try RunScenario(accounts: 900)
        let values = try Self.values().filter { !$0.unicodeScalars.contains { $0 == "\n" || $0 == "\r" } }
        try rename(scenario, values)
        let outcome = try await scenario.make {
            ($0.formats, $0.bundleSize, $0.maximumRefused) = ([.pdf, .text], 200, .count(10_000))
        }
        var letters: [String] = []
        for bundle in try FurnishedScenario.bundles(outcome) {
            let texts = try FurnishedScenario.letters(outcome, bundle: bundle)
            letters += texts
            let bytes = Array(try Data(contentsOf: URL(filePath: "\(outcome.folder)/letters/\(bundle).pdf")))
            #expect(
                PDFInspection.findings(in: bytes, letters: texts.map { ExpectedLetter(text: $0) }) == [],
                "\(bundle)"
            )
        }
        #expect(letters.count > 50)
        #expect(letters.contains { $0.contains("<script>") || $0.contains("<Script>") })
        for letter in letters {
            let acting = letter.unicodeScalars.filter { scalar in
                let isUnseen = scalar.properties.isDefaultIgnorableCodePoint
                let acts = PrintableText.isRefused(scalar) || PrintableText.isLineEndOrTab(scalar)
                return scalar != "\n" && (isUnseen || acts)
            }
            #expect(acting.isEmpty)
        }
    }
}
