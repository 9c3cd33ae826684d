import LegalBasis
import LetterModel
import Reports
import Selection

/// How accounts became letters: a bar for each heading, and the same numbers in a table for who does not see it.
struct FunnelChart {
    private let rows: [(name: String, count: Int, kind: String)]
    private let title: String
    private let headings: (String, String)

    /// Height of a row, width of the names and of the longest bar, in units of the picture.
    private static let (rowHeight, nameWidth, barWidth) = (24, 300, 360)

    init(_ funnel: SelectionFunnel, language: LetterLanguage) {
        let reasons = funnel.accounts.leftOut.filter { $0.value > 0 }.sorted {
            ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
        }
        let read = Wording(nl: "Accounts gelezen", en: "Accounts read")
        let refused = Wording(nl: "geweigerd", en: "refused")
        let letters = Wording(nl: "Krijgt een brief", en: "Gets a letter")
        rows =
            [(read[language], funnel.accounts.read, "read")]
            + reasons.map { (Wording.name(of: $0.key)[language], $0.value, "out") }
            + (funnel.refused > 0 ? [(refused[language], funnel.refused, "out")] : [])
            + [(letters[language], funnel.selected, "in")]
        title = Wording(nl: "Van accounts naar brieven", en: "From accounts to letters")[language]
        headings = (
            Wording(nl: "Accounts", en: "Accounts")[language], Wording(nl: "Aantal", en: "Number")[language]
        )
    }

    /// The chart and the table.
    var markup: Markup {
        let most = max(1, rows.first?.count ?? 1)
        let bars = rows.enumerated().map { index, row -> Markup in
            let top = index * Self.rowHeight
            let width = max(row.count > 0 ? 1 : 0, row.count * Self.barWidth / most)
            return """
                <text x="\(Self.nameWidth - 8)" y="\(top + 16)" text-anchor="end">\(row.name)</text>\
                <rect class="bar \(row.kind)" x="\(Self.nameWidth)" y="\(top + 4)" width="\(width)" height="16"/>\
                <text x="\(Self.nameWidth + width + 6)" y="\(top + 16)">\(row.count)</text>
                """
        }
        let lines = rows.map { row -> Markup in
            "<tr><th scope=\"row\">\(row.name)</th><td class=\"number\">\(row.count)</td></tr>"
        }
        let size = "0 0 \(Self.nameWidth + Self.barWidth + 90) \(rows.count * Self.rowHeight)"
        return """
            <figure><svg viewBox="\(size)" role="img" aria-labelledby="funnel-chart-title">\
            <title id="funnel-chart-title">\(title)</title>\(bars.joined())</svg></figure>\
            <table><caption>\(title)</caption><thead><tr><th scope="col">\(headings.0)</th>\
            <th scope="col" class="number">\(headings.1)</th></tr></thead><tbody>\(lines.joined())</tbody></table>
            """
    }
}
