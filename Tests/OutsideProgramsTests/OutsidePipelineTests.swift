import OutsidePrograms
import Testing

struct OutsidePipelineTests {
    private struct Full: Error {}

    private func stage(_ name: String, _ words: String...) throws -> OutsidePipeline.Stage {
        .init(try OutsideProgram(name, use: "helps a test", package: "coreutils", path: nil), words)
    }

    @Test func `each program reads what the one before it writes`() throws {
        var output: [UInt8] = []
        let pipeline = OutsidePipeline([try stage("seq", "1", "5"), try stage("tac"), try stage("head", "-n", "2")])
        #expect(pipeline.run { output += $0 } == nil)
        #expect(String(decoding: output, as: UTF8.self) == "5\n4\n")
    }

    @Test func `what is large is taken in pieces`() throws {
        var (count, largest) = (0, 0)
        let pipeline = OutsidePipeline([try stage("head", "-c", "50000000", "/dev/zero"), try stage("cat")])
        let failed = pipeline.run { piece in
            count += piece.count
            largest = max(largest, piece.count)
        }
        #expect(failed == nil && count == 50_000_000)
        #expect(largest <= 256 << 10)
    }

    @Test(arguments: [
        (["false", "cat"], "false"), (["true", "false"], "false"), (["cat", "true"], nil),
    ])
    func `the program that failed is named, wherever it stands`(names: [String], failed: String?) throws {
        let pipeline = OutsidePipeline(try names.map { try stage($0) })
        #expect(pipeline.run { _ in } == failed)
    }

    @Test func `a taker that fails ends the programs, and its failure is thrown`() throws {
        let pipeline = OutsidePipeline([try stage("yes"), try stage("cat")])
        #expect(throws: Full.self) { try pipeline.run { _ throws(Full) in throw Full() } }
    }

    @Test func `settings of tar that others made are not handed on`() throws {
        var output: [UInt8] = []
        #expect(OutsidePipeline([try stage("env")]).run { output += $0 } == nil)
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("LC_ALL=C") && !lines.contains { $0.hasPrefix("TAR_OPTIONS=") })
    }
}
