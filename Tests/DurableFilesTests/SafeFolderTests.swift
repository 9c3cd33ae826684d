import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

struct SafeFolderTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test(arguments: ["out", "out/", "deep/er/out", "deep//er/out//"])
    func `is made with the folders above it`(path: String) throws {
        let folder = try SafeFolder(path: temporary.path(path))
        #expect(try folder.list().isEmpty)
        #expect(!folder.path.hasSuffix("/"))
        #expect(try runTool("stat", ["-c", "%a", temporary.path(path)]).output == "700\n")
        _ = try SafeFolder(path: temporary.path(path), createsMissing: false)
    }

    @Test func `folders below are made and found again`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        let run = try output.folder(["extra-controlestap", "first-w1", "2026-11-01-0123456789ab"])
        try run.replaceFile("READY", with: [1])
        #expect(try temporary.bytes(of: "out/extra-controlestap/first-w1/2026-11-01-0123456789ab/READY") == [1])
        let again = try output.folder(["extra-controlestap", "first-w1"], createsMissing: false)
        #expect(try again.list() == ["2026-11-01-0123456789ab"])
    }

    @Test func `what is absent is not made when only looked for`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        let inner = #expect(throws: FileFailure.self) { _ = try output.folder("a", createsMissing: false) }
        let outer = #expect(throws: FileFailure.self) {
            _ = try SafeFolder(path: temporary.path("nowhere"), createsMissing: false)
        }
        #expect(inner?.kind == .unreadable && inner?.isAbsence == true)
        #expect(outer?.kind == .unreadable && outer?.isAbsence == true)
        #expect(try output.list().isEmpty)
    }

    @Test(arguments: ["", ".", "..", "a/b", "../a", "a\0b", String(repeating: "n", count: 256)])
    func `a name cannot lead out of the folder`(name: String) throws {
        let output = try SafeFolder(path: temporary.path("out"))
        #expect(throws: FileFailure.self) { _ = try output.folder(name) }
        #expect(throws: FileFailure.self) { _ = try output.exists(name) }
        #expect(throws: FileFailure.self) { _ = try output.readFile(name) }
        #expect(throws: FileFailure.self) { _ = try output.removeFile(name) }
        #expect(throws: FileFailure.self) { _ = try DurableFile(name: name, in: output) }
        #expect(throws: FileFailure.self) { _ = try FileLock(name: name, in: output) }
    }

    @Test func `symbolic links to folders are not followed`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        _ = try SafeFolder(path: temporary.path("elsewhere"))
        for link in ["out/campaign", "linked"] {
            try FileManager.default.createSymbolicLink(
                atPath: temporary.path(link),
                withDestinationPath: temporary.path("elsewhere")
            )
        }
        #expect(throws: FileFailure.self) { _ = try output.folder("campaign") }
        for path in ["linked", "linked/"] {
            let failure = #expect(throws: FileFailure.self) { _ = try SafeFolder(path: temporary.path(path)) }
            #expect(failure?.description.contains("Name the real folder") == true)
        }
        #expect(try output.removeFolder("campaign") == false)
        #expect(try output.kind(of: "campaign") == .other)
    }

    @Test(arguments: [(0o700, true), (0o755, true), (0o770, false), (0o777, false), (0o702, false), (0o1777, false)])
    func `a folder inside must not be writable for others`(mode: Int, isAccepted: Bool) throws {
        let output = try SafeFolder(path: temporary.path("out"))
        _ = try output.folder("campaign")
        _ = unsafe chmod(temporary.path("out/campaign"), mode_t(mode))
        let failure = failureOf { _ = try output.folder("campaign") }
        #expect((failure == nil) == isAccepted)
        #expect(isAccepted || failure?.kind == .notSafe)
    }

    @Test(arguments: [(0o755, true), (0o1777, true), (0o777, false), (0o775, true)])
    func `the outermost folder may be one that people made`(mode: Int, isAccepted: Bool) throws {
        _ = try SafeFolder(path: temporary.path("out"))
        _ = unsafe chmod(temporary.path("out"), mode_t(mode))
        let failure = failureOf { _ = try SafeFolder(path: temporary.path("out")) }
        #expect((failure == nil) == isAccepted)
    }

    @Test(.enabled(if: geteuid() == 0, "Only root may give a folder away."))
    func `a folder inside must be one's own`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        _ = try output.folder("campaign")
        _ = unsafe chown(temporary.path("out/campaign"), 65534, 65534)
        #expect(failureOf { _ = try output.folder("campaign") }?.kind == .notSafe)
    }

    @Test func `a folder that is moved away is not followed by its path`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        let campaign = try output.folder("campaign")
        try FileManager.default.moveItem(atPath: temporary.path("out/campaign"), toPath: temporary.path("moved"))
        try FileManager.default.createDirectory(
            atPath: temporary.path("out/campaign"),
            withIntermediateDirectories: true
        )
        try campaign.replaceFile("a", with: [1])
        #expect(try temporary.bytes(of: "moved/a") == [1])
    }

    @Test func `lists names in the order of their bytes`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        let names = ["Z", "a", "É", "print-0010.pdf", "print-0002.pdf", ".hidden"]
        for name in names { try output.replaceFile(name, with: []) }
        #expect(try output.list() == [".hidden", "Z", "a", "print-0002.pdf", "print-0010.pdf", "É"])
        #expect(try output.list().count == names.count, "A second look begins at the start.")
    }

    @Test func `reads only plain files, and not more than allowed`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        try output.replaceFile("a", with: [1, 2, 3])
        _ = try output.folder("folder")
        let made = unsafe mkfifo(temporary.path("out/pipe"), 0o600)
        #expect(made == 0)
        #expect(try output.readFile("a", atMost: 3) == [1, 2, 3])
        #expect(try output.readStart(of: "a", count: 2) == [1, 2])
        #expect(try output.readStart(of: "a", count: 9) == [1, 2, 3])
        #expect(failureOf { _ = try output.readFile("a", atMost: 2) }?.kind == .unreadable)
        for name in ["folder", "pipe", "absent"] {
            #expect(failureOf { _ = try output.readFile(name) }?.kind == .unreadable, "\(name)")
        }
    }

    @Test func `makes an empty file once`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        #expect(try output.createEmptyFile("a"))
        try output.replaceFile("a", with: [1])
        #expect(try !output.createEmptyFile("a"))
        #expect(try output.readFile("a") == [1])
        #expect(try runTool("stat", ["-c", "%a", temporary.path("out/a")]).output == "600\n")
    }

    @Test func `renames and removes`() throws {
        let output = try SafeFolder(path: temporary.path("out"))
        try output.replaceFile("a", with: [1])
        try output.replaceFile("b", with: [2])
        #expect(failureOf { try output.rename("a", to: "b") }?.isTakenName == true)
        try output.rename("a", to: "b", noReplace: false)
        #expect(try output.readFile("b") == [1])
        #expect(try output.removeFile("b"))
        #expect(try !output.removeFile("b"))
        #expect(try !output.removeFolder("b"))
    }

    @Test func `knows which paths lie in a folder, through symbolic links`() throws {
        _ = try SafeFolder(path: temporary.path("Output/campaign"))
        _ = try SafeFolder(path: temporary.path("Output-old"))
        try FileManager.default.createSymbolicLink(
            atPath: temporary.path("link"),
            withDestinationPath: temporary.path("Output")
        )
        let output = temporary.path("Output")
        for inside in ["Output", "Output/key", "Output/campaign/a/b/key", "link/key", "Output-old/../Output/key"] {
            #expect(SafeFolder.isPath(temporary.path(inside), within: output), "\(inside)")
        }
        for outside in ["key", "Output-old/key", "absent/key", "."] {
            #expect(!SafeFolder.isPath(temporary.path(outside), within: output), "\(outside)")
        }
        #expect(!SafeFolder.isPath(temporary.path("key"), within: temporary.path("absent")))
    }
}

/// The failure that the work ends with, if any.
func failureOf(_ work: () throws -> Void) -> FileFailure? {
    do {
        try work()
        return nil
    } catch {
        return error as? FileFailure
    }
}
