import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

struct FileLockTests {
    private let temporary: TemporaryFolder
    private let folder: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SafeFolder(path: temporary.path("out"))
    }

    @Test func `has one holder at a time`() throws {
        let lock = try FileLock(name: "first-w1.lock", in: folder)
        let failure = failureOf { _ = try FileLock(name: "first-w1.lock", in: folder) }
        #expect(failure?.kind == .held)
        #expect(failure?.description.contains("is held by another run") == true)
        lock.release()
        try FileLock(name: "first-w1.lock", in: folder).release()
    }

    @Test func `does not stand in the way of another wave`() throws {
        let first = try FileLock(name: "first-w1.lock", in: folder)
        let second = try FileLock(name: "first-w2.lock", in: folder)
        first.release()
        second.release()
    }

    @Test func `holds between processes`() async throws {
        let path = temporary.path("out")
        let lock = try FileLock(name: "a.lock", in: folder)
        await #expect(processExitsWith: .success) { [path = path as String] in
            let folder = try SafeFolder(path: path)
            #expect(failureOf { _ = try FileLock(name: "a.lock", in: folder) }?.kind == .held)
        }
        lock.release()
    }

    @Test func `is free again when its holder was killed`() async throws {
        let path = temporary.path("out")
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let lock = try FileLock(name: "a.lock", in: try SafeFolder(path: path))
            kill(getpid(), SIGKILL)
            lock.release()
        }
        #expect(try folder.exists("a.lock"))
        try FileLock(name: "a.lock", in: folder).release()
    }

    @Test func `is not inherited by programs that the holder starts`() throws {
        let lock = try FileLock(name: "a.lock", in: folder)
        let child = try runTool("sh", ["-c", "ls -l /proc/self/fd"])
        #expect(!child.output.contains("a.lock"))
        lock.release()
    }

    @Test func `a symbolic link is no lock file`() throws {
        try temporary.write("", to: "victim")
        try FileManager.default.createSymbolicLink(
            atPath: temporary.path("out/a.lock"),
            withDestinationPath: temporary.path("victim")
        )
        #expect(throws: FileFailure.self) { _ = try FileLock(name: "a.lock", in: folder) }
    }
}
