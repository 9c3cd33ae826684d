import LetterModel
import XMLStreams

/// The sentences for elements that are not drawn.
extension SVGStartTag {
    func refused(_ refusal: SVGElement.Refusal) -> Diagnostic {
        diagnostic(
            SVGFault(
                "svg-element",
                found: "The drawing has the element <\(tag.name)>.",
                expected: "Filled shapes and groups of them.",
                remedy: refusal.rawValue
            )
        )
    }

    var unknown: Diagnostic {
        diagnostic(
            SVGFault(
                "svg-element",
                found: "The drawing has the element <\(tag.name.prefix(40))>, which SVG does not know.",
                expected: "Filled shapes and groups of them.",
                remedy: "Correct the name, or remove the element."
            )
        )
    }

    func noDrawing(namespace: String) -> Diagnostic {
        diagnostic(
            SVGFault(
                "svg-root",
                found: "The outermost element is not svg in the namespace of SVG.",
                expected: "<svg xmlns=\"\(namespace)\">.",
                remedy: "Save the logo as plain SVG."
            )
        )
    }

    var refusedTransform: Diagnostic {
        diagnostic(
            SVGFault(
                "svg-transform",
                found: "The svg element has a transform of its own, which programs understand in different ways.",
                expected: "Transforms on groups and shapes.",
                remedy: "Put the transform on a group (g) round all shapes."
            )
        )
    }

    var tooComplex: Diagnostic {
        diagnostic(
            SVGFault(
                "svg-too-complex",
                found: "The drawing has more than \(Artwork.segmentLimit) segments, counted up to here.",
                expected: "A logo that is small enough to stand in every letter.",
                remedy: "Simplify the paths (in Inkscape: Path, Simplify), or save the logo as PNG."
            )
        )
    }

    var outsideDrawing: Diagnostic {
        diagnostic(
            SVGFault(
                "svg-outside",
                found: "A shape reaches beyond the edge of the drawing, where it would not show on a screen.",
                expected: "Shapes within the viewBox.",
                remedy: "Fit the page to the drawing (in Inkscape: Edit, Resize Page to Content)."
            )
        )
    }
}

extension SVGStartTag {
    /// The viewport that the outermost element sets up.
    func viewport() throws(Diagnostic) -> SVGViewport {
        let box = try parsed("viewBox", SVGViewport.box)
        let size = (width: try side("width"), height: try side("height"))
        let fit = try parsed("preserveAspectRatio") { value throws(SVGFault) in try SVGFit(value) } ?? .usual
        do {
            return try SVGViewport(box: box, size: size, fit: fit)
        } catch {
            throw diagnostic(error)
        }
    }

    private func side(_ name: String) throws(Diagnostic) -> Double? {
        guard case .length(let length)? = try parsed(name, SVGLength.size) else { return nil }
        return length
    }
}

extension SVGViewport {
    /// Whether an outline lies within the artwork, but for a quarter of a unit.
    func holds(_ extent: SVGExtent) -> Bool {
        let slack = 0.25
        return extent.lower.min() >= -slack && extent.upper.x <= width.points + slack
            && extent.upper.y <= height.points + slack
    }
}

extension SVGSource {
    /// What the XML parser found, with what to do about it.
    func diagnostic(_ error: XMLStreamError) -> Diagnostic {
        let remedies = [
            "xml-doctype": "Remove the line that begins with <!DOCTYPE, or export the logo again as plain SVG.",
            "xml-entity": "Write the value itself in its place, or export the logo again as plain SVG.",
            "xml-processing-instruction": "Remove the instruction; style sheets in files of their own are not read.",
            "xml-encoding": "Save the file in UTF-8.",
            "xml-not-utf8": "Save the file in UTF-8.",
            "xml-truncated": "Copy or export the whole file again.",
            "xml-too-deep": "Ungroup the shapes (in Inkscape: Object, Ungroup).",
        ]
        return Diagnostic(
            code: error.code,
            place: place(line: error.line, byteColumn: error.column),
            found: error.found,
            expected: error.code == "xml-too-deep" ? "Elements nested at most 64 deep." : error.expected,
            remedy: remedies[error.code] ?? "Export the logo again as plain SVG."
        )
    }
}
