import Artwork
import LetterModel
import Testing

/// Small drawings for tests, and what came of them in short words.
enum Drawing {
    /// A drawing of 100 by 50 units with something in it; user units are artwork units.
    static func with(_ content: String) -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n\(content)\n</svg>".utf8)
    }

    static func read(_ content: String) throws -> Artwork {
        try Artwork.read(with(content), path: "logo.svg")
    }

    /// The shapes of an artwork that is a drawing.
    static func shapes(_ artwork: Artwork) -> [Artwork.Shape] {
        guard case .shapes(let shapes) = artwork.content else { return [] }
        return shapes
    }

    /// The outline of a path, as in `M 1 2 L 3 4 C 1 2 3 4 5 6 Z`.
    static func outline(path: String) throws -> String {
        try outline("<path d=\"\(path)\"/>")
    }

    /// The outlines of all shapes of a drawing, with a bar between them.
    static func outline(_ content: String) throws -> String {
        shapes(try read(content)).map { text(of: $0.segments) }.joined(separator: " | ")
    }

    static func text(of segments: [Artwork.PathSegment]) -> String {
        segments.map { segment in
            switch segment {
            case .move(let point): "M " + text(of: point)
            case .line(let point): "L " + text(of: point)
            case .curve(let first, let second, let end): "C " + [first, second, end].map(text).joined(separator: " ")
            case .close: "Z"
            }
        }.joined(separator: " ")
    }

    private static func text(of point: Artwork.Point) -> String {
        [point.x, point.y].map { length in
            let text = "\(length.points)"
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }.joined(separator: " ")
    }

    /// What is said against a file; recorded as an issue when nothing is.
    static func refusal(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> Diagnostic? {
        do {
            let artwork = try Artwork.read(bytes, path: "logo.svg")
            Issue.record("\(shapes(artwork).count) shapes came out.", sourceLocation: sourceLocation)
            return nil
        } catch {
            return error
        }
    }
}
