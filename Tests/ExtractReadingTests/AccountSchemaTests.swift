import ExtractReading
import Foundation
import TestSupport
import Testing

struct AccountSchemaTests {
    private static let page = packageFolder.appending(path: "docs/formats/accounts-xml.md")

    /// The blocks of XML that the page shows: a sample, and the schema.
    private static func shownXML() throws -> [String] {
        try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```xml\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    @Test func `the documentation shows the schema that the program applies`() throws {
        #expect(try Self.shownXML().last == AccountSchema.text)
    }

    @Test func `the sample in the documentation can be read`() throws {
        let folder = try TemporaryFolder()
        let result = try AccountReading(path: folder.write(try #require(Self.shownXML().first), to: "accounts.xml"))
        #expect(result.accounts.count == 2)
        #expect(result.refused.isEmpty)
    }

    @Test func `the schema passes an extract in the eyes of xmllint too`() throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write(AccountSchema.text, to: "accounts.xsd")
        let good = try folder.write(AccountFile([AccountFile.account()]).text, to: "good.xml")
        let bad = try folder.write(AccountFile([AccountFile.account(more: " x=\"1\"")]).text, to: "bad.xml")
        let status = { try runTool("xmllint", ["--noout", "--schema", schema, $0]).status }
        guard try status(good) != 127 else {
            print("SKIPPED: xmllint (Debian package libxml2-utils) is not installed.")
            return
        }
        #expect(try status(good) == 0)
        #expect(try status(bad) != 0)
    }

    @Test(arguments: [
        "accounts-xml.md", "accounts-csv.md", "persons-selection-csv.md", "persons-plain-csv.md", "persons-stuf-bg.md",
        "lists.md",
    ])
    func `the documentation names every code`(name: String) throws {
        let text = try String(contentsOf: packageFolder.appending(path: "docs/formats/\(name)"), encoding: .utf8)
        let codes: [String] =
            switch name {
            case "accounts-xml.md": AccountStructureTests.cases.map(\.code) + AccountRefusalTests.cases.map(\.code)
            case "accounts-csv.md": AccountCSVTests.fileCases.map(\.code) + AccountCSVTests.rowCases.map(\.code)
            case "persons-selection-csv.md": RowCase.all.map(\.code)
            case "persons-plain-csv.md":
                ["quotes-malformed", "yes-or-no-unclear", "column-missing", "column-duplicate"]
            case "persons-stuf-bg.md":
                ["value-withheld", "entity-not-a-person", "answer-incomplete", "records-mismatch"]
            default:
                ["bsn-invalid", "field-count", "quotes-malformed", "line-too-long", "file-empty", "column-missing"]
            }
        for code in codes + ["file-unreadable"] { #expect(text.contains("`\(code)`"), "\(code) is not in \(name)") }
    }
}
