import OutsidePrograms
import TestSupport
import Testing

struct OutsideProgramTests {
    private func program(_ name: String, path: String? = nil) throws -> OutsideProgram {
        try OutsideProgram(name, use: "helps a test", package: "coreutils", path: path)
    }

    @Test func `a program gets its input and gives its output, more than a pipe holds`() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let ended = try #require(try program("cat").run([], input: bytes))
        #expect(ended.status == 0)
        #expect(ended.output == bytes)
    }

    @Test func `no shell sees its words`() throws {
        let ended = try #require(try program("echo").run(["$(id); *", "a  b"]))
        #expect(String(decoding: ended.output, as: UTF8.self) == "$(id); * a  b\n")
    }

    @Test func `a program that ends before it has read all does no harm`() throws {
        let ended = try #require(try program("true").run([], input: [UInt8](repeating: 1, count: 1 << 20)))
        #expect(ended.status == 0)
    }

    @Test func `its status is told, and a signal as 128 and its number`() throws {
        #expect(try program("false").run([])?.status == 1)
        #expect(try program("sh").run(["-c", "kill -9 $$"])?.status == 137)
    }

    @Test func `it works in the folder that is named`() throws {
        let folder = try TemporaryFolder()
        let ended = try #require(try program("pwd").run(["-P"], in: folder.path("")))
        #expect(String(decoding: ended.output, as: UTF8.self).hasPrefix("/"))
        #expect(ended.status == 0)
    }

    @Test func `a program that is missing names its package, and is not looked for beside the caller`() throws {
        let failure = #expect(throws: OutsideProgramMissing.self) { try program("no-such-program") }
        #expect(failure?.description == "no-such-program is not here; it helps a test. Install the package coreutils.")
        #expect(throws: OutsideProgramMissing.self) { try program("cat", path: "bin:.") }
    }
}
