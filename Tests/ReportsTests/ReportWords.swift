import Foundation
import TestSupport

/// The words of a report, whatever it is shown as.
enum ReportWords {
    /// Of HTML, but for the list of headings in front.
    static func ofHTML(_ bytes: [UInt8]) throws -> [String] {
        let html = String(decoding: bytes, as: UTF8.self)
        let body = html.firstRange(of: "<body>").map { html[$0.upperBound...] } ?? html[...]
        guard let start = body.firstRange(of: "<nav "), let end = body.firstRange(of: "</nav>") else {
            return LetterWords.ofHTML(String(body))
        }
        return LetterWords.ofHTML(String(body[..<start.lowerBound]))
            + LetterWords.ofHTML(String(body[end.upperBound...]))
    }

    /// Of PDF, as the structure tree has them.
    static func ofPDF(_ bytes: [UInt8]) -> [String] {
        PDFInspection.textAloud(in: bytes).split(whereSeparator: { " \n".contains($0) }).map(String.init)
    }

    /// The characters of a PDF as poppler finds them on the pages in the order of the content, blanks left out.
    static func drawn(_ path: String) throws -> String {
        String(try runTool("pdftotext", ["-raw", path, "-"]).output.filter { !$0.isWhitespace })
    }
}
