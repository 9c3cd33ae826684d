import Foundation
import TestSupport
import Testing

/// The pages that people read: links lead somewhere, lists are in order.
struct DocumentationTests {
    @Test func `every link to a file leads to one`() throws {
        for page in try Self.pages() {
            let text = try String(contentsOf: packageFolder.appending(path: page), encoding: .utf8)
            for target in Self.links(in: text) {
                let folder = packageFolder.appending(path: page).deletingLastPathComponent()
                let file = folder.appending(path: target).standardizedFileURL.path(percentEncoded: false)
                #expect(
                    FileManager.default.fileExists(atPath: file),
                    "\(page) links to \(target), which does not exist."
                )
            }
        }
    }

    @Test func `the glossary is in alphabetical order and says everything once`() throws {
        let page = try String(contentsOf: packageFolder.appending(path: "docs/glossary.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter {
            $0.hasPrefix("| ") && $0.contains("`") && !$0.contains("in the code")
        }
        let cells = rows.map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        let terms = cells.map { $0[0].lowercased() }
        #expect(terms.count > 50)
        #expect(terms == terms.sorted())
        #expect(Set(terms).count == terms.count)
        #expect(Set(cells.map { $0[1] }).count == cells.count)
        #expect(cells.allSatisfy { $0.count >= 3 && $0[2].hasSuffix(".") })
    }

    @Test func `decisions are numbered without gaps`() throws {
        let folder = packageFolder.appending(path: "docs/decisions").resolvingSymlinksInPath()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        let numbers = names.compactMap { Int($0.prefix(4)) }
        #expect(numbers == Array(1...max(1, names.count)))
    }

    @Test func `the licence is whole`() throws {
        let text = try String(contentsOf: packageFolder.appending(path: "LICENSE"), encoding: .utf8)
        #expect(text.hasPrefix("EUROPEAN UNION PUBLIC LICENCE v. 1.2"))
        for clause in 1...15 { #expect(text.contains("\n\(clause). "), "clause \(clause)") }
        #expect(text.contains("\nAppendix\n"))
        #expect(!text.contains("{{"))
    }

    @Test(arguments: [
        ("[a](b.md) and [c](d/e.md#part)", ["b.md", "d/e.md"]), ("![a](p.png)", ["p.png"]),
        ("[a](https://example.org) [b](#here) [c](mailto:a@example.org)", []),
    ])
    func `links are found in text`(text: String, expected: [String]) {
        #expect(Self.links(in: text) == expected)
    }

    /// Targets of links in Markdown that are files of this repository.
    private static func links(in text: String) -> [String] {
        text.components(separatedBy: "](").dropFirst().compactMap { rest in
            guard let target = rest.split(separator: ")", maxSplits: 1).first?.split(separator: "#").first else {
                return nil
            }
            let isFile = !rest.hasPrefix("#") && !target.contains(":") && !target.contains(" ")
            return isFile ? String(target) : nil
        }
    }

    private static func pages() throws -> [String] {
        let top = try FileManager.default.contentsOfDirectory(atPath: packageFolder.path(percentEncoded: false))
        let inFolders = ["docs", "Input", "Output"].flatMap { folder -> [String] in
            let root = packageFolder.appending(path: folder).resolvingSymlinksInPath().path(percentEncoded: false)
            let found = FileManager.default.enumerator(atPath: root)?.allObjects as? [String]
            return (found ?? []).map { "\(folder)/\($0)" }
        }
        return (top + inFolders).filter { $0.hasSuffix(".md") }.sorted()
    }
}
