import DurableFiles
import Foundation
import TestSupport
import Testing

struct DurableFolderTests {
    private let temporary: TemporaryFolder
    private let letters: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        letters = try SafeFolder(path: temporary.path("letters"))
    }

    private func write(_ contents: [(String, String)], commit: Bool = true) throws -> FolderReceipt? {
        var folder = try DurableFolder(name: "0001", in: letters)
        for (name, text) in contents { try folder.write(name, Array(text.utf8)) }
        guard commit else { return nil }
        return try folder.commit()
    }

    private func writeAgain(_ contents: [(String, String)]) throws -> FolderReceipt {
        var folder = try DurableFolder(name: "0001", in: letters)
        for (name, text) in contents { try folder.write(name, Array(text.utf8)) }
        return try folder.commitOrMatch()
    }

    @Test func `appears whole, and its digest is what sha256sum says`() throws {
        let receipt = try #require(try write([("b.pdf", "B"), ("a.pdf", "A"), ("c.pdf", "")]))
        #expect(try letters.list() == ["0001"])
        #expect(receipt.files.map(\.name) == ["a.pdf", "b.pdf", "c.pdf"])
        #expect(receipt.whole.byteCount == 2)
        #expect(try letters.folderReceipt(of: "0001") == receipt)

        let sum = try runTool(
            "sh",
            ["-c", "sha256sum * | sha256sum"],
            in: temporary.url.appending(path: "letters/0001")
        )
        #expect(sum.output.hasPrefix(receipt.whole.sha256.map { String(format: "%02x", $0) }.joined()))
    }

    @Test func `leaves nothing when it is not committed`() throws {
        _ = try write([("a.pdf", "A")], commit: false)
        #expect(try letters.list().isEmpty)
    }

    @Test func `a name is written once`() throws {
        var folder = try DurableFolder(name: "0001", in: letters)
        try folder.write("a.pdf", [1])
        do {
            try folder.write("a.pdf", [2])
            Issue.record("The second file should have been refused.")
        } catch {
            #expect(error.isTakenName)
        }
    }

    @Test func `does not replace a folder`() throws {
        _ = try write([("a.pdf", "A")])
        let failure = #expect(throws: FileFailure.self) { _ = try write([("a.pdf", "A")]) }
        #expect(failure?.isTakenName == true)
        #expect(try letters.list() == ["0001"])
    }

    @Test func `made again it may match an equal folder`() throws {
        let first = try write([("a.pdf", "A"), ("b.pdf", "B")])
        #expect(try writeAgain([("b.pdf", "B"), ("a.pdf", "A")]) == first)
        #expect(try letters.list() == ["0001"])
    }

    @Test(arguments: [
        ["a.pdf": "X", "b.pdf": "B"], ["a.pdf": "A"], ["a.pdf": "A", "b.pdf": "B", "c.pdf": ""],
        ["b.pdf": "A", "c.pdf": "B"],
    ])
    func `made again it is refused when it came out different`(contents: [String: String]) throws {
        _ = try write([("a.pdf", "A"), ("b.pdf", "B")])
        let failure = #expect(throws: FileFailure.self) {
            _ = try writeAgain(contents.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        #expect(failure?.kind == .differs)
        #expect(try temporary.text(of: "letters/0001/a.pdf") == "A")
        #expect(try letters.list() == ["0001"])
    }

    @Test func `leftovers of folders go with everything in them`() throws {
        for name in ["0001.part/a.pdf", "0001.part/deeper/b.pdf", "0002/c.pdf", "x.part"] {
            try temporary.write("x", to: "letters/\(name)")
        }
        try runTool("chmod", ["-R", "go-w", temporary.path("letters")]).expectSuccess()
        #expect(try letters.removeLeftovers() == ["0001.part", "x.part"])
        #expect(try letters.list() == ["0002"])
    }

    @Test func `rights are those of the owner alone`() throws {
        _ = try write([("a.pdf", "A")])
        let modes = try runTool(
            "stat",
            ["-c", "%a", temporary.path("letters/0001"), temporary.path("letters/0001/a.pdf")]
        )
        #expect(modes.output == "700\n600\n")
    }
}

extension ToolRun {
    /// Records an issue when the tool failed.
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == 0, "\(errors)", sourceLocation: sourceLocation)
    }
}
