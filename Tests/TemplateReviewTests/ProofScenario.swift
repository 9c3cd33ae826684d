import Foundation
import LetterModel
import LetterRun
import TemplateReview
import TestSupport
import Testing

/// A copy of the example campaign, and a proof of it.
struct ProofScenario {
    static let day = CalendarDate(year: 2026, month: 11, day: 16) ?? CalendarDate(daysSince1970: 0)

    let folder: TemporaryFolder
    var request: ProofRequest

    /// Copies the campaign, and replaces texts in files of its folder.
    init(_ changes: [(file: String, old: String, new: String)] = []) throws {
        folder = try TemporaryFolder()
        let templates = packageFolder.appending(path: "Templates")
        try FileManager.default.copyItem(at: templates, to: folder.url.appending(path: "Templates"))
        request = ProofRequest(campaign: folder.path("Templates/extra-controlestap"), asOf: Self.day)
        request.output = folder.path("proof.pdf")
        for change in changes {
            let name = "Templates/extra-controlestap/\(change.file)"
            let text = try folder.text(of: name)
            try #require(text.contains(change.old), "\(name) must hold \(change.old)")
            try folder.write(text.replacing(change.old, with: change.new), to: name)
        }
    }

    /// Makes the proof.
    func make(_ change: (inout ProofRequest) -> Void = { _ in }) throws -> Proof {
        var request = request
        change(&request)
        let report = try TemplateProof.make(request)
        let path = try #require(request.output)
        return Proof(path: path, report: report, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }

    /// The proof of the first round as it is, made once for all tests.
    static func example() throws -> Proof { try made.get() }

    private static let made = Result { try ProofScenario().make() }

    /// Styles that put other things into the margins.
    static let styles: [[(file: String, old: String, new: String)]] = [
        [],
        [
            ("style.yaml", "window: C5-left", "window: C5-right"),
            ("style.yaml", "left: 22, right: 28", "left: 20, right: 24"),
            (
                "style.yaml", "# Grote letter.",
                "sheetCode: { left: 191, top: 190, module: 0.5, clearZone: 2 }\n# Grote letter."
            ),
        ],
        [
            ("style.yaml", "left: 22, right: 28", "left: 26, right: 14"),
            ("style.yaml", "duplex: true", "duplex: false"),
            ("style.yaml", "left: 150, top: 18", "left: 26, top: 4"),
        ],
    ]
}

/// A proof that was made.
struct Proof {
    let path: String
    /// What the command says.
    let report: String
    let bytes: [UInt8]

    /// A word on a page, in points from its upper left corner.
    struct Word: Hashable {
        var text: String
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
    }

    /// The text of each page, as poppler reads it.
    func pages() throws -> [String] {
        let text = try runTool("pdftotext", ["-layout", path, "-"]).output
        return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// The text of the first pages, before the letters, with single spaces.
    func overview() throws -> String {
        let first = try #require(letters().first).pages.lowerBound
        return try pages()[..<(first - 1)].joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words of each page with their places.
    func words() throws -> [[Word]] {
        let page = try runTool("pdftotext", ["-bbox", path, "-"]).output.split(separator: "<page ").dropFirst()
        return page.map { page in
            page.matches(
                of: /<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<\/word>/
            )
            .map { match in
                Word(
                    text: String(match.5).replacing("&apos;", with: "'").replacing("&amp;", with: "&"),
                    left: Double(match.1) ?? 0,
                    top: Double(match.2) ?? 0,
                    right: Double(match.3) ?? 0,
                    bottom: Double(match.4) ?? 0
                )
            }
        }
    }

    /// The letters by their bookmarks: title and pages, from 1; without the overview.
    func letters() -> [(title: String, pages: Range<Int>)] {
        let marks = PDFInspection.bookmarks(in: bytes)
        let end = (try? pages().count).map { $0 + 1 } ?? 0
        let ends = marks.dropFirst().map(\.page) + [end]
        return zip(marks, ends).dropFirst().map { ($0.title, $0.page..<$1) }
    }
}
