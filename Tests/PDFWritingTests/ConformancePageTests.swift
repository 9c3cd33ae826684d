import Foundation
import TestSupport
import Testing

@testable import PDFWriting

private let testFolder = URL(filePath: #filePath).deletingLastPathComponent()

/// The pages in `docs/conformance/`, compared with the code they speak of.
@Suite struct ConformancePageTests {
    private func text(of page: String) throws -> String {
        try String(contentsOf: packageFolder.appending(path: "docs/conformance/\(page)"), encoding: .utf8)
    }

    @Test(arguments: PDFDuty.allCases)
    func `each duty stands in the page of the standard that asks for it`(duty: PDFDuty) throws {
        for (page, standard) in [("pdf-a-2a.md", "ISO 19005-2"), ("pdf-ua-1.md", "ISO 14289-1")]
        where duty.clause.contains(standard) {
            #expect(try text(of: page).contains("`\(duty.rawValue)`"), "\(page) does not name \(duty.rawValue)")
        }
        let both = try text(of: "pdf-a-2a.md") + text(of: "pdf-ua-1.md")
        #expect(both.contains("`\(duty.rawValue)`"))
    }

    @Test(arguments: ["pdf-a-2a.md", "pdf-ua-1.md"])
    func `the pages name only duties and tests that exist`(page: String) throws {
        let page = try text(of: page)
        for match in page.matches(of: /`([a-z]+(?:-[a-z]+)+)`/) {
            #expect(PDFDuty(rawValue: String(match.1)) != nil, "\(match.1) is no duty")
        }
        for match in page.matches(of: /`([A-Z][A-Za-z]+Tests)`/) where match.1 != "CompressionTests" {
            let file = testFolder.appending(path: "\(match.1).swift").path(percentEncoded: false)
            #expect(FileManager.default.fileExists(atPath: file), "\(match.1) does not exist")
        }
    }
}
