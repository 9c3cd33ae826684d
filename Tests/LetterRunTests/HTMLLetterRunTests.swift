import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// HTML as a format of a run: alone and beside the others, in bundles and as single files.
struct HTMLLetterRunTests {
    /// The letters of a document.
    private func articles(_ document: String) -> [Substring] {
        document.split(separator: "<article ").dropFirst().map { $0.drop { $0 != ">" }.dropFirst() }
            .map { $0[..<($0.firstRange(of: "</article>")?.lowerBound ?? $0.endIndex)] }
    }

    @Test func `a bundle holds the same letters in the same order as its plain text`() async throws {
        let outcome = try await RunScenario(accounts: 150).make { $0.formats = [.pdf, .text, .html] }
        let files = try RunScenario.released(in: outcome.folder)
        let names = files.keys.filter { $0.hasPrefix("letters/") && $0.hasSuffix(".html") }.sorted()
        #expect(names.count == files.keys.count { $0.hasPrefix("letters/") && $0.hasSuffix(".pdf") } && names.count > 2)
        let manifest = String(decoding: try #require(files["manifest.sha256"]), as: UTF8.self)
        for name in names {
            #expect(manifest.contains(name))
            let html = articles(String(decoding: try #require(files[name]), as: UTF8.self))
            let text = String(decoding: try #require(files["\(name.dropLast(5)).txt"]), as: UTF8.self)
                .split(separator: "\u{0C}")
            #expect(html.count == text.count)
            for (article, letter) in zip(html, text) {
                let (shown, written) = (LetterWords.ofHTML(article), LetterWords.ofText(letter))
                let isEqual = shown == written
                #expect(isEqual, "\(name): \(String(describing: zip(shown, written).first { $0 != $1 }))")
            }
        }
        let checked = try runTool(
            "sha256sum",
            ["--check", "--quiet", "manifest.sha256"],
            in: URL(filePath: outcome.folder)
        )
        #expect(checked.status == 0, "\(checked.errors)")
    }

    @Test func `HTML alone is a run: its bundles stand in the job ticket`() async throws {
        let outcome = try await RunScenario(accounts: 60).make { $0.formats = [.html] }
        #expect(outcome.state == .sealed)
        let ticketData = try Data(contentsOf: URL(filePath: outcome.folder + "/job-ticket.json"))
        let ticket = try #require(try JSONSerialization.jsonObject(with: ticketData) as? [String: Any])
        for bundle in try #require(ticket["bundles"] as? [[String: Any]]) {
            let path = try #require(bundle["path"] as? String)
            #expect(path.wholeMatch(of: /letters\/print-[0-9]{4}\.html/) != nil)
            let text = try String(contentsOfFile: "\(outcome.folder)/\(path)", encoding: .utf8)
            #expect(articles(text).count == bundle["letters"] as? Int)
            let title = "\(path.dropFirst(8).dropLast(5)), \(articles(text).count)"
            #expect(text.contains("<title>\(title)</title>"))
        }
    }

    @Test func `a single letter is a document of its own, named by its reference`() async throws {
        let outcome = try await RunScenario(accounts: 60).make { ($0.package, $0.formats) = (.single, [.text, .html]) }
        let files = try RunScenario.files(in: outcome.folder).filter {
            $0.key.hasPrefix("letters/") && $0.key.hasSuffix(".html")
        }
        #expect(files.count > 10)
        for (name, data) in files {
            let match = try #require(name.wholeMatch(of: /letters\/[0-9]{4}\/([0-9]{16})\.html/))
            let html = String(decoding: data, as: UTF8.self)
            let text = try String(contentsOfFile: "\(outcome.folder)/\(name.dropLast(5)).txt", encoding: .utf8)
            #expect(LetterWords.ofHTML(try #require(articles(html).first)) == LetterWords.ofText(text))
            #expect(LetterWords.ofHTML(html).joined().contains(match.1))
            #expect(html.contains("<title>") && !html.contains("<title></title>"))
        }
    }

    @Test(arguments: [PackageForm.bundle, .single])
    func `a run that was stopped goes on to the same bytes`(package: PackageForm) async throws {
        let scenario = try RunScenario()
        let whole = try await scenario.make {
            ($0.package, $0.formats) = (package, [.text, .html])
            ($0.output, $0.jobs) = (scenario.folder.path("whole"), 3)
        }
        let stop = StopRequest()
        let failure = await #expect(throws: RunFailure.self) {
            try await scenario.make(stop: stop, tell: { if $0.step == .writing, $0.done > 30 { stop.ask() } }) {
                ($0.package, $0.formats, $0.jobs) = (package, [.text, .html], 1)
            }
        }
        #expect(failure?.status == .tryAgain)
        let resumed = try await scenario.make { ($0.package, $0.formats) = (package, [.text, .html]) }
        #expect(resumed.state == .sealed)
        #expect(try RunScenario.released(in: resumed.folder) == RunScenario.released(in: whole.folder))
    }

    @Test func `every proof says that it is one`() async throws {
        let outcome = try await RunScenario(accounts: 60).make { ($0.isDryRun, $0.formats) = (true, [.html]) }
        let text = try String(contentsOfFile: outcome.folder + "/letters/print-0001.html", encoding: .utf8)
        #expect(!articles(text).isEmpty)
        for article in articles(text) {
            #expect(article.contains("<p class=\"mark\">PROEF VOORBEELD</p>"))
            #expect(
                article.contains("<dt>Kenmerk:</dt> <dd>PROEF</dd>")
                    || article.contains("<dt>Reference:</dt> <dd>PROEF</dd>")
            )
        }
        #expect(text.contains("@bottom-left{content:\"PROEF VOORBEELD\";"))
    }

    @Test func `the judges find nothing in what a run made`() async throws {
        let scenario = try RunScenario(accounts: 150)
        let bundles = try await scenario.make { ($0.formats, $0.bundleSize) = ([.html], 12) }
        let single = try await scenario.make {
            ($0.formats, $0.package, $0.output) = ([.html], .single, scenario.folder.path("single"))
        }
        let some = try [bundles.folder, single.folder].flatMap { folder in
            try RunScenario.files(in: folder).keys.filter { $0.hasPrefix("letters/") && $0.hasSuffix(".html") }.sorted()
                .prefix(4).map {
                    "\(folder)/\($0)"
                }
        }
        try HTMLJudges.expectValid(some)
        guard let barriers = try HTMLJudges.barriers(in: some) else { return }
        #expect(barriers.isEmpty, "\(barriers)")
    }
}
