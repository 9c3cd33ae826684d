import Crypto
import Foundation
import LetterModel
import LetterRendering

/// Writes a report as one HTML file that is whole in itself: one style sheet, no script, nothing fetched, and a policy
/// that says so to the browser.
///
/// The document is well-formed XML too. Tables that are wider than the window scroll by themselves, and can be reached
/// by keyboard for that. Headings are listed in front, with links within the document.
package struct ReportHTML {
    var html = HTMLText()
    var shown = ShownText()
    private let document: ReportDocument
    private var tableCount = 0
    var chartCount = 0
    private var headingCount = 0
    /// Whether a section of level 2 is open.
    private var isInSection = false

    private init(_ document: ReportDocument) {
        self.document = document
    }

    /// The bytes of the file; the same document gives the same bytes.
    package static func file(of document: ReportDocument) -> [UInt8] {
        var writer = ReportHTML(document)
        writer.writeHead()
        writer.writeOpening()
        for block in document.blocks { writer.write(block) }
        writer.closeSection()
        writer.html.markup("</main>\n</body>\n</html>\n")
        return writer.html.bytes
    }
}

// MARK: - Head

extension ReportHTML {
    private mutating func writeHead() {
        let sheet = ReportStyleSheet.text
        html.markup(
            "<!DOCTYPE html>\n<html lang=\"\(document.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        )
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy(for: sheet))\"/>\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        html.markup("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
        html.markup("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\"/>\n")
        html.markup("<title>")
        html.text(shown.line("\(document.title): \(document.subject)"))
        html.markup("</title>\n<style>\(sheet)</style>\n</head>\n")
    }

    /// Only this style sheet counts, by its digest (Content Security Policy Level 3, 2.3.1).
    private static func policy(for sheet: String) -> String {
        let digest = Data(SHA256.hash(data: Array(sheet.utf8))).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }

    private mutating func writeOpening() {
        html.markup("<body>\n<header>\n<h1>")
        text(document.title)
        html.markup("</h1>\n<p class=\"subject\">")
        text(document.subject)
        html.markup("</p>\n</header>\n")
        writeContents()
        html.markup("<main>\n")
    }

    private mutating func writeContents() {
        let headings = document.headings
        guard headings.count > 1 else { return }
        html.markup("<nav aria-label=\"\(document.language == .dutch ? "Inhoud" : "Contents")\">\n<ul>\n")
        for (index, heading) in headings.enumerated() where heading.level == 2 {
            html.markup("<li><a href=\"#h\(index + 1)\">")
            text(heading.text)
            html.markup("</a></li>\n")
        }
        html.markup("</ul>\n</nav>\n")
    }
}

// MARK: - Blocks

extension ReportHTML {
    private mutating func write(_ block: ReportBlock) {
        switch block {
        case .heading(let level, let text): writeHeading(level, text)
        case .paragraph(let line): write(line, in: "p")
        case .facts(let facts): write(facts)
        case .table(let table): write(table)
        case .notice(let notice): write(notice)
        case .chart(let chart): write(chart)
        }
    }

    private mutating func writeHeading(_ level: Int, _ text: String) {
        headingCount += 1
        if level == 2 {
            closeSection()
            html.markup("<section aria-labelledby=\"h\(headingCount)\">\n")
            isInSection = true
        }
        html.markup("<h\(level) id=\"h\(headingCount)\">")
        self.text(text)
        html.markup("</h\(level)>\n")
    }

    private mutating func closeSection() {
        if isInSection { html.markup("</section>\n") }
        isInSection = false
    }

    private mutating func write(_ facts: [ReportFact]) {
        html.markup("<dl>\n")
        for fact in facts {
            html.markup("<div><dt>")
            text(fact.label)
            html.markup("</dt>")
            for line in fact.lines { write(line, in: "dd") }
            html.markup("</div>\n")
        }
        html.markup("</dl>\n")
    }

    private mutating func write(_ notice: ReportNotice) {
        html.markup("<div class=\"notice \(notice.status.rawValue)\">\n<p><b>")
        text(notice.title)
        html.markup("</b></p>\n")
        for line in notice.lines { write(line, in: "p") }
        html.markup("</div>\n")
    }

    private mutating func write(_ table: ReportTable) {
        tableCount += 1
        let name = "t\(tableCount)"
        html.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(name)\" tabindex=\"0\">\n<table>\n")
        html.markup("<caption id=\"\(name)\">")
        text(table.caption)
        html.markup("</caption>\n<thead>\n<tr>")
        let attributes = table.columns.indices.map { Self.attributes(ofColumn: $0, in: table) }
        for (column, attribute) in zip(table.columns, attributes) {
            html.markup("<th scope=\"col\"\(attribute)>")
            text(column.title)
            html.markup("</th>")
        }
        html.markup("</tr>\n</thead>\n<tbody>\n")
        for row in table.rows {
            html.markup("<tr>")
            for (index, lines) in row.enumerated() {
                html.markup(index == 0 ? "<th scope=\"row\"" : "<td")
                html.markup("\(attributes[index])>")
                write(cell: lines)
                html.markup(index == 0 ? "</th>" : "</td>")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</div>\n")
    }

    /// Numbers stand even on the right; a column of short words, codes or dates is not broken.
    private static func attributes(ofColumn index: Int, in table: ReportTable) -> String {
        if table.columns[index].holdsNumbers { return " class=\"number\"" }
        let lines = table.rows.flatMap { $0[index] }
        let isShort = lines.allSatisfy { $0.runs.reduce(0) { $0 + $1.text.count } <= shortText }
        return isShort ? " class=\"short\"" : ""
    }

    /// `2026-11-01`, `GRS-001`, `stops a run`.
    private static let shortText = 16

    /// A line alone needs no paragraph.
    private mutating func write(cell lines: [ReportLine]) {
        if lines.count == 1 { return write(contentOf: lines[0]) }
        for line in lines { write(line, in: "p") }
    }
}

// MARK: - Text

extension ReportHTML {
    private mutating func write(_ line: ReportLine, in element: String) {
        html.markup("<\(element)>")
        write(contentOf: line)
        html.markup("</\(element)>\n")
    }

    private mutating func write(contentOf line: ReportLine) {
        switch line.look {
        case .text: writeRuns(line.runs)
        case .code:
            html.markup("<code>")
            writeRuns(line.runs)
            html.markup("</code>")
        case .status(let status):
            html.markup("<span class=\"status \(status.rawValue)\">")
            writeRuns(line.runs)
            html.markup("</span>")
        }
    }

    private mutating func writeRuns(_ runs: [ReportLine.Run]) {
        for run in runs {
            if run.isBold { html.markup("<b>") }
            html.value(shown.text(run.text))
            if run.isBold { html.markup("</b>") }
        }
    }

    private mutating func text(_ text: String) {
        html.value(shown.line(text))
    }
}
