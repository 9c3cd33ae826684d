import Foundation
import LetterModel
import LetterTemplates
import TestSupport
import Testing

@testable import Campaign

/// Keeps the letters of the example campaign alike in their languages.
struct SampleLettersTests {
    private static let folder = packageFolder.appending(path: "Templates/extra-controlestap")

    private func campaign() throws -> Campaign {
        try Campaign.read(at: Self.folder.path(percentEncoded: false))
    }

    /// The fields of a text, with those in conditions, as often as they stand there.
    private static func fields(_ path: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return text.matches(of: /\(\(([^()?!=<>|]+)/).map { FieldName.canonical($0.1) }.sorted()
    }

    private static func paths(in name: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
        return names.filter { $0.hasSuffix(".md") }.map { name.isEmpty ? $0 : "\(name)/\($0)" }.sorted()
    }

    @Test(arguments: ["first", "reminder-1"])
    func `a round has a letter for every variant in every language`(name: String) throws {
        let round = try #require(try campaign().round(named: name))
        for variant in LetterVariant.allCases {
            for language in LetterLanguage.allCases {
                let found = round.letter(for: LetterKind(variant: variant, language: language))
                #expect(!found.isFallback, "\(variant.rawValue), \(language.rawValue)")
                #expect(found.letter.template.header.code.hasSuffix("-\(language.rawValue.uppercased())"))
            }
        }
    }

    @Test(arguments: ["first", "reminder-1"], LetterVariant.allCases)
    func `both languages of a letter have the same blocks and fields in the same order`(
        name: String,
        variant: LetterVariant
    ) throws {
        let round = try #require(try campaign().round(named: name))
        let letters = LetterLanguage.allCases.map {
            round.letter(for: LetterKind(variant: variant, language: $0)).letter
        }
        let first = try #require(letters.first).template
        for letter in letters.dropFirst() {
            #expect(letter.template.blockNames == first.blockNames)
            #expect(letter.template.fieldUses.map(\.canonicalName) == first.fieldUses.map(\.canonicalName))
            #expect(letter.template.header.requiredFields == first.header.requiredFields)
            let codes = [letter.template.header.code, first.header.code].map { $0.dropLast(2) }
            #expect(codes[0] == codes[1], "codes differ in the language only")
        }
    }

    @Test(arguments: ["", "blocks"])
    func `every text has the same fields in each language`(place: String) throws {
        let paths = try Self.paths(in: place)
        let dutch = paths.filter { $0.hasSuffix(".nl.md") }
        #expect(!dutch.isEmpty)
        #expect(dutch.count == paths.count { $0.hasSuffix(".en.md") })
        for path in dutch {
            let english = path.replacing(".nl.md", with: ".en.md")
            #expect(try Self.fields(path) == Self.fields(english), "\(path)")
        }
    }

    @Test func `what stands first is said in one line, for all languages`() throws {
        let variable = try #require(try campaign().variables.first { $0.name == "eerste_keuze" })
        #expect(Set(variable.values.values) == [.text("app")])
        #expect(variable.values.count == LetterLanguage.allCases.count)
        #expect(variable.checkedOn != nil && variable.source?.isEmpty == false)
    }
}
