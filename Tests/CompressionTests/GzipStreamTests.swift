import Compression
import TestSupport
import Testing

struct GzipStreamTests {
    private func compressed(_ pieces: [[UInt8]], level: Int = 1) -> [UInt8] {
        var stream = GzipStream(level: level)
        var output: [UInt8] = []
        for piece in pieces { stream.write(piece, appendingTo: &output) }
        stream.finish(appendingTo: &output)
        return output
    }

    /// What the real `gzip` makes of a file.
    private func decompressed(_ bytes: [UInt8]) throws -> [UInt8] {
        let run = try runTool("gzip", ["-dc"], input: bytes)
        try #require(run.status == 0, "\(run.errors)")
        return run.standardOutput
    }

    private static func noise(_ count: Int) -> [UInt8] {
        var generator = SplitMix(seed: UInt64(count))
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537, 300_000], [1, 6, 9])
    func `what gzip reads back is what was written`(count: Int, level: Int) throws {
        for bytes in [Self.noise(count), [UInt8](repeating: 7, count: count)] {
            #expect(try decompressed(compressed([bytes], level: level)) == bytes)
        }
    }

    @Test func `pieces of any size are one file of one member`() throws {
        let pieces = [1, 70_000, 0, 3, 200_000].map(Self.noise)
        let file = compressed(pieces)
        #expect(try decompressed(file) == pieces.flatMap(\.self))
        #expect(file.starts(with: [0x1F, 0x8B, 8]), "RFC 1952, 2.3.1")
    }

    @Test func `the start of a file can be read without the rest`() {
        let text = Array(String(repeating: "Logboek Dataverwerkingen ", count: 9000).utf8)
        let file = compressed([text])
        #expect(GzipStart.decompressed(file, atMost: 300) == Array(text.prefix(300)))
        let start = GzipStart.decompressed(Array(file.prefix(120)), atMost: 4096)
        #expect(start.map { text.starts(with: $0) && !$0.isEmpty } == true)
        #expect(GzipStart.decompressed(compressed([[1, 2]]), atMost: 10) == [1, 2])
    }

    @Test(arguments: [[], [0x1F], Array("no gzip file at all".utf8), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF]])
    func `what is no gzip file gives nothing`(bytes: [UInt8]) {
        #expect((GzipStart.decompressed(bytes, atMost: 100) ?? []).isEmpty)
    }
}
