import Foundation
import LegalBasis
import TestSupport
import Testing

/// Keeps `docs/legal-checks.md`, which is made of the doc comments of the checks.
struct CheckPageTests {
    @Test func `the page of the checks is what their doc comments say`() throws {
        try expectGolden(try CheckPage().text, named: "../../../docs/legal-checks.md")
    }

    @Test func `each check has a file that is named after it and nothing else`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: CheckPage.checks.path(percentEncoded: false))
        #expect(files.sorted() == CheckPage.entries.map { "\($0.name).swift" }.sorted())
    }

    @Test func `each check has a test file of its own`() {
        for entry in CheckPage.entries {
            let file = packageFolder.appending(path: "Tests/LegalBasisTests/Checks/\(entry.name)Tests.swift")
            #expect(FileManager.default.fileExists(atPath: file.path(percentEncoded: false)), "\(entry.code)")
        }
    }

    @Test func `each check begins with its code and says what to do`() throws {
        for entry in CheckPage.entries {
            let paragraphs = try entry.paragraphs
            #expect(paragraphs.first?.hasPrefix("\(entry.code): ") == true, "\(entry.name)")
            #expect(paragraphs.contains { $0.hasPrefix("What to do: ") }, "\(entry.code)")
        }
    }
}
