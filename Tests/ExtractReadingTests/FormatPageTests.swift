import ExtractReading
import Foundation
import LetterModel
import TestSupport
import Testing

/// The pages on formats show what is read, word for word.
struct FormatPageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func blocks(of page: String, _ language: String) throws -> [String] {
        let url = packageFolder.appending(path: "docs/formats/\(page)")
        return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    @Test func `the page on StUF-BG shows the schema that the program applies, and a message that can be read`() throws
    {
        let blocks = try Self.blocks(of: "persons-stuf-bg.md", "xml")
        #expect(blocks.last == StUFSchema.text)
        let path = try folder.write(try #require(blocks.first), to: "persons.xml")
        let reading = try PersonReading(path: path)
        #expect(reading.persons.map(\.name.surname) == ["Moulin", "Burck"] && reading.refused.isEmpty)
        #expect(try ExtractKind(of: path) == .persons)
        let schema = try folder.write(StUFSchema.text, to: "persons.xsd")
        #expect(try runTool("xmllint", ["--noout", "--schema", schema, path]).status == 0)
    }

    @Test func `the samples of CSV can be read`() throws {
        let accounts = try folder.write(
            try #require(Self.blocks(of: "accounts-csv.md", "csv").first),
            to: "accounts.csv"
        )
        #expect(try AccountReading(path: accounts).accounts.count == 2)
        #expect(try ExtractKind(of: accounts) == .accounts)
        let persons = try folder.write(
            try #require(Self.blocks(of: "persons-plain-csv.md", "csv").first) + "\n",
            to: "persons.csv"
        )
        let reading = try PersonReading(path: persons)
        #expect(reading.persons.map(\.name.surname) == ["Moulin", "Burck"] && reading.refused.isEmpty)
        #expect(reading.persons.map(\.isConfidential) == [false, true])
        #expect(try ExtractKind(of: persons) == .persons)
    }
}
