package import LetterModel
import PNGImages

/// A drawing or a picture from a file, such as a logo: a value that any writer of pages can draw.
///
/// Only the proportions of a file count, for the style says how wide the artwork is on paper. Therefore
/// its longer side always measures 100 units of one point, and a thousandth of a point is finer than
/// any printer.
package struct Artwork: Hashable, Sendable {
    /// Of the whole artwork; the longer side is 100 points.
    package let width: Length
    /// Of the whole artwork; the longer side is 100 points.
    package let height: Length
    /// What it consists of.
    package let content: Content

    /// The two kinds of artwork.
    package enum Content: Hashable, Sendable {
        /// Filled shapes, each painted over those before it; all lie within the artwork, but for a quarter of a unit.
        case shapes([Shape])
        /// Pixels that fill the artwork.
        case picture(Picture)
    }

    /// The measure of the longer side.
    package static let longerSide = Length(points: 100)
    /// The largest SVG file, in bytes. For PNG files see ``PNGImages/PNGImage``.
    package static let drawingSizeLimit = 1 << 20
    /// The most segments of all shapes together.
    package static let segmentLimit = 10_000

    /// Reads an SVG or a PNG file; which of the two shows in its first bytes.
    ///
    /// PNG files of every kind are read, up to 8 MB and 4,000 by 4,000 pixels. Of SVG (1.1 and 2) is read
    /// what a logo of flat colours needs:
    ///
    /// - `svg` with `viewBox`, or `width` and `height`, and `preserveAspectRatio`; groups (`g`);
    /// - `path` with the whole grammar, `rect`, `circle`, `ellipse`, `polygon`, `polyline`;
    /// - `transform`, `fill`, `fill-rule` and `color`, as attributes or in `style`, inherited;
    /// - colours as `#rgb`, `#rrggbb`, `rgb()`, `none`, `currentColor`, or one of the basic names.
    ///
    /// Titles, descriptions, metadata, definitions that nothing refers to, and elements of other
    /// namespaces are passed over. Everything else that would change the picture is refused, with its
    /// place: a logo is printed as its designer sees it, or not at all.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - path: The name of the file for messages.
    /// - Throws: A ``Diagnostic`` with line and column, where the file has such.
    package static func read(_ bytes: [UInt8], path: String) throws(Diagnostic) -> Artwork {
        if PNGImage.isLikely(bytes) { return try readPicture(bytes, path: path) }
        guard SVGSource.isLikely(bytes) else { throw unknownFormat(bytes, path: path) }
        guard bytes.count <= drawingSizeLimit else {
            throw Diagnostic(
                code: "artwork-too-large",
                place: SourcePlace(file: path),
                found: "The drawing has \(bytes.count) bytes.",
                expected: "At most \(drawingSizeLimit) bytes.",
                remedy: "Simplify the drawing, or save it as PNG."
            )
        }
        var reader = try SVGReader(SVGSource(path: path, bytes: bytes))
        return try reader.artwork()
    }

    private static func readPicture(_ bytes: [UInt8], path: String) throws(Diagnostic) -> Artwork {
        do {
            let image = try PNGImage.decode(bytes)
            return Artwork(image)
        } catch {
            throw Diagnostic(
                code: error.code,
                place: SourcePlace(file: path),
                found: error.found,
                expected: error.expected,
                remedy: error.remedy
            )
        }
    }

    private static func unknownFormat(_ bytes: [UInt8], path: String) -> Diagnostic {
        let known: [(start: [UInt8], name: String)] = [
            ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
            (Array("RIFF".utf8), "a WebP picture"), (Array("%PDF".utf8), "a PDF file"),
            (Array("%!PS".utf8), "a PostScript file"), ([0x1F, 0x8B], "a compressed file"),
            ([0xFF, 0xFE], "text in UTF-16"), ([0xFE, 0xFF], "text in UTF-16"),
        ]
        let name = known.first { bytes.starts(with: $0.start) }?.name
        return Diagnostic(
            code: "artwork-format",
            place: SourcePlace(file: path),
            found: bytes.isEmpty ? "The file is empty." : "The file is \(name ?? "neither SVG nor PNG").",
            expected: "An SVG drawing in UTF-8, or a PNG picture.",
            remedy: "Save the logo as plain SVG, or as PNG."
        )
    }
}

extension Artwork {
    private init(_ image: PNGImage) {
        let longer = max(image.width, image.height)
        width = Self.longerSide * image.width / longer
        height = Self.longerSide * image.height / longer
        content = .picture(
            Picture(
                pixelWidth: image.width,
                pixelHeight: image.height,
                components: image.components,
                samples: image.samples
            )
        )
    }
}
