import LetterModel
import TestSupport
import Testing

@testable import Reports

/// The report of a run for people.
struct RunPagesTests {
    private static func html(_ report: RunReport, _ language: LetterLanguage = .dutch) -> String {
        String(decoding: ReportHTML.file(of: SampleRun.document(report, language)), as: UTF8.self)
    }

    @Test(arguments: LetterLanguage.allCases)
    func `the report is the one on file`(language: LetterLanguage) throws {
        let suffix = language == .dutch ? "" : ".\(language.rawValue)"
        try expectGolden(Self.html(SampleRun.plan(), language), named: "report-plan\(suffix).html")
        try expectGolden(Self.html(SampleRun.report(), language), named: "report-run\(suffix).html")
    }

    @Test func `counts under ten by letter code or municipality are hidden, and no sum tells them`() {
        let page = Self.html(
            SampleRun.report {
                $0.letters.byCode = [.init(code: "A-NL", count: 600), .init(code: "B-NL", count: 6)]
                $0.byMunicipality = ["0363": 606]
            }
        )
        #expect(!page.contains("B-NL") && !page.contains("A-NL") && page.contains("de aantallen zijn te klein"))
        let municipalities = Self.html(SampleRun.report())
        #expect(municipalities.contains("<code>0014</code></th><td class=\"number\">&lt;10<"))
        let one = Self.html(SampleRun.report { $0.byMunicipality = ["0363": 402, "0518": 120, "0014": 8] })
        #expect(!one.contains("<code>0014</code>") && !one.contains("<code>0518</code>"))
        #expect(one.contains("andere gemeenten samen (2)") && one.contains(">128<"))
    }

    @Test func `the legal check keeps the same rule`() throws {
        var occasion = SampleReport.occasion()
        occasion.letters?.byCode = [
            .init(code: "A-NL", count: 500), .init(code: "B-NL", count: 104), .init(code: "C-NL", count: 2),
        ]
        let writer = RunPagesWriter(report: SampleReport.counts, language: .english)
        let letters = try #require(occasion.letters)
        let tables = writer.letters(letters).compactMap { if case .table(let table) = $0 { table } else { nil } }
        let table = try #require(tables.first)
        let words = table.rows.flatMap { $0 }.flatMap { $0 }.flatMap(\.runs).map(\.text)
        #expect(words.contains("A-NL") && !words.contains("C-NL") && words.contains("106"))
    }

    @Test func `an outcome that nobody knows stands as it is`() {
        #expect(Self.html(SampleRun.report { $0.legalOutcome = "Anders <b>" }).contains("Anders &lt;b&gt;"))
        #expect(
            Self.html(SampleRun.report { $0.legalOutcome = "Dossier niet compleet" }, .english)
                .contains("Record not complete")
        )
    }

    @Test(arguments: [(1, 40), (40, 40), (41, 90), (1_000, 400)])
    func `a chart has at most forty bars, and its table every wave and day`(waves: Int, days: Int) {
        let document = SampleRun.document(SampleRun.plan(waves: waves, days: days))
        let charts = document.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
        #expect(charts.count == 3 && charts.allSatisfy { (1...40).contains($0.bars.count) })
        let tables = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.contains { $0.rows.count == waves } && tables.contains { $0.rows.count == days })
        let sum = charts[0].bars.flatMap(\.parts).reduce(0, +)
        #expect(Int(sum) == (0..<waves).reduce(0) { $0 + 10_000 - $1 })
    }

    @Test func `what is below the norm and what nobody measured is said in words`() {
        let dutch = Self.html(SampleRun.plan())
        for words in ["te veel telefoon", "onder de norm", "aanname", "Norm: 80% van de telefoontjes", "79%"] {
            #expect(dutch.contains(words), "\(words)")
        }
        let english = Self.html(SampleRun.plan(), .english)
        for words in ["too many calls", "below norm", "assumption", "answered within 60 seconds"] {
            #expect(english.contains(words), "\(words)")
        }
        #expect(!dutch.contains("80%, onder de norm"), "a norm that is missed by little does not look reached")
    }

    @Test func `waves without a contact centre have their letters and days of delivery alone`() {
        var report = SampleRun.plan()
        var waves = RunReport.Waves(areLaidDown: true, waves: [.init(number: 1, letters: 606)])
        waves.days = []
        report.waves = waves
        let page = Self.html(report)
        #expect(page.contains("Zij liggen vast") && page.matches(of: /<svg class="chart"/).count == 1)
        #expect(!page.contains("Medewerkers nodig"))
    }
}
