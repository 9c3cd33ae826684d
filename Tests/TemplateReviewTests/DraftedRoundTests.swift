import Crypto
import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

@testable import TemplateReview

/// Letters of texts that are being written.
struct DraftedRoundTests {
    private let scene: ReviewScene
    private let surroundings = Surroundings(today: ReviewScene.day, environment: [:]) { "2026-11-16T12:00:00Z" }

    init() throws { scene = try ReviewScene() }

    private func drafted(_ drafts: [String: String] = [:]) -> DraftedCampaign {
        DraftedCampaign(scene.plan(), drafts: drafts.mapValues { Array($0.utf8) }, surroundings: surroundings)
    }

    private let kind = LetterKind(variant: .standard, language: .dutch)

    @Test func `are the bytes that a dry run writes for the same person`() async throws {
        var plan = scene.plan()
        (plan.package, plan.output) = (.single, scene.folder.path("out"))
        let outcome = try await LetterRun(plan: plan, surroundings: surroundings, stop: StopRequest()) { _ in }.make()
        let files = try FileManager.default.subpathsOfDirectory(atPath: "\(outcome.folder)/letters").filter {
            $0.hasSuffix(".pdf")
        }
        let made = Set(
            files.compactMap { FileManager.default.contents(atPath: "\(outcome.folder)/letters/\($0)") }
                .map { Array(SHA256.hash(data: $0)) }
        )
        let round = try drafted().round("first")
        let survey = try ReviewedCampaign(scene.plan(), today: ReviewScene.day).survey()
        let people = try #require(survey.shownPeople[kind]).prefix(25)
        for person in people {
            let reader = PreviewReader(id: "a", dutch: "", english: "", origin: .masked, person: person)
            let pdf = try round.pdf(to: reader, kind, .normal)
            #expect(made.contains(Array(SHA256.hash(data: pdf.bytes))))
        }
        #expect(people.count == 25)
    }

    @Test func `show what is typed and not saved, in every form`() throws {
        let body = try scene.folder.text(of: "new/\(ReviewScene.name)/letter.nl.md")
        let round = try drafted(["letter.nl.md": body + "\nGetypt en niet opgeslagen.\n"]).round("first")
        let reader = try #require(round.readers(of: kind).first)
        let text = String(decoding: try round.text(to: reader, kind), as: UTF8.self)
        let html = String(decoding: try round.html(to: reader, kind, .normal), as: UTF8.self)
        #expect(text.contains("Getypt en niet opgeslagen.") && html.contains("Getypt en niet opgeslagen."))
        #expect(try scene.folder.text(of: "new/\(ReviewScene.name)/letter.nl.md") == body)
    }

    @Test func `cannot stand in for files that the campaign does not have`() {
        let drafts = ["../central.yaml": "x", "letter.xx.md": "x", "/etc/passwd": "x", "blocks/../style.yaml": "x"]
        #expect(drafted(drafts).reading == drafted().reading)
    }

    @Test func `the worst cases are among the readers, each under a name of its own`() throws {
        let round = try drafted().round("first")
        for kind in [kind, LetterKind(variant: .abroad, language: .english)] {
            let ids = round.readers(of: kind).map(\.id)
            #expect(Set(ids).count == ids.count)
            #expect(ids.contains("longest-name-and-salutation") && ids.contains("sex-unknown"))
            #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z-]+/) != nil })
        }
    }

    @Test func `large print takes more pages, and sheets have two sides`() throws {
        let round = try drafted().round("first")
        let reader = try #require(round.readers(of: kind).first)
        let (normal, large) = (try round.pdf(to: reader, kind, .normal), try round.pdf(to: reader, kind, .largePrint))
        #expect(large.pages > normal.pages && large.sheets == (large.pages + 1) / 2)
    }

    @Test func `a text that cannot be read gives its errors and no letter`() {
        let campaign = drafted(["letter.nl.md": "zonder kop"])
        #expect(campaign.textCheck.findings.contains { $0.place.file == "letter.nl.md" && $0.level == .error })
        #expect(throws: RunFailure.self) { try drafted(["variables.yaml": "a: ["]).round("first") }
    }
}
