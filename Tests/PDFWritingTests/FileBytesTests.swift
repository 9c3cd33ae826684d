import Crypto
import Foundation
import LetterModel
import TestSupport
import Testing

@testable import PDFWriting

private let modes = [PDFDocumentWriter.Mode.compact, .readable]

/// What the format asks of the bytes themselves (ISO 19005-2, 6.1).
@Suite struct FileBytesTests {
    @Test(arguments: modes)
    func `the file begins with its version and four bytes over 127`(mode: PDFDocumentWriter.Mode) throws {
        let bytes = try SampleDocument(mode: mode).write().bytes
        #expect(bytes.starts(with: Array("%PDF-1.7\n%".utf8)))
        #expect(bytes[10..<14].allSatisfy { $0 > 127 })
        #expect(bytes[14] == UInt8(ascii: "\n"))
    }

    @Test(arguments: modes)
    func `nothing follows the end mark but one line feed`(mode: PDFDocumentWriter.Mode) throws {
        let bytes = try SampleDocument(mode: mode).write().bytes
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(text.hasSuffix("\n%%EOF\n"))
        #expect(text.components(separatedBy: "%%EOF").count == 2)
    }

    @Test(arguments: modes)
    func `each stream is as long as it says and does not end in a carriage return`(
        mode: PDFDocumentWriter.Mode
    ) throws {
        let file = try WalkedFile(try SampleDocument(mode: mode, letters: 300).write().bytes)
        let streams = file.objects.compactMap(\.stream)
        // Of 300 letters with two pages each, two or so end in that byte before the writer steps in.
        #expect(streams.count > 600)
        #expect(streams.allSatisfy { $0.last != 0x0D })
    }

    @Test func `the table gives the place of each object`() throws {
        let file = try WalkedFile(try SampleDocument(mode: .readable).write().bytes)
        let rows = file.tail.split(separator: "\n").dropFirst(3).filter { $0.hasSuffix(" n ") }
        let offsets = rows.map { Int($0.prefix(10)) }
        #expect(offsets == file.objects.sorted { $0.number < $1.number }.map(\.offset))
        #expect(file.startOfTable == file.bytes.count - file.tail.utf8.count)
    }

    @Test func `each row of the table has twenty bytes`() throws {
        let file = try WalkedFile(try SampleDocument(mode: .readable, letters: 20).write().bytes)
        let rows = file.tail.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
            .prefix { $0 != "trailer" }
        #expect(rows.count == file.objects.count + 1)
        #expect(rows.allSatisfy { $0.utf8.count == 19 })
        #expect(file.tail.hasPrefix("xref\n0 \(rows.count)\n0000000000 65535 f \n"))
        #expect(file.tail.contains("<</Size \(rows.count)/Root "))
    }

    @Test(arguments: modes)
    func `the identifier has 32 digits and changes with a word of a letter`(mode: PDFDocumentWriter.Mode) throws {
        func identifier(title: String) throws -> String {
            var document = SampleDocument(mode: mode)
            document.metadata.title = title
            let file = try WalkedFile(try document.write().bytes)
            let trailer = mode == .readable ? file.tail : file.objects.last?.dictionary ?? ""
            return String(try #require(trailer.firstMatch(of: /\/ID\[<([0-9A-F]{32})><[0-9A-F]{32}>\]/)?.1))
        }
        #expect(try identifier(title: "One") == identifier(title: "One"))
        #expect(try identifier(title: "One") != identifier(title: "Two"))
    }

    @Test(arguments: modes)
    func `every object and stream stands on lines of its own`(mode: PDFDocumentWriter.Mode) throws {
        let bytes = try SampleDocument(mode: mode, letters: 300).write().bytes
        let file = try WalkedFile(bytes)
        for object in file.objects {
            let head = "\(object.number) 0 obj\n<<"
            #expect(bytes[object.offset...].starts(with: head.utf8))
            #expect(bytes[object.offset - 1] == UInt8(ascii: "\n"))
        }
        #expect(file.objects.contains { $0.stream?.last == 0x0A || $0.stream?.last == 0 })
    }

    @Test func `the compact table is the last object`() throws {
        let file = try WalkedFile(try SampleDocument().write().bytes)
        let table = try #require(file.objects.last)
        #expect(table.dictionary.contains("/Type/XRef"))
        #expect(file.startOfTable == table.offset)
    }

    @Test(arguments: modes)
    func `the identifier is the digest of everything before the table, twice`(mode: PDFDocumentWriter.Mode) throws {
        let file = try WalkedFile(try SampleDocument(mode: mode).write().bytes)
        let digest = SHA256.hash(data: file.bytes[..<file.startOfTable]).prefix(16)
        let hex = digest.map { String(format: "%02X", $0) }.joined()
        let trailer = mode == .readable ? file.tail : file.objects.last?.dictionary ?? ""
        #expect(trailer.contains("/ID[<\(hex)><\(hex)>]"))
    }

    @Test(arguments: modes)
    func `the summary tells the pages, parts, size and digest`(mode: PDFDocumentWriter.Mode) throws {
        let (bytes, summary) = try SampleDocument(mode: mode, letters: 3).write()
        #expect(summary.pages == 7)
        #expect(summary.parts == 3)
        #expect(summary.bytes == bytes.count)
        #expect(summary.digest == ContentDigest(bytes: SHA256.hash(data: bytes)))
    }

    @Test(arguments: modes)
    func `the same input gives the same bytes`(mode: PDFDocumentWriter.Mode) throws {
        let first = try SampleDocument(mode: mode, letters: 20).write().bytes
        #expect(try SampleDocument(mode: mode, letters: 20).write().bytes == first)
        let other = try SampleDocument(mode: mode, letters: 21).write().bytes
        #expect(other != first)
    }

    @Test func `a workspace that was used before changes nothing`() throws {
        let workspace = PDFWorkspace()
        func write() throws -> [UInt8] {
            let sheaf = SampleDocument.Sheaf()
            var writer = try PDFDocumentWriter(
                metadata: SampleDocument().metadata,
                colourProfile: PDFColourProfile(bytes: syntheticProfile()),
                workspace: workspace
            ) { sheaf.bytes += $0 }
            try writer.addPart(StructureElement(role: .part), pages: [SampleDocument.page([])])
            _ = try writer.finish()
            return sheaf.bytes
        }
        #expect(try write() == write())
    }

    @Test func `what the sink throws comes out`() throws {
        struct DiskFull: Error {}
        let profile = try PDFColourProfile(bytes: syntheticProfile())
        var writer = try PDFDocumentWriter(metadata: SampleDocument().metadata, colourProfile: profile) { _ in
            throw DiskFull()
        }
        try writer.addPart(StructureElement(role: .part), pages: [SampleDocument.page([])])
        do {
            _ = try writer.finish()
            Issue.record("The sink's error was lost.")
        } catch {
            #expect(error is DiskFull)
        }
    }

    @Test func `the file leaves in pieces while it is written`() throws {
        let sheaf = SampleDocument.Sheaf()
        let profile = try PDFColourProfile(bytes: syntheticProfile())
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: profile,
            mode: .readable
        ) { sheaf.bytes += $0 }
        for _ in 0..<2000 { try writer.addPart(StructureElement(role: .part), pages: [SampleDocument.page([])]) }
        #expect(sheaf.bytes.count > 65_536)
        _ = try writer.finish()
    }
}
