import Foundation
import LetterModel
import TemplateLints
import TestSupport
import Testing

/// Keeps `docs/lints.md`, which is made of the doc comments of the rules.
struct LintPageTests {
    @Test func `the page of the lints is what their doc comments say`() throws {
        try expectGolden(try LintPage().text, named: "../../../docs/lints.md")
    }

    @Test func `each lint has a file that is named after it and nothing else`() throws {
        let folder = LintPage.rules
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        #expect(files == TemplateLints.all.map { "\(LintPage.name(of: $0)).swift" }.sorted())
    }

    @Test func `each lint has a test file of its own`() {
        for lint in TemplateLints.all {
            let file = LintPage.tests.appending(path: "\(LintPage.name(of: lint))Tests.swift")
            #expect(FileManager.default.fileExists(atPath: file.path(percentEncoded: false)), "\(lint.code)")
        }
    }

    @Test func `each lint says what to do`() throws {
        for lint in TemplateLints.all {
            #expect(try LintPage.comment(of: lint).contains { $0.hasPrefix("What to do: ") }, "\(lint.code)")
        }
    }
}
