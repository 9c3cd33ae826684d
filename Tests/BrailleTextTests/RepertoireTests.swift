import Foundation
import LetterModel
import Testing

@testable import BrailleText

/// Every character that the population register can record, in both tables.
struct RepertoireTests {
    /// What is refused, for no braille is known for it: a currency sign without a currency, and the pilcrow.
    private static let refused: [LetterLanguage: String] = [.dutch: "¤¶", .english: ""]

    /// What the tables of liblouis 3.24 lack. Ω (U+2126) is a Greek Ω in normal form C, which both tables have.
    private static let lacking: [LetterLanguage: String] = [
        .dutch:
            "¤ª¶ÝÞðýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĮįİıĴĵĶķĸĹĺĻļĽľĿŀŃńŅņŇňŉŊŋŌōŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨ"
            + "ũŪūŬŭŮůŰűŲųŴŵŶŷŸŻżŽž",
        .english: "ªºĄąĊċĖėĘęĠġĮįİıĸĿŀŉŐőŰűŲųŻż",
    ]

    @Test(arguments: LetterLanguage.allCases)
    func `every character of the register is readable or refused with its place`(language: LetterLanguage) throws {
        var translator = try BrailleTranslator(language: language)
        var refused = ""
        for character in RegisterRepertoire.text.unicodeScalars {
            do throws(BrailleFailure) {
                let line = "ab\(character)"
                let cells = try translator.cells(of: Substring(line).unicodeScalars, number: 7)
                #expect(cells.count >= 3, "\(character.codePoint)")
            } catch {
                #expect(error == .unreadableCharacter(character, line: 7, column: 3))
                refused.unicodeScalars.append(character)
            }
        }
        #expect(refused == Self.refused[language])
    }

    /// Table lists of their own, so that no addition of another test is in them. When this fails after a new version of
    /// liblouis, its table has learnt letters, and our additions for them are no longer used.
    @Test(arguments: [
        (LetterLanguage.dutch, "nl.tbl"), (.english, "en-ueb-g1.ctb,spaces.uti"),
    ])
    func `the tables lack what they are known to lack`(language: LetterLanguage, name: String) throws {
        let table = try LouisTable(named: name)
        var lacking = ""
        for character in RegisterRepertoire.text.precomposedStringWithCanonicalMapping.unicodeScalars {
            let patterns = table.translation(of: [character.value])?.patterns
            if patterns == [] { lacking.unicodeScalars.append(character) }
        }
        #expect(lacking == Self.lacking[language])
    }

    @Test(arguments: LetterLanguage.allCases)
    func `what the tables lack is added, spelt out or refused`(language: LetterLanguage) throws {
        let added = Set(TableAddition.all(for: language).map(\.character))
        let others = Set("\u{132}\u{133}".unicodeScalars).union((Self.refused[language] ?? "").unicodeScalars)
        let lacking = Set((Self.lacking[language] ?? "").unicodeScalars)
        #expect(lacking.subtracting(added).subtracting(others).isEmpty)
    }

    @Test(arguments: [
        ("Šimić", "⠰⠨⠎⠊⠍⠊⠰⠉"), ("Łódź", "⠰⠨⠣⠬⠙⠮"), ("Dvořák", "⠨⠙⠧⠕⠰⠗⠷⠅"), ("Đorđević", "⠰⠨⠙⠕⠗⠰⠙⠑⠧⠊⠰⠉"),
        ("Yıldız", "⠨⠽⠰⠊⠇⠙⠊⠵"), ("İnci", "⠰⠨⠊⠝⠉⠊"), ("Şahin", "⠰⠨⠎⠁⠓⠊⠝"), ("Þór", "⠰⠨⠞⠓⠬⠗"),
        ("Ÿ", "⠰⠨⠽"), ("œuvre", "⠰⠕⠑⠥⠧⠗⠑"), ("Åse", "⠰⠨⠁⠎⠑"), ("1ª", "⠼⠁⠰⠁"), ("3č", "⠼⠉⠰⠉"), ("3Č", "⠼⠉⠰⠨⠉"),
        ("ĳs", "⠊⠚⠎"),
    ])
    func `a letter of another language stands plain behind the alphabet change sign`(
        name: String,
        braille: String
    ) throws {
        #expect(try brailleOfLine(name, in: .dutch) == braille)
    }

    @Test(arguments: [
        ("Żak", "⠠⠵⠁⠅"), ("Kęstutis", "⠠⠅⠑⠎⠞⠥⠞⠊⠎"), ("Erdős", "⠠⠑⠗⠙⠕⠎"), ("Şahin", "⠠⠘⠯⠎⠁⠓⠊⠝"), ("İnci", "⠠⠊⠝⠉⠊"),
        ("1ª", "⠼⠁⠰⠁"), ("1º", "⠼⠁⠰⠕"), ("3ę", "⠼⠉⠰⠑"), ("3Ę", "⠼⠉⠠⠑"),
    ])
    func `a letter that English braille lacks stands plain`(name: String, braille: String) throws {
        #expect(try brailleOfLine(name, in: .english) == braille)
    }

    @Test(arguments: LetterLanguage.allCases)
    func `accents are read composed or not`(language: LetterLanguage) throws {
        for (composed, parts) in [("é", "e\u{301}"), ("Š", "S\u{30C}"), ("ů", "u\u{30A}"), ("Ω", "\u{2126}")] {
            #expect(try brailleOfLine("x" + composed, in: language) == brailleOfLine("x" + parts, in: language))
        }
    }

    @Test(arguments: LetterLanguage.allCases)
    func `the ligature of Dutch reads as two letters`(language: LetterLanguage) throws {
        #expect(try brailleOfLine("\u{132}sselstein", in: language) == brailleOfLine("IJsselstein", in: language))
        #expect(try brailleOfLine("D\u{133}k", in: language) == brailleOfLine("Dijk", in: language))
    }
}
