import Foundation
import LegalBasis
import LetterModel
import LetterRendering
import PDFWriting
import PageLayout
import TestSupport
import Testing

@testable import Reports

/// Reports as PDF: conforming, equal to the HTML, and whole on every page.
struct ReportPDFTests {
    private static func documents() throws -> [(name: String, document: ReportDocument)] {
        [
            ("nl", try SampleReport.document()), ("en", try SampleReport.document(.english)),
            ("missing", LegalReportTests.withoutRecord(.english)),
        ]
    }

    @Test func `the judges find nothing`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        let hostile = ("hostile", HostileReport.document(HostileReport.markup))
        for (name, document) in try Self.documents() + [hostile] {
            let bytes = try SampleReport.pdf(family).file(of: document)
            #expect(PDFInspection.findings(in: bytes, sides: .single) == [], "\(name)")
            try PDFJudges.expectClean(try folder.write(bytes, to: "\(name).pdf"))
        }
    }

    @Test func `it says the words of the HTML in the same order`() throws {
        guard let family = SampleReport.fonts() else { return }
        for (name, document) in try Self.documents() {
            let pdf = ReportWords.ofPDF(try SampleReport.pdf(family).file(of: document))
            let html = try ReportWords.ofHTML(ReportHTML.file(of: document))
            #expect(pdf.count > 300 && pdf == html, "\(name): \(Self.difference(pdf, html))")
        }
    }

    private static func difference(_ some: [String], _ others: [String]) -> String {
        let place = zip(some, others).enumerated().first { $1.0 != $1.1 }?.offset ?? min(some.count, others.count)
        return "word \(place): \(some.dropFirst(place).prefix(8)) – \(others.dropFirst(place).prefix(8))"
    }

    @Test func `poppler draws each of them, and besides only heads and page numbers`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        let document = try SampleReport.document()
        let path = try folder.write(try SampleReport.pdf(family).file(of: document), to: "report.pdf")
        var words = try ReportWords.ofHTML(ReportHTML.file(of: document)).joined().filter { !$0.isWhitespace }[...]
        var rest = ""
        for character in try ReportWords.drawn(path) {
            if character == words.first { words.removeFirst() } else { rest.append(character) }
        }
        #expect(words.isEmpty, "\(words.prefix(80))")
        #expect(rest.count < 1_500, "\(rest)")
    }

    @Test func `the head of a table stands again on each page, for the eye alone`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        var document = ReportDocument(title: "Lang", language: .dutch, subject: "tabel")
        let columns = [ReportColumn("Sleutelkolom", share: 1), ReportColumn("Waardekolom", share: 2)]
        let rows = (1...150).map { [[ReportLine("rij \($0)")], [ReportLine("waarde \($0)")]] }
        document.add([.heading(2, "Kop"), .table(ReportTable("Veel rijen", columns: columns, rows: rows))])
        let bytes = try SampleReport.pdf(family).file(of: document)
        let pages = try runTool("pdftotext", [try folder.write(bytes, to: "long.pdf"), "-"]).output
            .split(separator: "\u{0C}")
        #expect(pages.count >= 3)
        for page in pages { #expect(page.contains("Sleutelkolom") && page.contains("Waardekolom")) }
        let words = ReportWords.ofPDF(bytes)
        #expect(words.filter { $0 == "Sleutelkolom" }.count == 1)
        #expect(words.filter { $0 == "rij" }.count == 150)
        #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
    }

    @Test func `no row is divided that fits on a page, and no heading stands alone`() throws {
        guard let family = SampleReport.fonts() else { return }
        let document = try SampleReport.document()
        var setter = ReportSetter(ReportTypography(family: family, language: .dutch), shown: ShownText())
        setter.set(document)
        let type = ReportTypography(family: family, language: .dutch)
        let flow = RowFlow(setter.rows.map(\.row), paper: type.paper, margins: type.margins)
        for page in flow.slices.indices.map(flow.placed) {
            for place in page where setter.rows[place.row].kind == .body {
                #expect(place.isBeginning && place.isEnd)
            }
            guard let last = page.last else { continue }
            switch setter.rows[last.row].kind {
            case .heading, .caption, .head: Issue.record("\(setter.rows[last.row].kind) stands at the foot of a page.")
            default: continue
            }
        }
    }

    @Test func `the longest digest and name stay in their column`() throws {
        guard let family = SampleReport.fonts() else { return }
        let folder = try TemporaryFolder()
        let long = [String(repeating: "W", count: 300), String(repeating: "0123456789abcdef", count: 16)]
        var document = ReportDocument(title: "Lang", language: .dutch, subject: "woord")
        let columns = (1...4).map { ReportColumn("Kolom \($0)", share: $0, holdsNumbers: $0 == 3) }
        let row = (0..<4).map { [.code(long[$0 % 2]), ReportLine(long[($0 + 1) % 2])] as [ReportLine] }
        document.add([
            .table(ReportTable("Breed", columns: columns, rows: [row])),
            .facts([ReportFact(long[0], [.code(long[1])])]), .notice(ReportNotice(.stop, long[0], [.code(long[1])])),
        ])
        let type = ReportTypography(family: family, language: .dutch)
        var setter = ReportSetter(type, shown: ShownText())
        setter.set(document)
        let body = try #require(setter.rows.first { $0.kind == .body })
        let head = try #require(setter.rows.first { $0.kind == .head })
        let lefts = head.row.texts.enumerated().map { index, text in index == 2 ? nil : text.lines[0].left }
        for (index, count) in body.textCounts.enumerated() {
            for text in body.row.texts[index * count..<(index + 1) * count] {
                for line in text.lines {
                    if index < 3, let next = lefts[index + 1] { #expect(line.left + line.width <= next) }
                    #expect(line.left + line.width <= type.textWidth)
                }
            }
        }
        let path = try folder.write(try SampleReport.pdf(family).file(of: document), to: "wide.pdf")
        let boxes = try runTool("pdftotext", ["-bbox", path, "-"]).output
        let right = (type.paper.width - type.margins.right).points + 0.5
        for match in boxes.matches(of: /xMax="([0-9.]+)"/) { #expect(Double(match.1) ?? 0 <= right) }
    }

    @Test func `each heading has a bookmark where it stands`() throws {
        guard let family = SampleReport.fonts() else { return }
        let document = try SampleReport.document()
        let bytes = try SampleReport.pdf(family).file(of: document)
        let found = PDFInspection.bookmarks(in: bytes)
        #expect(found.map(\.title) == document.headings.map(\.text))
        #expect(found.map(\.level) == document.headings.map { $0.level - 1 })
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "report.pdf")
        let pages = try runTool("pdftotext", [path, "-"]).output.split(separator: "\u{0C}")
        for mark in found { #expect(pages[mark.page - 1].contains(mark.title)) }
    }

    @Test func `the same report gives the same bytes, and another time others`() throws {
        guard let family = SampleReport.fonts() else { return }
        let document = try SampleReport.document()
        let bytes = try SampleReport.pdf(family).file(of: document)
        #expect(try SampleReport.pdf(family).file(of: document) == bytes)
        let later = ReportPDF(family: family, producer: SampleReport.program, creationDate: "2026-11-11T00:00:00Z")
        #expect(try later.file(of: document) != bytes)
    }

    @Test func `what the fonts lack stands there as its number, and the end says so`() throws {
        guard let family = SampleReport.fonts() else { return }
        let document = try SampleReport.document { $0.author = "Ünal 😀 漢 \u{202E}x" }
        let words = ReportWords.ofPDF(try SampleReport.pdf(family).file(of: document)).joined(separator: " ")
        #expect(words.contains("Ünal [U+1F600] [U+6F22] [U+202E]x"))
        #expect(words.hasSuffix("staan hier als hun nummer: [U+1F600]."))
        let plain = ReportWords.ofPDF(try SampleReport.pdf(family).file(of: try SampleReport.document()))
        #expect(plain.last != "[U+1F600].")
    }

    @Test func `no string of the big list of naughty strings makes it fail`() throws {
        guard let family = SampleReport.fonts() else { return }
        let values = try NaughtyValues.list() + NaughtyValues.long + NaughtyValues.made(count: 400, seed: 7)
        let bytes = try SampleReport.pdf(family).file(of: HostileReport.document(values))
        #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
    }
}
