import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// How many pages the letters of the example campaign take, in both rounds and both orders of the steps.
struct LetterLengthTests {
    /// A sheet is turned over, not stapled: two pages in normal print, two sheets in large print.
    private static func pageLimit(_ form: LetterForm) -> Int { form == .normal ? 2 : 4 }

    /// A proof of a round, of a copy of the campaign in which that way comes first.
    private static func proof(
        _ scenario: RunScenario,
        round: String,
        firstChoice: String,
        form: LetterForm
    ) async throws -> [String: Any] {
        if firstChoice != "app" {
            try scenario.change("variables.yaml") {
                $0.replacing("    value: app\n", with: "    value: \(firstChoice)\n")
            }
        }
        let outcome = try await scenario.make {
            ($0.round, $0.isDryRun) = (round, true)
            $0.isAllLargePrint = form == .largePrint
        }
        let report = try RunScenario.report(in: outcome.folder)
        return try #require(report["letters"] as? [String: Any])
    }

    /// Every other account reads English.
    private static func mixLanguages(_ scenario: RunScenario) throws {
        let accounts = try scenario.folder.text(of: "in/accounts.xml").replacing("locale=\"en\"", with: "locale=\"nl\"")
        let mixed = accounts.split(separator: "locale=\"nl\"", omittingEmptySubsequences: false).enumerated().map {
            $0 == 0 ? String($1) : "locale=\"\($0 % 2 == 0 ? "en" : "nl")\"\($1)"
        }
        try scenario.folder.write(mixed.joined(), to: "in/accounts.xml")
    }

    /// Names of 90 to 199 characters, up to what the window just holds; who has a longer one is left out.
    private static func lengthenNames(_ scenario: RunScenario) throws {
        let name = "van het Waterlandsche Bovenkerk-Oudenhoven Middelkoop Zuidervaart-Noordhoek Achterbergen Steenwijk"
        let long = "\(name)-\(name) \(name)"
        let rows = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n").enumerated()
        let changed = rows.map { index, line in
            var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let end = long.index(long.startIndex, offsetBy: 90 + index * 7 % 110)
            if index > 0, index % 2 == 0, fields.count == 32 { fields[4] = "\(long[..<end])s" }
            return fields.joined(separator: ",")
        }
        try scenario.folder.write(changed.joined(separator: "\n") + "\n", to: "in/persons.csv")
    }

    @Test(arguments: ["first", "reminder-1"], ["app", "sms"])
    func `every letter fits two pages, also with the longest names`(round: String, firstChoice: String) async throws {
        let scenario = try RunScenario(accounts: 1000)
        try Self.mixLanguages(scenario)
        try Self.lengthenNames(scenario)
        let letters = try await Self.proof(scenario, round: round, firstChoice: firstChoice, form: .normal)
        try Self.expect(letters, within: .normal)
    }

    @Test(arguments: ["first", "reminder-1"], ["app", "sms"])
    func `large print fits two sheets`(round: String, firstChoice: String) async throws {
        let scenario = try RunScenario(accounts: 1000)
        try Self.mixLanguages(scenario)
        let letters = try await Self.proof(scenario, round: round, firstChoice: firstChoice, form: .largePrint)
        try Self.expect(letters, within: .largePrint)
    }

    /// Every letter is printed on whole sheets of two pages, so the sum is at its limit when each letter is.
    private static func expect(_ letters: [String: Any], within form: LetterForm) throws {
        let count = try #require(letters["count"] as? Int)
        let codes = try #require(letters["byCode"] as? [[String: Any]])
        #expect(count > 300)
        #expect(codes.count == 6, "every variant in both languages")
        #expect(letters["pages"] as? Int == count * pageLimit(form))
    }
}
