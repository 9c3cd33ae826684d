/// A page as grey pixels, made by poppler.
package struct PageRaster {
    /// How many pixels stand side by side.
    package let width: Int
    /// How many rows there are.
    package let height: Int
    /// From the upper left corner, row by row; 255 is white.
    package let pixels: [UInt8]

    private let resolution: Int

    /// Renders one page of a file.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - resolution: pixels an inch.
    package init(of path: String, page number: Int, resolution: Int) throws {
        let arguments = [
            "-r", "\(resolution)", "-f", "\(number)", "-l", "\(number)", "-gray", "-singlefile", path, "-",
        ]
        // pdftoppm writes to standard output when no root is named.
        let run = try runTool("pdftoppm", arguments.dropLast())
        let header = run.standardOutput.prefix(64).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
        let sizes = header.count > 2 ? String(decoding: header[1], as: UTF8.self).split(separator: " ") : []
        guard sizes.count == 2, let width = Int(sizes[0]), let height = Int(sizes[1]),
            run.standardOutput.count >= width * height
        else { throw Unreadable(errors: run.errors) }
        (self.width, self.height, self.resolution) = (width, height, resolution)
        pixels = Array(run.standardOutput.suffix(width * height))
    }

    /// What poppler said in place of a page.
    package struct Unreadable: Error {
        /// Its standard error.
        package let errors: String
    }

    /// Whether all pixels that lie within a rectangle in points, from the upper left corner, are white.
    package func isWhite(left: Double, top: Double, right: Double, bottom: Double) -> Bool {
        let scale = Double(resolution) / 72
        let columns = Int((left * scale).rounded(.up))..<Int((right * scale).rounded(.down))
        let rows = Int((top * scale).rounded(.up))..<Int((bottom * scale).rounded(.down))
        return rows.allSatisfy { row in columns.allSatisfy { pixels[row * width + $0] > 250 } }
    }
}
