import Compression
import Foundation
import TestSupport
import Testing

/// The bytes of an uncompressed page, roughly.
private let pageText = Array(String(repeating: "BT\n56.693 700 Td\n/F0 11 Tf\n<002400250026>Tj\nET\n", count: 80).utf8)

private func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
    let program = "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
    let run = try runTool("python3", ["-c", program], input: bytes)
    try #require(run.status == 0, "\(run.errors)")
    return run.standardOutput
}

@Test(arguments: [0, 1, 6, 9, 12])
func `another program inflates what was compressed`(level: Int) throws {
    var compressor = ZlibCompressor(level: level)
    let compressed = compressor.compressed(pageText)
    #expect(try inflated(compressed) == pageText)
    #expect(compressor.level == level)
}

@Test func `the result has the header of the zlib format`() {
    var compressor = ZlibCompressor(level: 1)
    let compressed = compressor.compressed(pageText)
    #expect(compressed[0] == 0x78)
    #expect((Int(compressed[0]) << 8 | Int(compressed[1])) % 31 == 0)
}

@Test func `text of a page gets much smaller`() {
    var compressor = ZlibCompressor(level: 1)
    let compressed = compressor.compressed(pageText)
    #expect(compressed.count < pageText.count / 10)
}

@Test(arguments: [0, 1, 2, 65_536])
func `empty, short and large buffers pass`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    var compressor = ZlibCompressor()
    let compressed = compressor.compressed(bytes)
    #expect(try inflated(compressed) == bytes)
}

@Test func `one compressor gives the same bytes each time, whatever came between`() {
    var compressor = ZlibCompressor(level: 6)
    let first = compressor.compressed(pageText)
    _ = compressor.compressed((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
    let second = compressor.compressed(pageText)
    var other = ZlibCompressor(level: 6)
    let third = other.compressed(pageText)
    #expect(first == second)
    #expect(first == third)
}

@Test func `the result is added behind what is there`() {
    var compressor = ZlibCompressor(level: 1)
    var output: [UInt8] = [1, 2, 3]
    compressor.compress(pageText.span, appendingTo: &output)
    let alone = compressor.compressed(pageText)
    #expect(output == [1, 2, 3] + alone)
}
