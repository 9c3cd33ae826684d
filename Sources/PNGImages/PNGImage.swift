/// A picture as rows of samples: what a PNG file shows on white paper.
package struct PNGImage: Hashable, Sendable {
    /// In pixels, 1…4,000.
    package let width: Int
    /// In pixels, 1…4,000.
    package let height: Int
    /// Samples of a pixel: 1 for grey, 3 for red, green and blue.
    package let components: Int
    /// Eight bits each, sRGB (IEC 61966-2-1); the rows from the top, without anything between them.
    package let samples: [UInt8]

    /// The most pixels in a row, and the most rows.
    package static let longestSide = 4000
    /// The largest file, in bytes.
    package static let sizeLimit = 8 << 20

    /// Whether a file begins as a PNG file does (ISO/IEC 15948:2004, 5.2).
    package static func isLikely(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: PNGChunks.signature)
    }

    /// Decodes a PNG file of any kind: grey, palette or colours, 1 to 16 bits a sample, interlaced or not.
    ///
    /// Transparent parts are laid on white, as a browser does it. A picture whose every pixel is grey
    /// has one component. Sixteen bits are rounded to eight. A `gAMA` chunk is honoured unless the file
    /// says that it is sRGB or brings a profile; other chunks than the picture's own are not looked at,
    /// so that nothing in them can do harm.
    ///
    /// The size is known and judged before anything is unpacked; the work takes at most 8 bytes a pixel.
    ///
    /// - Throws: ``PNGRefusal`` for a file that is too large, damaged, or no PNG file.
    package static func decode(_ bytes: [UInt8]) throws(PNGRefusal) -> PNGImage {
        guard bytes.count <= sizeLimit else { throw .fileTooLarge(byteCount: bytes.count) }
        let chunks = try PNGChunks(bytes)
        guard (1...longestSide).contains(chunks.width), (1...longestSide).contains(chunks.height) else {
            throw .sideTooLong(width: chunks.width, height: chunks.height)
        }
        var decoder = PNGDecoder()
        let pixels = try decoder.pixels(of: chunks)
        return pixels.onWhite()
    }
}
