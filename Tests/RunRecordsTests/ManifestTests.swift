import DurableFiles
import Foundation
import LetterModel
import RunRecords
import TestSupport
import Testing

struct ManifestTests {
    private let temporary: TemporaryFolder
    private let run: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        run = try SafeFolder(path: temporary.path("run"))
        for name in ["control.csv", "job-ticket.json", "refused.csv", "review.csv", "report.json", "READY"] {
            try run.replaceFile(name, with: Array(name.utf8))
        }
        let letters = try run.folder("letters")
        try letters.replaceFile("print-0002.pdf", with: [2])
        try letters.replaceFile("print-0001.pdf", with: [1])
        var single = try DurableFolder(name: "0001", in: letters)
        try single.write("0740451428212561.pdf", [3])
        _ = try single.commit()
    }

    @Test func `covers exactly what is equal whenever the run is made`() throws {
        let manifest = try Manifest(reading: run)
        #expect(
            manifest.entries.map(\.path) == [
                "control.csv", "job-ticket.json", "letters/0001/0740451428212561.pdf", "letters/print-0001.pdf",
                "letters/print-0002.pdf", "refused.csv", "review.csv",
            ]
        )
    }

    @Test func `sha256sum finds every file as it was`() throws {
        try run.replaceFile("manifest.sha256", with: try Manifest(reading: run).bytes)
        let check = ["--check", "--strict", "manifest.sha256"]
        let whole = try runTool("sha256sum", check, in: temporary.url.appending(path: "run"))
        #expect(whole.status == 0)
        #expect(whole.output.split(separator: "\n").count == 7)

        try run.replaceFile("review.csv", with: [0])
        let changed = try runTool("sha256sum", check, in: temporary.url.appending(path: "run"))
        #expect(changed.status != 0)
        #expect(changed.output.contains("review.csv: FAILED"))
    }

    @Test func `its digest is that of the file`() throws {
        let manifest = try Manifest(reading: run)
        let receipt = try run.replaceFile("manifest.sha256", with: manifest.bytes)
        #expect(manifest.digest.bytes == receipt.sha256)
    }

    @Test func `reads back, and is refused with anything wrong in it`() throws {
        let manifest = try Manifest(reading: run)
        #expect(Manifest(parsing: manifest.bytes) == manifest)
        #expect(Manifest(parsing: [])?.entries.isEmpty == true)
        let lines = String(decoding: manifest.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let wrong = [
            lines.reversed().joined(separator: "\n") + "\n", lines.joined(separator: "\n"),
            lines[0] + "\n" + lines[0] + "\n", lines[0].replacing("  ", with: " *") + "\n",
            String(lines[0].dropFirst()) + "\n", lines[0] + "\r\n", lines[0] + "\n\n", "\n",
            String(lines[0].prefix(66)) + "\n",
        ]
        for text in wrong { #expect(Manifest(parsing: Array(text.utf8)) == nil, "\(text)") }
    }

    @Test(arguments: ["control.csv", "job-ticket.json", "refused.csv", "review.csv"])
    func `cannot be made while a file is missing`(name: String) throws {
        try run.removeFile(name)
        let failure = #expect(throws: FileFailure.self) { try Manifest(reading: run) }
        #expect(failure?.kind == .unreadable)
        #expect(failure?.path.hasSuffix(name) == true)
    }
}

struct DiskStandTests {
    private let temporary: TemporaryFolder
    private let letters: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        letters = try SafeFolder(path: temporary.path("letters"))
    }

    private func write(_ number: Int, _ bytes: [UInt8]) throws -> BundleRow {
        let receipt = try letters.replaceFile("print-000\(number).pdf", with: bytes)
        return BundleRow(number: number, receipt: receipt, firstSequence: number, letters: 1, pages: 2, sheets: 1)
    }

    @Test func `a bundle that reached the disk but not the ledger is found`() throws {
        let recorded = try [write(1, [1]), write(2, [2])]
        _ = try write(3, [3])
        try letters.replaceFile("print-0004.pdf.part", with: [])
        let stand = try DiskStand(letters: letters, committed: recorded)
        #expect(stand.recorded == recorded)
        #expect(stand.unrecorded == ["print-0003.pdf"])
        #expect(stand.damaged.isEmpty)

        var again = try DurableFile(name: "print-0003.pdf", in: letters)
        try again.write([3])
        let receipt = try again.commitOrMatch()
        let row = BundleRow(number: 3, receipt: receipt, firstSequence: 3, letters: 1, pages: 2, sheets: 1)
        #expect(try DiskStand(letters: letters, committed: recorded + [row], checksContent: true).unrecorded.isEmpty)
    }

    @Test func `a bundle that someone removed or changed is found`() throws {
        let recorded = try [write(1, [1]), write(2, [2]), write(3, [3])]
        try letters.removeFile("print-0001.pdf")
        try letters.replaceFile("print-0002.pdf", with: [9])
        #expect(try DiskStand(letters: letters, committed: recorded).damaged == [recorded[0]])
        let thorough = try DiskStand(letters: letters, committed: recorded, checksContent: true)
        #expect(thorough.damaged == Array(recorded.prefix(2)))
        #expect(thorough.recorded == [recorded[2]])
    }

    @Test func `folders of single letters are looked through`() throws {
        var folder = try DurableFolder(name: "0001", in: letters)
        try folder.write("a.pdf", [1])
        try folder.write("b.pdf", [2])
        let receipt = try folder.commit().whole
        let row = BundleRow(number: 1, receipt: receipt, firstSequence: 0, letters: 2, pages: 4, sheets: 2)
        #expect(try DiskStand(letters: letters, committed: [row], checksContent: true).recorded == [row])
        try letters.folder("0001").replaceFile("b.pdf", with: [3])
        #expect(try DiskStand(letters: letters, committed: [row], checksContent: true).damaged == [row])
    }
}
