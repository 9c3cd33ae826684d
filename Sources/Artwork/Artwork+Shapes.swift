package import LetterModel

extension Artwork {
    /// A filled shape without an outline.
    package struct Shape: Hashable, Sendable {
        /// Its one colour.
        package let fill: PrintColour
        /// Which parts of it are inside.
        package let rule: FillRule
        /// One or more subpaths, each of which begins with a move; open ones are closed by the fill.
        package let segments: [PathSegment]
    }

    /// Which parts of a shape are filled where its outlines cross (SVG 1.1, 11.3; ISO 32000-1, 8.5.3.3).
    package enum FillRule: Hashable, Sendable {
        case nonZero
        case evenOdd
    }

    /// A step along the outline of a shape.
    package enum PathSegment: Hashable, Sendable {
        /// Begins a subpath.
        case move(Point)
        /// Goes straight on.
        case line(Point)
        /// A cubic Bézier curve: two control points, then the end.
        case curve(Point, Point, Point)
        /// Goes back to the beginning of the subpath; a move or the end of the shape follows.
        case close
    }

    /// A place in the artwork.
    package struct Point: Hashable, Sendable {
        /// From the left edge of the artwork.
        package let x: Length
        /// From the upper edge of the artwork, downwards.
        package let y: Length
    }

    /// Pixels, row by row from the top.
    package struct Picture: Hashable, Sendable {
        /// Pixels in a row.
        package let pixelWidth: Int
        /// Rows.
        package let pixelHeight: Int
        /// Samples of a pixel: 1 for grey, 3 for red, green and blue.
        package let components: Int
        /// Eight bits each, sRGB.
        package let samples: [UInt8]
    }
}
