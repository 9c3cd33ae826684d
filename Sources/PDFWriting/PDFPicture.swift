/// A picture of pixels as a PDF embeds it (ISO 32000-1, 8.9): eight bits a component, without
/// transparency.
package struct PDFPicture: Sendable {
    let width: Int
    let height: Int
    let isGrey: Bool
    let stream: PreparedStream

    /// Prepares a picture.
    ///
    /// - Parameters:
    ///   - samples: rows from top to bottom, one byte a pixel (grey) or three (red, green, blue).
    package init(width: Int, height: Int, samples: [UInt8]) {
        let pixels = width * height
        precondition(pixels > 0 && [pixels, pixels * 3].contains(samples.count), "A picture has all its samples.")
        (self.width, self.height) = (width, height)
        isGrey = samples.count == pixels
        var samples = samples
        // A sample cannot be added, as line feeds are to text; one step of the last one is not seen.
        while PreparedStream.endsInCarriageReturn(samples) { samples[samples.count - 1] &+= 1 }
        stream = PreparedStream(samples)
    }

    func write(to file: inout ObjectFile, number: Int) throws {
        try file.writeStream(number, stream) { entries in
            entries.write("/Type/XObject/Subtype/Image/Width ")
            entries.write(integer: width)
            entries.write("/Height ")
            entries.write(integer: height)
            entries.write(isGrey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
            entries.write("/BitsPerComponent 8")
        }
    }
}

/// A picture of a document: its place in the order in which pictures were added.
package struct PictureHandle: Hashable, Sendable {
    /// From 0.
    package let index: Int

    /// Names the picture that was, or will be, added at this place.
    package init(index: Int) {
        self.index = index
    }
}
