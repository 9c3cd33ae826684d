/// Pixels as they come out of a file, before they are laid on paper.
struct PNGPixels {
    let width: Int
    let height: Int
    let isColoured: Bool
    /// Whether each pixel ends with a sample of its own for how much it covers.
    let isTransparent: Bool
    var samples: [UInt8]

    /// A picture of zeros.
    init(width: Int, height: Int, isColoured: Bool, isTransparent: Bool) {
        (self.width, self.height) = (width, height)
        (self.isColoured, self.isTransparent) = (isColoured, isTransparent)
        let count = (isColoured ? 3 : 1) + (isTransparent ? 1 : 0)
        samples = [UInt8](repeating: 0, count: width * height * count)
    }

    private var colourCount: Int { isColoured ? 3 : 1 }

    /// The picture on white paper, with as few components as show it all.
    consuming func onWhite() -> PNGImage {
        if isTransparent { samples.removeLast(layOnWhite()) }
        if isColoured, isAllGrey {
            for pixel in 0..<width * height { samples[pixel] = samples[pixel * 3] }
            samples.removeLast(width * height * 2)
            return PNGImage(width: width, height: height, components: 1, samples: samples)
        }
        return PNGImage(width: width, height: height, components: colourCount, samples: samples)
    }

    /// Mixes each pixel with white, sample by sample as browsers do (W3C Compositing and Blending 1, "source over").
    ///
    /// - Returns: How many samples at the end are no longer needed.
    private mutating func layOnWhite() -> Int {
        let count = colourCount
        var target = 0
        for source in stride(from: 0, to: samples.count, by: count + 1) {
            let cover = Int(samples[source + count])
            for index in source..<source + count {
                let mixed = Int(samples[index]) * cover + 255 * (255 - cover)
                samples[target] = UInt8((mixed + 127) / 255)
                target += 1
            }
        }
        return samples.count - target
    }

    private var isAllGrey: Bool {
        for pixel in stride(from: 0, to: samples.count, by: 3) {
            guard samples[pixel] == samples[pixel + 1], samples[pixel] == samples[pixel + 2] else { return false }
        }
        return true
    }
}
