import Foundation
import LetterModel
import TestSupport
import Testing

@testable import TemplateReview

/// The files that the preview reads and writes.
struct CampaignTextsTests {
    private let scene: ReviewScene
    private let texts: CampaignTexts
    private let now = "2026-11-26T00:30:12Z"

    init() throws {
        scene = try ReviewScene()
        texts = CampaignTexts(campaign: scene.folder.path("new/\(ReviewScene.name)"))
    }

    private func path(_ name: String) -> String { scene.folder.path("new/\(ReviewScene.name)/\(name)") }

    @Test func `are the letters, the blocks and the variables, and nothing else`() {
        let names = texts.names
        #expect(names.contains("letter.nl.md") && names.contains("blocks/hulp.nl.md") && names.last == "variables.yaml")
        #expect(
            !names.contains("legal-basis.yaml") && !names.contains("style.yaml") && !names.contains("campaign.yaml")
        )
    }

    @Test func `a save replaces the text and keeps what was there`() throws {
        let before = try texts.stored("blocks/hulp.nl.md")
        let after = try texts.save("blocks/hulp.nl.md", "# Hulp\nNieuw.\n", over: before.digest, now: now)
        #expect(try texts.stored("blocks/hulp.nl.md") == after && after.bytes == Array("# Hulp\nNieuw.\n".utf8))
        let kept = try FileManager.default.contentsOfDirectory(atPath: path(".earlier"))
        #expect(kept.count == 1 && kept[0].hasPrefix("blocks--hulp.nl.md.2026-11-26T00-30-12Z."))
        #expect(try scene.folder.bytes(of: "new/\(ReviewScene.name)/.earlier/\(kept[0])") == before.bytes)
        let again = try texts.save("blocks/hulp.nl.md", "# Hulp\nNieuwer.\n", over: after.digest, now: now)
        #expect(again.bytes != after.bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path(".earlier")).count == 2)
    }

    @Test func `a text that somebody else changed is left alone`() throws {
        let before = try texts.stored("letter.nl.md")
        try scene.change("letter.nl.md") { $0 + "Van een ander.\n" }
        #expect(throws: CampaignTexts.Refusal.changedMeanwhile) {
            try texts.save("letter.nl.md", "weg", over: before.digest, now: now)
        }
        #expect(try scene.folder.text(of: "new/\(ReviewScene.name)/letter.nl.md").hasSuffix("Van een ander.\n"))
        #expect(!FileManager.default.fileExists(atPath: path(".earlier")))
    }

    @Test(arguments: [
        "", "..", "../central.yaml", "/etc/passwd", "blocks/../legal-basis.yaml", "legal-basis.yaml", "./letter.nl.md",
        "letter.nl.md/", "letter.nl.md\0", "blocks//hulp.nl.md", ".earlier/a", "approvals/client.txt", "nieuw.md",
    ])
    func `no other name is read or written`(name: String) throws {
        #expect(throws: CampaignTexts.Refusal.unknownName) { try texts.stored(name) }
        let digest = try texts.stored("letter.nl.md").digest
        #expect(throws: CampaignTexts.Refusal.unknownName) { try texts.save(name, "x", over: digest, now: now) }
    }

    @Test func `links are no texts, whether of a file, the blocks or the kept versions`() throws {
        let files = FileManager.default
        let outside = try scene.folder.write("geheim", to: "outside.md")
        try files.createSymbolicLink(atPath: path("link.md"), withDestinationPath: outside)
        #expect(!texts.names.contains("link.md"))
        try files.moveItem(atPath: path("blocks"), toPath: scene.folder.path("elsewhere"))
        try files.createSymbolicLink(atPath: path("blocks"), withDestinationPath: scene.folder.path("elsewhere"))
        #expect(!texts.names.contains { $0.hasPrefix("blocks/") })
        try files.createDirectory(atPath: scene.folder.path("trap"), withIntermediateDirectories: false)
        try files.createSymbolicLink(atPath: path(".earlier"), withDestinationPath: scene.folder.path("trap"))
        let before = try texts.stored("letter.nl.md")
        #expect(throws: CampaignTexts.Refusal.self) {
            try texts.save("letter.nl.md", "x", over: before.digest, now: now)
        }
        #expect(try texts.stored("letter.nl.md") == before)
        #expect(try files.contentsOfDirectory(atPath: scene.folder.path("trap")).isEmpty)
    }

    @Test func `a file with carriage returns keeps them`() throws {
        try scene.folder.write("een\r\ntwee\r\n", to: "new/\(ReviewScene.name)/blocks/r.nl.md")
        let before = try texts.stored("blocks/r.nl.md")
        let after = try texts.save("blocks/r.nl.md", "een\ntwee\ndrie\n", over: before.digest, now: now)
        #expect(after.bytes == Array("een\r\ntwee\r\ndrie\r\n".utf8))
    }

    @Test func `a text larger than any letter is refused`() throws {
        let digest = try texts.stored("letter.nl.md").digest
        #expect(throws: CampaignTexts.Refusal.tooLarge) {
            try texts.save("letter.nl.md", String(repeating: "x", count: 1_048_577), over: digest, now: now)
        }
    }

    @Test func `two versions stand beside each other with their words`() throws {
        let sides = SideBySide(from: "een\nde oude zin staat hier\ndrie\n", to: "een\nde nieuwe zin staat hier\ndrie\n")
        let changed = try #require(sides.places.first?.first { $0.fate == .changed })
        #expect(changed.old.map(\.text).joined(separator: " ") == "de oude zin staat hier")
        #expect(changed.new.map(\.text).joined(separator: " ") == "de nieuwe zin staat hier")
        #expect(SideBySide(from: "a\n", to: "a\r\n").places.isEmpty)
    }
}
