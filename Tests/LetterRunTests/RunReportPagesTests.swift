import Foundation
import LetterRun
import TestSupport
import Testing

/// The report of a run for people, beside `report.json`.
struct RunReportPagesTests {
    private static let pages = ["report.html", "report.pdf", "report.en.html", "report.en.pdf"]

    private func text(_ name: String, in folder: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    @Test func `a sealed run has them, its audit entry knows them, and a change in one is found`() async throws {
        let scenario = try RunScenario()
        let made = try await scenario.make()
        let files = try RunScenario.files(in: made.folder)
        for name in Self.pages { #expect((files[name]?.count ?? 0) > 3_000, "\(name)") }
        #expect(try scenario.verify().isGood)
        #expect(try text("report.html", in: made.folder).contains("Verslag van de run"))
        #expect(try text("report.en.html", in: made.folder).contains("Record complete and signed"))
        for name in Self.pages { try change(name, in: made.folder, of: scenario) }
        #expect(try scenario.verify().isGood)
    }

    /// Changes a file, looks whether that is found, and puts it back.
    private func change(_ name: String, in folder: String, of scenario: RunScenario) throws {
        let file = URL(filePath: "\(folder)/\(name)")
        let whole = try Data(contentsOf: file)
        try (whole.dropLast() + [33]).write(to: file)
        let check = try scenario.verify()
        #expect(!check.isGood && check.text.contains("/\(name): it was changed"), "\(check.text)")
        try whole.write(to: file)
    }

    @Test func `a dry run has them, and the judges of PDF find nothing`() async throws {
        let made = try await RunScenario(accounts: 60).make { $0.isDryRun = true }
        #expect(try text("report.html", in: made.folder).contains("Proef (dry run)"))
        for name in ["report.pdf", "report.en.pdf"] { try PDFJudges.expectClean("\(made.folder)/\(name)") }
    }

    @Test func `a run from shards tells every start, and its shards have no pages of their own`() async throws {
        let shards = ShardScenario(try RunScenario(accounts: 80))
        try await shards.freeze(shards: 2)
        let planned = try text("report.html", in: shards.folder())
        #expect(planned.contains("operator") && !planned.contains("sealer"))
        try await shards.makeAll(of: 2)
        let sealed = try shards.seal()
        let page = try text("report.html", in: sealed.folder)
        #expect(page.contains("sealer") && page.matches(of: /<dd>2026-11-16T09:00:00Z \S/).count == 4)
        let paths = try shards.paths()
        #expect(Set(Self.pages).isSubset(of: paths))
        #expect(!paths.contains { $0.hasPrefix("shards/") && $0.hasSuffix("report.html") })
        #expect(try shards.base.verify().isGood)
    }

    @Test func `the same run gives the same pages`() async throws {
        let scenario = try RunScenario(accounts: 60)
        let first = try await scenario.make()
        let second = try await scenario.make { $0.output = scenario.folder.path("again") }
        let files = try [first, second].map { try RunScenario.files(in: $0.folder) }
        for name in Self.pages { #expect(files[0][name] == files[1][name], "\(name)") }
    }
}
