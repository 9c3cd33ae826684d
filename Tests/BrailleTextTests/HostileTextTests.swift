import Foundation
import Glibc
import LetterModel
import TestSupport
import Testing

@testable import BrailleText

/// Text that tries to be more than text, and what is said of it.
@Suite(.serialized)
struct HostileTextTests {
    @Test(
        arguments: LetterLanguage.allCases,
        [
            "\0", "\u{1B}", "\u{0C}", "\r", "\t", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{200B}",
            "\u{200D}", "\u{E000}", "\u{E020}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{28FF}", "\u{2840}",
            "\u{1F600}",
            "漢", "ب", "\u{20DD}",
        ] as [Unicode.Scalar]
    )
    func `what is no text and what has no six dots is refused with its place`(
        language: LetterLanguage,
        character: Unicode.Scalar
    ) throws {
        var translator = try BrailleTranslator(language: language)
        let text = "regel\nGeheim \(String(Character(character)))1\n"
        do {
            _ = try translator.file(of: text)
            Issue.record("\(character.codePoint) was taken")
        } catch {
            #expect(error == .unreadableCharacter(character, line: 2, column: 8))
            #expect(error.description.contains(character.codePoint))
            #expect(!error.description.contains("Geheim"))
        }
    }

    @Test func `columns count the scalars of the text as it was`() throws {
        var translator = try BrailleTranslator(language: .dutch)
        #expect(throws: BrailleFailure.unreadableCharacter("漢", line: 1, column: 6)) {
            try translator.file(of: "e\u{301}\u{133}\u{AD}x漢")
        }
    }

    @Test func `a soft hyphen leaves nothing`() throws {
        #expect(try brailleOfLine("post\u{AD}bus", in: .dutch) == brailleOfLine("postbus", in: .dutch))
    }

    @Test func `a line of the greatest length is taken, and one more character is not`() throws {
        var translator = try BrailleTranslator(language: .dutch)
        let longest = String(repeating: "Aé1 ", count: BrailleTranslator.longestLine / 4)
        #expect(try translator.file(of: longest).pageCount > 1)
        #expect(throws: BrailleFailure.lineLength(line: 2)) { try translator.file(of: "a\n" + longest + "x") }
    }

    @Test(arguments: LetterLanguage.allCases)
    func `the naughty strings are taken whole or refused, and nothing breaks`(language: LetterLanguage) throws {
        var translator = try BrailleTranslator(language: language)
        var taken = 0
        for value in try NaughtyValues.list() + NaughtyValues.made(count: 500, seed: 4) {
            guard let file = try? translator.file(of: "naam " + value) else { continue }
            taken += 1
            #expect(file.bytes.allSatisfy { $0 < 0x60 })
        }
        #expect(taken > 100)
    }

    @Test(arguments: LetterLanguage.allCases)
    func `every two characters of the table together are taken`(language: LetterLanguage) throws {
        var translator = try BrailleTranslator(language: language)
        let characters = RegisterRepertoire.dutchText.unicodeScalars
        for first in characters {
            let line = characters.map { "\(first)\($0)" }.joined(separator: " ")
            #expect(try !translator.cells(of: Substring(line).unicodeScalars, number: 1).isEmpty)
        }
    }

    @Test func `a table that is not there is named, and the library says nothing of it`() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "errors").path(percentEncoded: false)
        let kept = dup(STDERR_FILENO)
        let caught = unsafe open(file, O_CREAT | O_WRONLY, 0o600)
        dup2(caught, STDERR_FILENO)
        #expect(throws: BrailleFailure.tableMissing(table: "geen-tabel.utb")) {
            _ = try LouisTable(named: "geen-tabel.utb")
        }
        dup2(kept, STDERR_FILENO)
        close(caught)
        close(kept)
        #expect(try !folder.text(of: "errors").contains("geen-tabel"))
    }

    @Test(arguments: [
        (BrailleFailure.pageSize(cells: 3, lines: 2), "3 cells by 2 lines"), (.tableMissing(table: "x.utb"), "x.utb"),
        (.tableAddition(table: "x.utb", character: "Š"), "U+0160"), (.lineLength(line: 4), "Line 4"),
        (.unreadableCharacter("漢", line: 4, column: 5), "(U+6F22) in line 4, column 5"),
        (.untranslated(line: 4), "line 4"),
    ])
    func `messages say what was found and what to do`(failure: BrailleFailure, words: String) {
        #expect(failure.description.contains(words))
        #expect(failure.description.hasSuffix("."))
    }
}
