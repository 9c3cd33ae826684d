import Foundation
import PNGImages
import Testing

/// Files made to harm, and files that came to harm.
struct HostilePNGTests {
    private static let file = PNGFile(.colours) { [$0 * 80, $1 * 200, 7] }

    private func refusal(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> PNGRefusal? {
        do {
            let image = try PNGImage.decode(bytes)
            Issue.record("A picture of \(image.width) by \(image.height) came out.", sourceLocation: sourceLocation)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        [], Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF, 0xE0], Array("<svg/>".utf8),
        Array(PNGFile.signature.dropLast()), [0x89, 0x50, 0x4E, 0x47, 0x0A, 0x0D, 0x1A, 0x0A],
    ])
    func `another file than PNG is refused`(bytes: [UInt8]) {
        #expect(!PNGImage.isLikely(bytes))
        #expect(refusal(bytes) == .notPNG)
    }

    @Test(arguments: [(0, 1), (1, 0), (4001, 1), (1, 4001), (4001, 4001), (2_000_000_000, 2_000_000_000), (-1, 5)])
    func `a picture beyond the largest size is refused before it is unpacked`(width: Int, height: Int) {
        let header = PNGFile.number(width) + PNGFile.number(height) + [16, 6, 0, 0, 0]
        let bytes =
            PNGFile.signature + PNGFile.chunk("IHDR", header) + PNGFile.chunk("IDAT", [0]) + PNGFile.chunk("IEND", [])
        #expect(refusal(bytes)?.code == "png-side-too-long")
    }

    @Test func `the largest picture is decoded`() throws {
        let file = PNGFile(.grey, depth: 1) { column, _ in [column & 1] }
            .with { ($0.width, $0.height) = (PNGImage.longestSide, 2) }
        let image = try PNGImage.decode(file.bytes)
        #expect(image.samples.count == PNGImage.longestSide * 2)
    }

    @Test func `a file beyond the largest size is refused`() {
        let bytes = PNGFile.signature + [UInt8](repeating: 0, count: PNGImage.sizeLimit)
        #expect(refusal(bytes) == .fileTooLarge(byteCount: bytes.count))
    }

    @Test func `a file is refused wherever it is cut off`() {
        let bytes = Self.file.bytes
        for count in PNGFile.signature.count..<bytes.count {
            #expect(refusal(Array(bytes.prefix(count)))?.code == "png-truncated", "\(count) bytes")
        }
    }

    /// Each bit of the file is turned over in its turn: the check sums notice all of them.
    @Test func `a file is refused whichever of its bits is wrong`() {
        let bytes = Self.file.bytes
        for bit in 0..<bytes.count * 8 {
            var wrong = bytes
            wrong[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let refusal = refusal(wrong) else { continue }
            #expect(!refusal.found.isEmpty && refusal.found.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
    }

    @Test(arguments: [
        ("a length beyond the file", PNGFile.number(0x7FFF_FFFF) + Array("IDAT".utf8) + [0, 0, 0, 0], "png-truncated"),
        ("a length beyond all numbers", PNGFile.number(-1) + Array("IDAT".utf8) + [0, 0, 0, 0], "png-truncated"),
        ("a second header", PNGFile.chunk("IHDR", file.header), "png-chunk"),
        ("an unknown chunk that must be understood", PNGFile.chunk("ABCD", []), "png-chunk"),
        ("pixels that are no zlib stream", PNGFile.chunk("IDAT", [1, 2, 3, 4]) + end, "png-damaged"),
        ("fewer pixels than the header says", PNGFile.chunk("IDAT", PNGFile.zlib([0, 1, 2, 3])) + end, "png-damaged"),
        ("no pixels", end, "png-damaged"),
        (
            "a filter that does not exist", PNGFile.chunk("IDAT", PNGFile.zlib(file.rows.map { $0 | 9 })) + end,
            "png-damaged"
        ),
    ])
    func `broken parts are refused`(name: String, rest: [UInt8], code: String) {
        let bytes = PNGFile.signature + PNGFile.chunk("IHDR", Self.file.header) + rest
        #expect(refusal(bytes)?.code == code)
    }

    private static let end = PNGFile.chunk("IEND", [])

    @Test func `a file that does not begin with its header is refused`() {
        let bytes = PNGFile.signature + PNGFile.chunk("gAMA", PNGFile.number(45_455)) + Self.file.bytes.dropFirst(8)
        #expect(refusal(bytes) == .brokenChunk(offset: 8))
    }

    @Test(arguments: [[UInt8(3), 5], [5, 2], [8, 1], [8, 9], [0, 0], [32, 2]])
    func `a combination of depth and kind that does not exist is refused`(depthAndKind: [UInt8]) {
        let header = PNGFile.number(3) + PNGFile.number(2) + depthAndKind + [0, 0, 0]
        let bytes =
            PNGFile.signature + PNGFile.chunk("IHDR", header) + PNGFile.chunk("IDAT", PNGFile.zlib(Self.file.rows))
        #expect(refusal(bytes + Self.end)?.code == "png-damaged")
    }

    /// The check sums are right here, so that the contents reach the decoder.
    @Test func `wrong contents give a picture of the size asked for, or a refusal`() {
        var state: UInt64 = 1
        func number(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var decoded = 0
        for _ in 0..<3_000 {
            var (header, rows) = (Self.file.header, Self.file.rows)
            header[7] = UInt8(number(9))
            header[8] = UInt8([1, 2, 4, 8, 8, 8, 8, 16][number(8)])
            header[9] = UInt8([0, 0, 2, 2, 3, 4, 6, number(256)][number(8)])
            header[12] = UInt8(number(2))
            for _ in 0..<number(4) { rows[number(rows.count)] = UInt8(number(256)) }
            var packed = PNGFile.zlib(rows)
            if number(4) == 0 { packed[number(packed.count)] = UInt8(number(256)) }
            let extras = number(2) == 0 ? PNGFile.chunk("PLTE", [UInt8](repeating: 9, count: number(800))) : []
            let bytes = PNGFile.signature + PNGFile.chunk("IHDR", header) + extras + PNGFile.chunk("IDAT", packed)
            guard let image = try? PNGImage.decode(bytes + Self.end) else { continue }
            decoded += 1
            #expect(image.samples.count == image.width * image.height * image.components)
        }
        #expect((100..<2_900).contains(decoded))
    }

    /// Texts that unpack to far more than the file holds are never unpacked.
    @Test func `thousands of packed notes cost nothing`() throws {
        let note = Array("a\0\0".utf8) + PNGFile.zlib([UInt8](repeating: 65, count: 3_000))
        let file = Self.file.with { $0.extras = Array(repeating: ("zTXt", note), count: 2_000) }
        let image = try PNGImage.decode(file.bytes)
        #expect(image == (try PNGImage.decode(Self.file.bytes)))
    }

    @Test func `each refusal says what was found, what was expected and what to do`() {
        let refusals: [PNGRefusal] = [
            .notPNG, .fileTooLarge(byteCount: 9), .sideTooLong(width: 1, height: 5000), .truncated(offset: 8),
            .brokenChunk(offset: 8), .checkSum(offset: 8), .damaged(reason: "CRC error"),
        ]
        for refusal in refusals {
            #expect([refusal.found, refusal.expected, refusal.remedy].allSatisfy { $0.hasSuffix(".") })
            #expect("\(refusal)".hasSuffix("[\(refusal.code)]"))
        }
        #expect(Set(refusals.map(\.code)).count == refusals.count)
    }
}
