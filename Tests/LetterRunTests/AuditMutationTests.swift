import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Whether `audit verify` finds every change of a sealed run.
struct AuditMutationTests {
    private let scenario: RunScenario
    /// The folder of the run, with `/` at its end.
    private let folder: URL
    private let names: [String]

    init() async throws {
        scenario = try RunScenario(accounts: 40)
        let outcome = try await scenario.make { $0.formats = [.pdf, .text, .html] }
        folder = URL(filePath: outcome.folder, directoryHint: .isDirectory)
        names = try RunScenario.files(in: outcome.folder).keys.sorted()
    }

    private func verify(_ checkpoints: [String] = []) throws -> AuditCheck {
        try AuditCheck.verify(
            campaign: "extra-controlestap",
            output: scenario.folder.path("out"),
            runID: nil,
            checkpoints: checkpoints,
            trust: nil
        )
    }

    /// Whether exactly one thing does not fit, and it is this file.
    private func names(_ name: String) throws -> Bool {
        let check = try verify()
        let lines = check.text.split(separator: "\n").filter { $0.hasPrefix("MISMATCH ") }
        return !check.isGood && lines.count == 1 && lines[0].contains("/\(folder.lastPathComponent)/\(name): ")
    }

    @Test func `everything is as it was recorded, and every file of the run was read`() throws {
        let check = try verify()
        #expect(check.isGood && check.text.hasSuffix("1 sealed runs, \(names.count) files."), "\(check.text)")
        for name in [
            "READY", "audit.checkpoint", "legal-check.pdf", "letters/print-0001.pdf", "manifest.sha256", "report.json",
        ] {
            #expect(names.contains(name))
        }
    }

    @Test func `ten thousand random changes of one bit are all found, each by the name of its file`() throws {
        var generator = SplitMix(seed: 6962)
        var files: [String: FileHandle] = [:]
        var missed: [String] = []
        for _ in 0..<10_000 {
            let name = try #require(names.randomElement(using: &generator))
            let file = try files[name] ?? FileHandle(forUpdating: folder.appending(path: name))
            files[name] = file
            let place = UInt64.random(in: 0..<(try file.seekToEnd()), using: &generator)
            let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
            try flip(bit, at: place, of: file)
            if try !names(name) { missed.append("\(name), byte \(place), bit \(bit)") }
            try flip(bit, at: place, of: file)
        }
        #expect(missed.isEmpty)
        #expect(files.count == names.count, "every file had its turn")
        #expect(try verify().isGood)
    }

    private func flip(_ bit: UInt8, at place: UInt64, of file: FileHandle) throws {
        try file.seek(toOffset: place)
        let byte = try #require(try file.read(upToCount: 1)?.first)
        try file.seek(toOffset: place)
        try file.write(contentsOf: Data([byte ^ bit]))
    }

    @Test func `a file that is gone, cut, longer, another, a link or new is named`() throws {
        for name in names {
            let url = folder.appending(path: name)
            let content = try Data(contentsOf: url)
            let changes: [(URL) throws -> Void] = [
                { try FileManager.default.removeItem(at: $0) }, { try content.dropLast().write(to: $0) },
                { try (content + [10]).write(to: $0) }, { try Data().write(to: $0) },
            ]
            for (index, change) in changes.enumerated() {
                try change(url)
                #expect(try names(name), "\(name), change \(index)")
                try content.write(to: url)
            }
        }
        for name in ["letters/print-0009.pdf", "brief.pdf", "letters/.verborgen", "nieuw/brief.pdf"] {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("x".utf8).write(to: url)
            #expect(try names(name), "\(name)")
            try FileManager.default.removeItem(at: url)
        }
        let link = folder.appending(path: "letters/koppeling.pdf")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.appending(path: "READY"))
        #expect(try names("letters/koppeling.pdf"))
    }

    @Test func `two letters that changed places are both named`() throws {
        let (one, other) = (
            folder.appending(path: "letters/print-0001.txt"), folder.appending(path: "letters/print-0002.txt")
        )
        let contents = (try Data(contentsOf: one), try Data(contentsOf: other))
        try contents.1.write(to: one)
        try contents.0.write(to: other)
        let text = try verify().text
        #expect(text.contains("print-0001.txt: it was changed") && text.contains("print-0002.txt: it was changed"))
    }

    @Test func `a manifest that was made to fit the change does not help`() throws {
        let letter = folder.appending(path: "letters/print-0001.txt")
        try (try Data(contentsOf: letter) + Data("!".utf8)).write(to: letter)
        _ = try runTool("sh", ["-c", "sha256sum $(cut -c67- manifest.sha256) > m && mv m manifest.sha256"], in: folder)
        _ = try runTool(
            "sh",
            [
                "-c",
                "sed -i \"s/^manifest-sha256: .*/manifest-sha256: $(sha256sum manifest.sha256 | cut -c-64)/\" READY",
            ],
            in: folder
        )
        let text = try verify().text
        #expect(text.contains("/READY: it was changed") && text.contains("/manifest.sha256: it was changed"))
    }

    @Test func `a run that is gone as a whole is named`() throws {
        try FileManager.default.removeItem(at: folder)
        let text = try verify().text
        #expect(text.contains("MISMATCH first-w1/\(folder.lastPathComponent): the run was sealed"))
    }

    @Test func `a log that was cut back shows against the checkpoint beside the letters, and against an exported one`()
        throws
    {
        let exported = scenario.folder.path("kept.txt")
        let text = try AuditCheck.checkpoint(
            campaign: "extra-controlestap",
            output: scenario.folder.path("out"),
            key: nil,
            surroundings: RunScenario.surroundings
        )
        try (text + "\n").write(toFile: exported, atomically: true, encoding: .utf8)
        #expect(try verify([exported, folder.appending(path: "audit.checkpoint").path()]).isGood)
        let ledger = scenario.folder.path("out/extra-controlestap/ledger.sqlite")
        let last = "(SELECT max(position) FROM audit)"
        let cut = """
            DROP TRIGGER audit_is_never_cut; DELETE FROM checkpoint WHERE size > \(last);
            DELETE FROM audit WHERE position = \(last); UPDATE run SET state = 'planned', manifest = NULL;
            """
        #expect(try runTool("sqlite3", [ledger, cut]).status == 0)
        #expect(try verify().isGood, "alone, the ledger cannot know")
        for kept in [exported, folder.appending(path: "audit.checkpoint").path()] {
            let check = try verify([kept])
            #expect(!check.isGood && check.text.contains("the log was cut back"), "\(check.text)")
        }
    }
}
