import DurableFiles
import Foundation
import Glibc
import TestSupport
import Testing

struct DurableFileTests {
    private let temporary: TemporaryFolder
    private let folder: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SafeFolder(path: temporary.path("out"))
    }

    @Test(arguments: [0, 1, 4095, 262_143, 262_144, 262_145, 1_000_000])
    func `holds what was written, and the receipt is what sha256sum says`(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        var file = try DurableFile(name: "print-0001.pdf", in: folder)
        for start in stride(from: 0, to: size, by: 70_000) { try file.write(bytes[start..<min(size, start + 70_000)]) }
        let receipt = try file.commit()

        #expect(receipt.byteCount == size)
        #expect(try temporary.bytes(of: "out/print-0001.pdf") == bytes)
        let sum = try runTool("sha256sum", [temporary.path("out/print-0001.pdf")]).output
        #expect(sum.hasPrefix(receipt.sha256.map { String(format: "%02x", $0) }.joined()))
        #expect(try folder.receipt(of: "print-0001.pdf") == receipt)
    }

    @Test func `small and large writes keep their order`() throws {
        var file = try DurableFile(name: "a", in: folder)
        let large = [UInt8](repeating: 2, count: 300_000)
        try file.write([1, 1])
        try file.write(large)
        try file.write([3])
        _ = try file.commit()
        #expect(try folder.readFile("a") == [1, 1] + large + [3])
    }

    @Test func `a file that is not committed leaves nothing`() throws {
        do {
            var file = try DurableFile(name: "a", in: folder)
            try file.write([1, 2, 3])
            #expect(try folder.list() == ["a.part"])
        }
        #expect(try folder.list().isEmpty)
    }

    @Test func `a second file under the same name waits for no one`() throws {
        let file = try DurableFile(name: "a", in: folder)
        let failure = #expect(throws: FileFailure.self) { _ = try DurableFile(name: "a", in: folder) }
        #expect(failure?.code == EEXIST)
        #expect(failure?.kind == .cannotCreate)
        _ = try file.commit()
        #expect(try folder.list() == ["a"])
    }

    @Test func `never replaces a file unless told to`() throws {
        try folder.replaceFile("a", with: [1])
        let failure = #expect(throws: FileFailure.self) {
            var file = try DurableFile(name: "a", in: folder)
            try file.write([2])
            _ = try file.commit()
        }
        #expect(failure?.isTakenName == true)
        #expect(try folder.readFile("a") == [1])
        #expect(try folder.list() == ["a"])

        try folder.replaceFile("a", with: [3])
        #expect(try folder.readFile("a") == [3])
    }

    @Test func `made again it may take the place of an equal file`() throws {
        try folder.replaceFile("a", with: [1, 2])
        var file = try DurableFile(name: "a", in: folder)
        try file.write([1, 2])
        let receipt = try file.commitOrMatch()
        #expect(receipt == (try folder.receipt(of: "a")))
        #expect(try folder.list() == ["a"])
    }

    @Test func `made again it is refused when it came out different`() throws {
        try folder.replaceFile("a", with: [1, 2])
        let failure = #expect(throws: FileFailure.self) {
            var file = try DurableFile(name: "a", in: folder)
            try file.write([1, 3])
            _ = try file.commitOrMatch()
        }
        #expect(failure?.kind == .differs)
        #expect(try folder.readFile("a") == [1, 2])
        #expect(try folder.list() == ["a"])
    }

    @Test func `files are readable by their owner alone`() throws {
        try folder.replaceFile("a", with: [1])
        let rights =
            try FileManager.default.attributesOfItem(atPath: temporary.path("out/a"))[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test func `a symbolic link in the way is neither followed nor replaced`() throws {
        try temporary.write("precious", to: "victim")
        for name in ["a.part", "b"] {
            try FileManager.default.createSymbolicLink(
                atPath: temporary.path("out/\(name)"),
                withDestinationPath: temporary.path("victim")
            )
        }
        #expect(throws: FileFailure.self) { _ = try DurableFile(name: "a", in: folder) }
        #expect(throws: FileFailure.self) { _ = try DurableFile(name: "b", in: folder).commit() }
        #expect(throws: FileFailure.self) { _ = try folder.readFile("b") }
        #expect(try temporary.text(of: "victim") == "precious")
    }

    @Test func `a full disk drops the file and says what to do`() async throws {
        let path = temporary.path("out")
        await #expect(processExitsWith: .success) { [path = path as String] in
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
            let status = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #expect(status == 0)
            let folder = try SafeFolder(path: path)
            let failure = #expect(throws: FileFailure.self) {
                var file = try DurableFile(name: "a", in: folder)
                for _ in 0..<4 { try file.write([UInt8](repeating: 1, count: 90_000)) }
                _ = try file.commit()
            }
            #expect(failure?.isDiskFull == true)
            #expect(failure?.kind == .inputOutput)
            #expect(failure?.description.contains("Make room") == true)
        }
        #expect(try folder.list().isEmpty)
    }

    @Test func `a killed program leaves a leftover that the next one removes`() async throws {
        let path = temporary.path("out")
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            var file = try DurableFile(name: "print-0001.pdf", in: try SafeFolder(path: path))
            try file.write([UInt8](repeating: 1, count: 300_000))
            kill(getpid(), SIGKILL)
            _ = try file.commit()
        }
        #expect(try folder.list() == ["print-0001.pdf.part"])
        #expect(try folder.removeLeftovers() == ["print-0001.pdf.part"])
        #expect(try folder.list().isEmpty)
    }
}
