import LetterModel
import Reports
import TestSupport

/// A report whose every text tries to be more than text.
enum HostileReport {
    static let markup = [
        "</p><script>document.title='x'</script>", "\" onload=\"alert(1)\" x=\"", "'><img src=x onerror=alert(1)>",
        "<!-- -->", "]]>", "</style><style>*{display:none}", "&lt;b&gt;", "a\u{202E}txt.exe\u{2066}", "😀 עברית العربية",
        "\u{301}alleen", String(repeating: "W", count: 200), String(repeating: "x", count: 3_000), "\u{0}\u{1B}[31m",
        "(\\) Tj ET (", "<</S/JavaScript>>", "कि", "ﬁﬂ", "漢字", "",
    ]

    static func document(_ values: [String], _ language: LetterLanguage = .dutch) -> ReportDocument {
        var document = ReportDocument(title: "Vijandig \(values[0])", language: language, subject: values[1])
        document.add([.heading(2, "Kop \(values[2])")])
        document.add(values.flatMap(blocks))
        let columns = [
            ReportColumn("Kolom \(values[0])", share: 1), ReportColumn("Code", share: 1),
            ReportColumn("Tekst", share: 3),
        ]
        let rows = values.map { value in
            [
                [ReportLine("Waarde \(value)")], [.code(value)],
                [ReportLine.led(by: value, value), .status(value, .stop), .code(value)],
            ]
        }
        document.add([.table(ReportTable("Tabel \(values[5])", columns: columns, rows: rows))])
        return document
    }

    private static func blocks(_ value: String) -> [ReportBlock] {
        [
            .paragraph(ReportLine([.init(value, isBold: true), .init(value)])),
            .facts([ReportFact("Naam \(value)", [ReportLine(value), .code(value)])]),
            .notice(ReportNotice(.warning, "Let op \(value)", [ReportLine(value)])),
        ]
    }
}
