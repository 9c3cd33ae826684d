import Testing

@testable import PNGImages

/// PNG files that are made.
struct PNGEncoderTests {
    @Test(arguments: [(1, 1), (3, 2), (661, 935), (4000, 1)])
    func `hold the pixels that went in`(width: Int, height: Int) throws {
        let pixels = (0..<width * height * 3).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let file = try #require(PNGEncoder.file(width: width, height: height, pixels: pixels))
        let image = try PNGImage.decode(file)
        #expect(image.width == width && image.height == height && image.samples == pixels)
    }

    @Test func `are small where a page is white`() throws {
        let pixels = [UInt8](repeating: 255, count: 661 * 935 * 3)
        #expect(try #require(PNGEncoder.file(width: 661, height: 935, pixels: pixels)).count < 40_000)
    }

    @Test(arguments: [(0, 1, 0), (1, 0, 0), (-1, 1, 3), (2, 2, 11), (1 << 40, 1, 3)])
    func `are not made of pixels that do not fit`(width: Int, height: Int, count: Int) {
        #expect(PNGEncoder.file(width: width, height: height, pixels: [UInt8](repeating: 0, count: count)) == nil)
    }
}
