import Crypto
import Foundation
import LetterModel
import Reports
import TestSupport
import Testing

/// Reports as HTML: whole, harmless, and open to everyone.
struct ReportHTMLTests {
    private static func text(_ document: ReportDocument) -> String {
        String(decoding: ReportHTML.file(of: document), as: UTF8.self)
    }

    private static func documents(in folder: TemporaryFolder) throws -> [String] {
        let unread = LegalReportTests.withoutRecord(.english)
        let all = [
            ("nl", try SampleReport.document()), ("en", try SampleReport.document(.english)), ("missing", unread),
            ("hostile", HostileReport.document(HostileReport.markup)),
        ]
        return try all.map { try folder.write(ReportHTML.file(of: $1), to: "\($0).html") }
    }

    @Test func `it is well-formed, and the Nu Html Checker finds nothing`() throws {
        let folder = try TemporaryFolder()
        let paths = try Self.documents(in: folder)
        for path in paths {
            let parsed = try runTool("xmllint", ["--noout", "--nonet", path])
            #expect(parsed.status == 0, "\(parsed.errors)")
        }
        // The checker guesses languages, and that of hostile text is none.
        try HTMLJudges.expectValid(paths.dropLast())
    }

    @Test func `axe finds no barrier, wide or narrow, large or widely spaced`() throws {
        let folder = try TemporaryFolder()
        guard let barriers = try HTMLJudges.barriers(inReports: try Self.documents(in: folder)) else { return }
        #expect(barriers.isEmpty, "\(barriers)")
    }

    @Test func `the judges do see a barrier`() throws {
        let folder = try TemporaryFolder()
        let report = Self.text(try SampleReport.document())
        let broken = [
            ("scrollable-region-focusable", report.replacing(" tabindex=\"0\"", with: "")),
            ("something to fetch", report.replacing("</main>", with: "<a href=\"x.html\">x</a></main>")),
            ("Content Security Policy", report.replacing("var(--ground)", with: "#eee")),
            (
                "does not fit",
                report.replacing("</main>", with: "<pre>\(String(repeating: "x", count: 200))</pre></main>")
            ),
        ]
        let files = try broken.map { try folder.write($0.1, to: "\($0.0).html") }
        guard let barriers = try HTMLJudges.barriers(inReports: files) else { return }
        for (file, name) in zip(files, broken.map(\.0)) {
            #expect(barriers.split(separator: "\n").contains { $0.hasPrefix(file) && $0.contains(name) }, "\(name)")
        }
    }

    @Test func `only its own style sheet counts, and nothing else can be fetched or run`() throws {
        let report = Self.text(try SampleReport.document())
        let sheet = try #require(report.firstMatch(of: /<style>([^<]*)<\/style>/)?.1)
        let digest = Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString()
        #expect(report.contains("content=\"default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'"))
        for word in ["<script", "<img", "<link", "url(", "@import", "style=\"", "http-equiv=\"refresh\""] {
            #expect(!report.contains(word), "\(word)")
        }
    }

    @Test(arguments: LetterLanguage.allCases)
    func `it has one first heading, landmarks, and heads of columns and rows`(language: LetterLanguage) throws {
        let report = Self.text(try SampleReport.document(language))
        #expect(report.contains("<html lang=\"\(language.rawValue)\">"))
        for element in ["<h1>", "<header>", "<main>", "<nav "] {
            #expect(report.matches(of: try Regex(element)).count == 1, "\(element)")
        }
        let tables = report.matches(of: /<table>/).count
        #expect(tables > 8 && report.matches(of: /<caption/).count == tables)
        #expect(report.matches(of: /<thead>\n<tr><th scope="col"/).count == tables)
        let rows = report.matches(of: /<tr>/).count - tables
        #expect(report.matches(of: /<th scope="row"/).count == rows)
        for match in report.matches(of: /href="#(h\d+)"/) { #expect(report.contains("id=\"\(match.1)\"")) }
    }

    @Test func `a value cannot become markup`() {
        let report = Self.text(HostileReport.document(HostileReport.markup))
        for word in ["<script", "<img", "<!--", "onload=\"", "</style><style", "\u{202E}", "\u{0}", "\u{1B}"] {
            #expect(!report.contains(word), "\(word)")
        }
        #expect(report.contains("&lt;script&gt;") && report.contains("a[U+202E]txt.exe[U+2066]"))
        #expect(report.contains("<bdi>😀 עברית العربية</bdi>"))
        #expect(report.contains("&amp;lt;b&amp;gt;"))
    }

    @Test func `every string of the big list of naughty strings is text`() throws {
        let folder = try TemporaryFolder()
        let values = try NaughtyValues.list()
        let path = try folder.write(ReportHTML.file(of: HostileReport.document(values)), to: "naughty.html")
        let parsed = try runTool("xmllint", ["--noout", "--nonet", "--huge", path])
        #expect(parsed.status == 0, "\(parsed.errors)")
        #expect(try !folder.text(of: "naughty.html").contains("<script"))
    }

    @Test(arguments: LetterLanguage.allCases)
    func `the report is the one on file`(language: LetterLanguage) throws {
        let suffix = language == .dutch ? "" : ".\(language.rawValue)"
        try expectGolden(Self.text(try SampleReport.document(language)), named: "legal-check\(suffix).html")
    }
}
