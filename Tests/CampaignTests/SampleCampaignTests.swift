import Foundation
import LegalBasis
import LetterModel
import LetterTemplates
import TestSupport
import Testing

@testable import Campaign

/// Keeps the example campaign of the repository in order.
struct SampleCampaignTests {
    private static let path = packageFolder.appending(path: "Templates/extra-controlestap").path(percentEncoded: false)

    private func campaign() throws -> Campaign { try Campaign.read(at: Self.path) }

    /// The fields that the sample extracts hold.
    private func columns() throws -> [String] {
        let persons = packageFolder.appending(path: "Input/persons-sample.csv")
        let text = try String(contentsOf: persons, encoding: .utf8)
        let header = try #require(text.split(whereSeparator: \.isNewline).first)
        let accounts = [
            "bsn", "status", "locale", "last-login", "login-preference", "password", "sms", "app", "document",
        ]
        return accounts.map { "account.\($0)" } + header.split(separator: ",").map(String.init)
    }

    private func check() throws -> LegalCheck {
        let campaign = try campaign()
        let date = try #require(CalendarDate(iso: "2026-11-16"))
        var facts = campaign.legalFacts(
            runDate: date,
            clockDate: date.adding(years: 10),
            operatorName: "demo",
            extractColumns: try columns()
        )
        facts.selectedCount = 500
        return LegalCheck.run(record: campaign.record, facts: facts)
    }

    @Test func `its legal-basis record lacks nothing but approvals, also in ten years`() throws {
        let check = try check()
        #expect(check.blockingList().map { $0.prefix(7) } == ["GRS-021", "GRS-070"])
        #expect(check.warningList() == [])
    }

    @Test func `its record is an example, so that every letter says so`() throws {
        #expect(try campaign().record.record?.isExample == true)
        #expect(try campaign().record.record?.sentence.keys.count == 2)
    }

    @Test func `names every letter and block, and nothing warns of a file that nobody uses`() throws {
        let campaign = try campaign()
        #expect(campaign.warnings.filter { $0.code == "unused-file" }.map(\.description) == [])
        #expect(campaign.rounds.map(\.name) == ["first", "reminder-1"])
        #expect(campaign.rounds.map(\.letters.count) == [6, 6])
        #expect(campaign.number == "01")
        #expect(campaign.style.window.name == "C5-left")
    }

    @Test func `each letter has the privacy block and a text for every variable it uses`() throws {
        let campaign = try campaign()
        let facts = try check().facts
        #expect(facts.privacyBlockPresent.count == 12)
        #expect(!facts.privacyBlockPresent.values.contains(false))
        for letter in campaign.rounds.flatMap(\.letters) {
            let bound = letter.template.binding(campaign.constants(for: letter.kind.language))
            let open = bound.unsuppliedFields(personalFields: ["aanhef", "naam", "kenmerk", "datum", "variant", "taal"])
            #expect(open.map(\.name) == [], "\(letter.path)")
        }
    }
}
