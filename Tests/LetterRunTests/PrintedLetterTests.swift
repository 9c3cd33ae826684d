import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// The letters of a run as print houses, readers and validators see them.
struct PrintedLetterTests {
    /// The words of a text, without the layout.
    private func words(_ text: String) -> [String] {
        text.split { $0.isWhitespace || $0 == "\u{0C}" }.map(String.init)
    }

    /// What a screen reader reads, in its order.
    private func readAloud(_ path: String) throws -> [String] {
        let lines = try PDFJudges.structureText(path).split(separator: "\n")
        let texts = lines.compactMap { line -> String? in
            let trimmed = line.drop { $0 == " " }
            guard trimmed.hasPrefix("\""), trimmed.hasSuffix("\"") else { return nil }
            return String(trimmed.dropFirst().dropLast())
        }
        return words(texts.joined(separator: " "))
    }

    @Test func `bundles please every judge`() async throws {
        let outcome = try await RunScenario(accounts: 60).make { $0.bundleSize = 5 }
        let letters = outcome.folder + "/letters"
        for name in try FileManager.default.contentsOfDirectory(atPath: letters).sorted().prefix(6) {
            try PDFJudges.expectClean("\(letters)/\(name)")
        }
    }

    @Test func `a large bundle pleases every judge`() async throws {
        let outcome = try await RunScenario(accounts: 1000).make { $0.bundleSize = 5000 }
        try PDFJudges.expectClean(outcome.folder + "/letters/print-0001.pdf", readsStructure: false)
    }

    @Test func `single letters please every judge, and are named by their reference`() async throws {
        let outcome = try await RunScenario(accounts: 40).make { $0.package = .single }
        let files = try RunScenario.files(in: outcome.folder).keys.filter {
            $0.hasPrefix("letters/") && $0.hasSuffix(".pdf")
        }.sorted()
        #expect(!files.isEmpty)
        for file in files.prefix(8) {
            try PDFJudges.expectClean("\(outcome.folder)/\(file)")
            #expect(file.wholeMatch(of: /letters\/[0-9]{4}\/[0-9]{16}\.pdf/) != nil)
        }
    }

    @Test func `the structure of each letter reads as its plain text`() async throws {
        let outcome = try await RunScenario(accounts: 60).make {
            ($0.package, $0.formats) = (.single, [.pdf, .text])
        }
        let files = try RunScenario.files(in: outcome.folder)
        let texts = files.filter { $0.key.hasSuffix(".txt") && $0.key.hasPrefix("letters/") }
        #expect(texts.count > 10)
        for (name, data) in texts.sorted(by: { $0.key < $1.key }).prefix(20) {
            let aloud = try readAloud("\(outcome.folder)/\(name.dropLast(4)).pdf")
            let plain = words(String(decoding: data, as: UTF8.self))
            let first = zip(aloud, plain).first { $0 != $1 }
            #expect(aloud == plain, "\(name): \(String(describing: first))")
        }
    }

    @Test func `each letter begins on a new sheet, and every page is counted`() async throws {
        let outcome = try await RunScenario(accounts: 60).make { $0.bundleSize = 10 }
        let ticketData = try Data(contentsOf: URL(filePath: outcome.folder + "/job-ticket.json"))
        let ticket = try #require(try JSONSerialization.jsonObject(with: ticketData) as? [String: Any])
        let bundles = try #require(ticket["bundles"] as? [[String: Any]])
        for bundle in bundles {
            let path = "\(outcome.folder)/\(try #require(bundle["path"] as? String))"
            let (pages, sheets) = (bundle["pages"] as? Int ?? 0, bundle["sheets"] as? Int ?? 0)
            #expect(pages == sheets * 2)
            let counted = try runTool("pdfinfo", [path]).output
            #expect(counted.contains("Pages:           \(pages)\n"), "\(counted)")
            let text = try runTool("pdftotext", ["-layout", path, "-"]).output
            let sides = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
            for (index, side) in sides.enumerated() where side.contains("Kenmerk:") || side.contains("Reference:") {
                #expect(index % 2 == 0, "a letter begins on the back of a sheet in \(path)")
            }
        }
    }

    @Test func `an example is marked on every page, and carries a reference that checks`() async throws {
        let outcome = try await RunScenario(accounts: 40).make { $0.formats = [.pdf, .text] }
        let text = try String(contentsOfFile: outcome.folder + "/letters/print-0001.txt", encoding: .utf8)
        for letter in text.split(separator: "\u{0C}") { #expect(letter.hasPrefix("VOORBEELD\n")) }
        let pages = try runTool("pdftotext", [outcome.folder + "/letters/print-0001.pdf", "-"]).output
            .split(separator: "\u{0C}").filter { $0.contains { !$0.isWhitespace } }
        for page in pages { #expect(page.contains("VOORBEELD")) }
        let references = text.matches(of: /(?:Kenmerk|Reference): ([0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4})/)
        #expect(references.count == text.split(separator: "\u{0C}").count)
        #expect(Set(references.map(\.1)).count == references.count)
    }
}
