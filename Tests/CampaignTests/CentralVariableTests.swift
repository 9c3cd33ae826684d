import LetterModel
import LetterTemplates
import Testing

@testable import Campaign

/// What a central variable can be: a text, a day, a number, a list.
struct CentralVariableTests {
    private func constants(_ value: String, _ language: LetterLanguage = .dutch) throws -> String? {
        let yaml = "format: 1\nvariables:\n  proef: { \(value), checkedOn: 2026-11-02, source: x }\n"
        let campaign = try SmallCampaign(["small/variables.yaml": yaml]).read()
        return campaign.constants(for: language).words(of: "proef", in: language)
    }

    @Test(arguments: [
        ("value: een tekst", "een tekst"), ("value: 2026-12-01", "1 december 2026"),
        ("value: \"2026-12-01\"", "2026-12-01"),
        ("value: 12500", "12.500"), ("value: \"12500\"", "12500"), ("value: 088123", "088123"), ("value: 14", "14"),
        ("value: [een, twee, drie]", "een, twee en drie"), ("nl: [een]", "een"), ("value: 12.500", "12.500"),
    ])
    func `is written out as its letter needs it`(value: String, expected: String) throws {
        #expect(try constants(value) == expected)
    }

    @Test(arguments: [
        ("value: 2026-12-01", "1 December 2026"), ("value: 12500", "12,500"), ("en: [one, two]", "one and two"),
    ])
    func `in the language of the letter`(value: String, expected: String) throws {
        #expect(try constants(value, .english) == expected)
    }
}
