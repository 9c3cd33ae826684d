import Foundation
import LegalBasis
import LetterModel
import LetterTemplates
import Testing

@testable import Campaign

struct CampaignTests {
    @Test func `reads a campaign as one value`() throws {
        let campaign = try SmallCampaign().read()
        #expect(campaign.name == "small")
        #expect(campaign.number == "07")
        #expect(campaign.bundleSize == 5000)
        #expect(campaign.rounds.map(\.name) == ["first"])
        #expect(campaign.round(named: "reminder-1") == nil)
        #expect(campaign.neutralSalutation[.english] == "Dear Sir or Madam")
        #expect(campaign.variables.map(\.name) == ["ondertekening", "telefoon"])
        #expect(campaign.warnings.filter { $0.level > .hint }.map(\.description) == [])
        #expect(campaign.style.isDuplex)
    }

    @Test func `gives the digest of every file that it used, sorted by path`() throws {
        let campaign = try SmallCampaign(["small/variables.yaml": "variables: {}\n"]).read()
        #expect(
            campaign.files.map(\.path) == [
                "../central.yaml", "abroad.nl.md", "blocks/privacy.en.md", "blocks/privacy.nl.md", "campaign.yaml",
                "letter.en.md", "letter.nl.md", "no-document.nl.md", "style.yaml", "variables.yaml",
            ]
        )
        #expect(campaign.templateDigests.count == 6)
        let privacy = Array((SmallCampaign.files["small/blocks/privacy.nl.md"] ?? "").utf8)
        #expect(campaign.templateDigests["blocks/privacy.nl.md"] == ContentDigest(sha256Of: privacy))
    }

    @Test(arguments: [
        (LetterKind(variant: .standard, language: .dutch), "letter.nl.md", false),
        (LetterKind(variant: .standard, language: .english), "letter.en.md", false),
        (LetterKind(variant: .abroad, language: .dutch), "abroad.nl.md", false),
        (LetterKind(variant: .abroad, language: .english), "abroad.nl.md", true),
        (LetterKind(variant: .noDutchDocument, language: .english), "no-document.nl.md", true),
    ])
    func `falls back on Dutch within the variant`(kind: LetterKind, path: String, isFallback: Bool) throws {
        let round = try #require(try SmallCampaign().read().round(named: "first"))
        let found = round.letter(for: kind)
        #expect(found.letter.path == path)
        #expect(found.isFallback == isFallback)
    }

    @Test func `a variable of the campaign goes before the central one, and the signature before both`() throws {
        let own = "variables:\n  Telefoon: { value: 14 070, checkedOn: 2026-11-02, source: gemeente }\n"
        let settings =
            try #require(SmallCampaign.files["small/campaign.yaml"]) + "signature: { nl: De dienst, en: The service }\n"
        let campaign = try SmallCampaign(["small/variables.yaml": own, "small/campaign.yaml": settings]).read()
        let values = campaign.constants(for: .dutch)
        #expect(values["telefoon"] == .text("14 070"))
        #expect(values["ondertekening"] == .text("De dienst"))
        #expect(campaign.constants(for: .english)["ondertekening"] == .text("The service"))
        #expect(campaign.variables.count == 2)
    }

    @Test func `a missing record is no error of the campaign`() throws {
        let campaign = try SmallCampaign().read()
        guard case .missing("legal-basis.yaml") = campaign.record else {
            return #expect(Bool(false), "a record was found")
        }
        #expect(campaign.constants(for: .dutch)["grondslag zin"] == nil)
    }

    @Test func `a record that cannot be read is none either, and its file counts for the run`() throws {
        let campaign = try SmallCampaign(["small/legal-basis.yaml": "format: 9\n"]).read()
        guard case .unreadable(let diagnostics) = campaign.record else { return #expect(Bool(false), "it was read") }
        #expect(diagnostics.all.first?.place.file == "legal-basis.yaml")
        #expect(campaign.files.contains { $0.path == "legal-basis.yaml" })
    }

    @Test func `the facts for the legal check hold fields, digests and the privacy block of each letter`() throws {
        let changed = (SmallCampaign.files["small/letter.nl.md"] ?? "").replacing("[[blok:privacy]]", with: "((land))")
        let campaign = try SmallCampaign(["small/letter.nl.md": changed]).read()
        let date = try #require(CalendarDate(iso: "2026-11-16"))
        let facts = campaign.legalFacts(runDate: date, clockDate: date, operatorName: "o", extractColumns: ["01.01.20"])
        #expect(facts.campaign == "small")
        #expect(facts.privacyBlockPresent["letter.nl.md"] == false)
        #expect(facts.privacyBlockPresent["letter.en.md"] == true)
        #expect(facts.templateFields["letter.nl.md"] == ["aanhef", "land"])
        #expect(facts.selectedCount == nil)
        #expect(facts.selectionDigest == campaign.selectionDigest)
    }
}
