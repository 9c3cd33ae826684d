import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

struct PrivateFileTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test func `is made once, for its owner alone, with the folders above it`() throws {
        let path = temporary.path("state/postronde/extra.key")
        try PrivateFile.create(path, [1, 2, 3])
        #expect(try PrivateFile.read(path, atMost: 3) == [1, 2, 3])
        let modes = try runTool("stat", ["-c", "%a", temporary.path("state/postronde"), path])
        #expect(modes.output == "700\n600\n")
        #expect(failureOf { try PrivateFile.create(path, [4]) }?.isTakenName == true)
        #expect(try PrivateFile.read(path, atMost: 3) == [1, 2, 3])
    }

    @Test(arguments: [
        (0o600, true, true), (0o400, true, true), (0o440, false, true), (0o640, false, true), (0o644, false, false),
        (0o660, false, false), (0o604, false, false), (0o700, false, false),
    ])
    func `rights decide who could have read it`(mode: Int, forUser: Bool, forServiceManager: Bool) throws {
        let path = try temporary.write([1], to: "key")
        _ = unsafe chmod(path, mode_t(mode))
        #expect((failureOf { _ = try PrivateFile.read(path, atMost: 1) } == nil) == forUser)
        let credential = failureOf { _ = try PrivateFile.read(path, atMost: 1, keeper: .serviceManager) }
        #expect((credential == nil) == forServiceManager)
        #expect(credential == nil || credential?.kind == .notSafe)
    }

    @Test func `a link, a folder and a large file are refused`() throws {
        let path = try temporary.write([1, 2], to: "key")
        _ = unsafe chmod(path, 0o600)
        try FileManager.default.createSymbolicLink(atPath: temporary.path("link"), withDestinationPath: path)
        _ = try SafeFolder(path: temporary.path("folder"))
        #expect(throws: FileFailure.self) { _ = try PrivateFile.read(temporary.path("link"), atMost: 2) }
        #expect(throws: FileFailure.self) { _ = try PrivateFile.read(temporary.path("folder"), atMost: 2) }
        #expect(failureOf { _ = try PrivateFile.read(path, atMost: 1) }?.kind == .unreadable)
        #expect(failureOf { _ = try PrivateFile.read(temporary.path("absent"), atMost: 1) }?.isAbsence == true)
    }

    @Test(arguments: [0, 1, 32, 256, 257, 1000])
    func `random bytes come in any number`(count: Int) throws {
        let (first, second) = (try EntropySource.bytes(count), try EntropySource.bytes(count))
        #expect(first.count == count)
        #expect(count < 32 || first != second)
        #expect(count < 257 || first.suffix(100).contains { $0 != 0 })
    }
}
