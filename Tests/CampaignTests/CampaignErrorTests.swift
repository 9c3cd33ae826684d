import Foundation
import LetterModel
import TestSupport
import Testing

@testable import Campaign

struct CampaignErrorTests {
    @Test(arguments: [
        ("name: small", "name: other", "campaign.yaml:2:campaign-name"),
        ("name: small", "name: Small Campaign", "campaign.yaml:2:campaign-name"),
        ("number: \"07\"", "number: 7", "campaign.yaml:3:not-digits"),
        ("number: \"07\"", "number: \"123\"", "campaign.yaml:3:not-digits"),
        ("title: Klein", "titel: Klein", "campaign.yaml:1:missing-key"),
        ("  first:", "  eerste:", "campaign.yaml:6:unknown-round"),
        ("  first:", "  reminder-0:", "campaign.yaml:6:unknown-round"),
        ("letter.en.md,", "letter.fr.md,", "campaign.yaml:7:file-missing"),
        ("letter.en.md,", "../central.yaml,", "campaign.yaml:7:path-outside"),
        ("letter.en.md,", "/etc/passwd,", "campaign.yaml:7:path-outside"),
        ("letter.en.md,", "a/../letter.en.md,", "campaign.yaml:7:path-outside"),
        ("letter.en.md,", ".hidden.md,", "campaign.yaml:7:path-outside"),
        ("letter.en.md,", "blocks,", "campaign.yaml:7:file-missing"),
        (", abroad.nl.md", "", "campaign.yaml:6:no-dutch-letter"),
        (", en: Dear Sir or Madam", "", "campaign.yaml:language-missing"),
        ("title: Klein", "title: Klein\nbundleSize: 0", "campaign.yaml:5:wrong-value"),
        ("title: Klein", "title: Klein\nselection: { minimumAge: oud }", "campaign.yaml:5:wrong-value"),
    ])
    func `says what is wrong in campaign dot yaml, and where`(old: String, new: String, error: String) throws {
        let errors = try SmallCampaign(in: "small/campaign.yaml", replacing: old, with: new).errors()
        #expect(errors.contains(error), "\(errors)")
    }

    @Test(arguments: [
        ("window: C5-left", "window: C6", "style.yaml:4:unknown-window"),
        (
            "window: C5-left",
            "window: { name: x, left: 20, top: 45, width: 90, height: 25, clearZone: 2, maximumLines: 6 }",
            "style.yaml:4:window-too-low"
        ),
        (
            "window: C5-left",
            "window: { name: x, left: 140, top: 45, width: 90, height: 45, clearZone: 2, maximumLines: 6 }",
            "style.yaml:4:window-off-sheet"
        ),
        ("body: 11.5", "body: 8", "style.yaml:5:wrong-value"),
        ("address: 10", "address: 10,5", "style.yaml:5:unknown-key"),
        ("paper: A4", "paper: A3", "style.yaml:2:not-a-choice"), ("{page} van", "van", "style.yaml:10:page-number"),
        ("family: Noto Sans", "family: Noto Sans, boldFile: ../x.ttf", "style.yaml:6:font-file"),
        ("  en: { date", "  de: { date", "style.yaml:language-missing"),
        ("sender: [Dienst]", "sender: Dienst", "style.yaml:7:wrong-value"),
    ])
    func `says what is wrong in style dot yaml, and where`(old: String, new: String, error: String) throws {
        let errors = try SmallCampaign(in: "small/style.yaml", replacing: old, with: new).errors()
        #expect(errors.contains(error), "\(errors)")
    }

    @Test(arguments: [
        (", en: 088 123 65 55", "", "letter.en.md:9:variable-language"),
        ("nl: 088 123 65 55, en: 088 123 65 55", "{}", "../central.yaml:2:yaml-key"),
        ("checkedOn: 2026-11-02, source: www", "source: www", "../central.yaml:2:missing-key"),
        ("  ondertekening:", "  Tele-foon:", "../central.yaml:3:variable-twice"),
        ("value: DigiD, ", "", "../central.yaml:3:variable-without-value"),
        ("  telefoon:", "  telefon:", "letter.nl.md:9:unknown-field"),
    ])
    func `says what is wrong with variables, and where`(old: String, new: String, error: String) throws {
        let errors = try SmallCampaign(in: "central.yaml", replacing: old, with: new).errors()
        #expect(errors.contains(error), "\(errors)")
    }

    @Test func `tells what is wrong in all files at once`() throws {
        let errors = try SmallCampaign([
            "small/campaign.yaml": (SmallCampaign.files["small/campaign.yaml"] ?? "").replacing("Klein", with: ""),
            "small/style.yaml": (SmallCampaign.files["small/style.yaml"] ?? "").replacing("A4", with: "A3"),
            "small/letter.nl.md": (SmallCampaign.files["small/letter.nl.md"] ?? "").replacing("aanhef", with: "aanhev"),
        ]).errors()
        #expect(Set(errors.map { $0.split(separator: ":")[0] }) == ["campaign.yaml", "style.yaml", "letter.nl.md"])
    }

    @Test func `a file of variables that cannot be read does not make every variable unknown`() throws {
        #expect(try SmallCampaign(["central.yaml": "a: b: c\n"]).errors() == ["../central.yaml:1:yaml-syntax"])
    }

    @Test func `an error in a block that several letters include is told once`() throws {
        let errors = try SmallCampaign(["small/blocks/privacy.nl.md": "Bel ((telefoonn)).\n"]).errors()
        #expect(errors == ["blocks/privacy.nl.md:1:unknown-field"])
    }

    @Test func `two letters of a round have neither a kind nor a code in common`() throws {
        let errors = try SmallCampaign(["small/letter.en.md": SmallCampaign.letter(code: "K-NL")]).errors()
        #expect(errors == ["letter.en.md:letter-kind-twice", "letter.en.md:letter-code-twice"])
    }

    @Test(arguments: ["campaign.yaml", "style.yaml"])
    func `a missing file is told, and the rest is still read`(name: String) throws {
        let errors = try SmallCampaign(["small/\(name)": nil]).errors()
        #expect(errors == ["\(name):file-missing"])
    }

    @Test func `there must be a folder`() throws {
        let error = #expect(throws: Diagnostics.self) { try Campaign.read(at: "/nowhere/at-all") }
        #expect(error?.all.map(\.code) == ["campaign-missing"])
    }

    @Test func `warns of a text that no letter uses`() throws {
        let campaign = try SmallCampaign(["small/old.md": "x", "small/blocks/old.nl.md": "x"]).read()
        let unused = campaign.warnings.filter { $0.code == "unused-file" }
        #expect(unused.map(\.place.file) == ["old.md", "blocks/old.nl.md"])
        #expect(campaign.templateDigests["old.md"] == nil)
    }

    @Test(arguments: ["letter.nl.md", "blocks/privacy.nl.md", "style.yaml", "legal-basis.yaml"])
    func `a link may not lead out of the folder`(name: String) throws {
        let small = try SmallCampaign()
        let outside = try small.folder.write("geheim", to: "outside.txt")
        let link = small.folder.path("small/\(name)")
        try? FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside)
        #expect(small.errors().contains { $0.hasSuffix("path-outside") }, "\(small.errors())")
    }

    @Test func `a folder beside it with a longer name is outside too`() throws {
        let small = try SmallCampaign()
        let outside = try small.folder.write(SmallCampaign.letter(code: "K-NL"), to: "small-other/letter.md")
        let link = small.folder.path("small/letter.nl.md")
        try FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside)
        #expect(small.errors().contains("campaign.yaml:7:path-outside"), "\(small.errors())")
    }

    @Test func `a link within the folder is followed`() throws {
        let small = try SmallCampaign()
        let link = small.folder.path("small/letter.nl.md")
        try FileManager.default.moveItem(atPath: link, toPath: small.folder.path("small/text.md"))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "text.md")
        #expect(small.errors().isEmpty)
    }

    @Test func `a file may not be too large, nor be anything but UTF-8`() throws {
        let small = try SmallCampaign()
        try small.folder.write([UInt8](repeating: 0x61, count: CampaignFolder.sizeLimit + 1), to: "small/letter.nl.md")
        #expect(small.errors().contains("campaign.yaml:7:file-too-large"))
        try small.folder.write([0x61, 0xFF], to: "small/letter.nl.md")
        #expect(small.errors().contains("letter.nl.md:not-utf-8"))
    }
}
