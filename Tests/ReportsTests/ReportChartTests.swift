import LetterModel
import TestSupport
import Testing

@testable import Reports

/// Charts in both forms: whole, harmless, in words too.
struct ReportChartTests {
    private static let parts = ["andere", "brieven"]

    private static func document(_ charts: [ReportChart]) -> ReportDocument {
        var document = ReportDocument(title: "Staven", language: .dutch, subject: "proef")
        document.add([.heading(2, "Kop"), .heading(3, "Tussenkop")] + charts.map { .chart($0) })
        return document
    }

    /// As many bars as fit, with long words and both parts.
    private static let full = ReportChart(
        "Veel staven",
        alternative: "Staafdiagram met \"veel\" <b>staven</b>.",
        parts: parts,
        bars: (1...ReportChart.mostBars).map {
            .init("staaf \($0) met een veel te lange naam", [Double($0), 3], value: "\($0) en 3", isMarked: $0 == 7)
        },
        limit: .init("grens: 30", 30)
    )

    private static let empty = ReportChart(
        "Niets",
        alternative: "Alles is nul.",
        parts: ["brieven"],
        bars: [.init("nul", [0], value: "0")]
    )

    @Test func `bars are measured by the longest one or by the limit`() {
        let chart = ReportChart(
            "t",
            alternative: "a",
            parts: Self.parts,
            bars: [.init("a", [10, 30], value: "40"), .init("b", [0, 20], value: "20")],
            limit: .init("grens", 80)
        )
        #expect(chart.ends(of: chart.bars[0]) == [125, 500] && chart.ends(of: chart.bars[1]) == [0, 250])
        #expect(chart.limitPlace == 1000)
        #expect(Self.empty.ends(of: Self.empty.bars[0]) == [0])
        #expect(Self.full.bars[0].label == "staaf 1 met een veel te…")
    }

    @Test func `the judges of PDF find nothing, and each chart is one figure with words and a place`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        let documents = [
            Self.document([Self.full, Self.empty, Self.full]), SampleRun.document(SampleRun.plan()),
            SampleRun.document(SampleRun.plan(waves: 60, days: 90), .english),
        ]
        for (number, document) in documents.enumerated() {
            let bytes = try SampleReport.pdf(family).file(of: document)
            #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
            try PDFJudges.expectClean(try folder.write(bytes, to: "\(number).pdf"))
            let outline = PDFInspection.outline(of: bytes)
            #expect(outline.matches(of: /Figure/).count == 3, "\(outline)")
        }
    }

    @Test func `the words of a figure are those of the chart, in its reading order`() throws {
        guard let family = SampleReport.fonts() else { return }
        var pdf = SampleReport.pdf(family)
        pdf.isReadable = true
        let bytes = try pdf.file(of: Self.document([Self.empty]))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("/S/Figure") || text.contains("/Figure"))
        #expect(text.contains("/Alt") && text.contains("/BBox"))
        let folder = try TemporaryFolder()
        let drawn = try runTool("pdftotext", ["-layout", try folder.write(bytes, to: "drawn.pdf"), "-"]).output
        #expect(drawn.contains("Niets") && drawn.contains("nul"))
    }

    @Test func `a chart is not divided over pages, and stays below its title`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        let bytes = try SampleReport.pdf(family).file(of: Self.document([Self.full, Self.full]))
        let pages = try runTool("pdftotext", ["-layout", try folder.write(bytes, to: "two.pdf"), "-"]).output
            .split(separator: "\u{0C}")
        let charts = pages.filter { $0.contains("Veel staven") }
        #expect(charts.count == 2)
        for page in charts { #expect(page.contains("1 en 3") && page.contains("40 en 3")) }
    }

    @Test func `in HTML it is one picture with words, without script or style of its own`() throws {
        let page = String(decoding: ReportHTML.file(of: Self.document([Self.full, Self.empty])), as: UTF8.self)
        #expect(page.matches(of: /<svg class="chart" role="img"/).count == 2)
        #expect(page.contains("aria-label=\"Staafdiagram met &quot;veel&quot; &lt;b&gt;staven&lt;/b&gt;.\""))
        #expect(page.contains("<figcaption id=\"c1\">Veel staven</figcaption>"))
        for word in ["style=\"", "<script", "href=\"http", "url("] { #expect(!page.contains(word), "\(word)") }
        #expect(page.contains("class=\"marked\"") && page.contains("class=\"limit\""))
    }

    @Test func `the judges of HTML find nothing, and no barrier`() throws {
        let folder = try TemporaryFolder()
        let documents = [
            Self.document([Self.full, Self.empty]), SampleRun.document(SampleRun.plan(), .english),
            SampleRun.document(SampleRun.plan(waves: 60, days: 90)), SampleRun.document(SampleRun.report()),
        ]
        let paths = try documents.enumerated().map {
            try folder.write(ReportHTML.file(of: $1), to: "\($0).html")
        }
        for path in paths { #expect(try runTool("xmllint", ["--noout", "--nonet", path]).status == 0) }
        try HTMLJudges.expectValid(paths)
        guard let barriers = try HTMLJudges.barriers(inReports: paths) else { return }
        // Axe leaves the contrast of text in SVG open; `ReportPaletteTests` measures its colours.
        let found = barriers.split(separator: "\n").filter { !$0.contains(" incomplete color-contrast ") }
        #expect(found.isEmpty, "\(found)")
    }
}
