import LetterModel
import TestSupport
import Testing

@testable import BrailleText

/// Braille against `lou_translate`, the program that comes with liblouis: it has ASCII braille from a table of its own.
struct OtherProgramTests {
    private static func isInstalled() throws -> Bool {
        if try runTool("lou_translate", ["--version"]).status == 0 { return true }
        print("SKIPPED: lou_translate is not installed; install liblouis-bin to have braille compared.")
        return false
    }

    private static let tables: [LetterLanguage: String] = [.dutch: "nl-NL-g0.utb", .english: "en-ueb-g1.ctb"]

    private static func run(_ direction: String, _ language: LetterLanguage, _ text: String) throws -> [String] {
        let tables = "en-us-brf.dis," + (tables[language] ?? "")
        let run = try runTool("lou_translate", [direction, tables], input: Array(text.utf8))
        #expect(run.status == 0, "\(run.errors)")
        return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The Dutch table lacks the marker of lists.
    @Test(arguments: goldens)
    func `every line of the example letters is as another program writes it`(name: String) throws {
        guard try Self.isInstalled() else { return }
        let language: LetterLanguage = name.contains(".en.") ? .english : .dutch
        let text = try goldenText(name)
        let lines = text.split(separator: "\n").map(String.init).filter { language == .english || !$0.contains("•") }
        let expected = try Self.run("--forward", language, lines.joined(separator: "\n") + "\n")
        var translator = try BrailleTranslator(language: language)
        #expect(expected.count > lines.count)
        for (line, other) in zip(lines, expected) {
            let cells = try translator.cells(of: Substring(line).unicodeScalars, number: 1)
            #expect(String(decoding: cells.map(\.ascii), as: UTF8.self) == other, "\(line)")
        }
    }

    @Test(arguments: [
        (LetterLanguage.dutch, "Geachte heer Van Dijk,"), (.dutch, "U belt 088 123 65 55."), (.dutch, "Postbus 96810"),
        (.dutch, "een code per sms"), (.dutch, "Lange Voorhout 400"), (.dutch, "De heer Jansen woont in Den Haag."),
        (.dutch, "geef uw code aan niemand!"), (.dutch, "ga naar www.digid.nl"), (.dutch, "het is gratis?"),
        (.english, "Dear Mr Van Velzen,"), (.english, "Call us on 088 123 65 55."), (.english, "It is free."),
        (.english, "Type www.digid.nl yourself."), (.english, "Dvořák and Müller"),
    ])
    func `what was made braille reads back as it was`(language: LetterLanguage, text: String) throws {
        guard try Self.isInstalled() else { return }
        var translator = try BrailleTranslator(language: language)
        let cells = try translator.cells(of: Substring(text).unicodeScalars, number: 1)
        let ascii = String(decoding: cells.map(\.ascii), as: UTF8.self)
        #expect(try Self.run("--backward", language, ascii + "\n").first == text)
    }
}
