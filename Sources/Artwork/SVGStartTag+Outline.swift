import LetterModel

/// The basic shapes (SVG 1.1, 9) as outlines. What has no area draws nothing.
extension SVGStartTag {
    /// Adds the outline of an element of this kind.
    func outline(of element: SVGElement, into outline: SVGOutline) throws(Diagnostic) -> SVGOutline {
        switch element {
        case .path:
            return try parsed("d") { value throws(SVGFault) in try SVGPath.read(value, into: outline) } ?? outline
        case .rect: return try rectangle(outline)
        case .circle:
            let radius = try size("r") ?? 0
            return try ellipse(radii: Vector(radius, radius), outline)
        case .ellipse: return try ellipse(radii: radii(), outline)
        case .polygon, .polyline: return try polygon(outline)
        case .svg, .group, .unpainted, .refused: return outline
        }
    }

    private func coordinate(_ name: String) throws(Diagnostic) -> Double {
        try parsed(name, SVGLength.coordinate) ?? 0
    }

    /// A length that may not be below zero; `nil` when it is not there, or `auto`.
    private func size(_ name: String) throws(Diagnostic) -> Double? {
        if value(name).map({ $0 == Array("auto".utf8) }) == true { return nil }
        return try parsed(name) { value throws(SVGFault) in
            let length = try SVGLength.coordinate(value)
            guard length >= 0 else {
                throw SVGFault(
                    "svg-number",
                    found: "The length \(value.quoted) is below zero.",
                    expected: "A length of zero or more.",
                    remedy: "Correct the length, or export the logo again."
                )
            }
            return length
        }
    }

    /// Both radii; one that is missing is as long as the other.
    private func radii() throws(Diagnostic) -> Vector {
        let (x, y) = (try size("rx"), try size("ry"))
        return Vector(x ?? y ?? 0, y ?? x ?? 0)
    }

    private func rectangle(_ start: SVGOutline) throws(Diagnostic) -> SVGOutline {
        var outline = start
        let corner = Vector(try coordinate("x"), try coordinate("y"))
        let extent = Vector(try size("width") ?? 0, try size("height") ?? 0)
        guard extent.min() > 0 else { return outline }
        let radii = pointwiseMin(try radii(), extent / 2)
        let end = corner + extent
        guard radii.min() > 0 else {
            outline.move(to: corner)
            outline.line(to: Vector(end.x, corner.y))
            outline.line(to: end)
            outline.line(to: Vector(corner.x, end.y))
            outline.close()
            return outline
        }
        let (inner, outer) = (corner + radii, end - radii)
        outline.move(to: Vector(inner.x, corner.y))
        outline.side(to: Vector(outer.x, corner.y), corner: Vector(end.x, inner.y), radii)
        outline.side(to: Vector(end.x, outer.y), corner: Vector(outer.x, end.y), radii)
        outline.side(to: Vector(inner.x, end.y), corner: Vector(corner.x, outer.y), radii)
        outline.side(to: Vector(corner.x, inner.y), corner: Vector(inner.x, corner.y), radii)
        outline.close()
        return outline
    }

    private func ellipse(radii: Vector, _ start: SVGOutline) throws(Diagnostic) -> SVGOutline {
        var outline = start
        let middle = Vector(try coordinate("cx"), try coordinate("cy"))
        guard radii.min() > 0 else { return outline }
        let (across, down) = (Vector(radii.x, 0), Vector(0, radii.y))
        outline.move(to: middle + across)
        for end in [middle + down, middle - across, middle - down, middle + across] {
            outline.quarter(to: end, radii)
        }
        outline.close()
        return outline
    }

    private func polygon(_ start: SVGOutline) throws(Diagnostic) -> SVGOutline {
        var outline = start
        let numbers = try parsed("points", SVGLength.numbers) ?? []
        guard numbers.count % 2 == 0 else {
            throw diagnostic(
                SVGFault(
                    "svg-number",
                    found: "The list of points has \(numbers.count) numbers.",
                    expected: "Two numbers for each point.",
                    remedy: "Correct the list, or export the logo again."
                )
            )
        }
        for index in stride(from: 0, to: numbers.count, by: 2) {
            let point = Vector(numbers[index], numbers[index + 1])
            if index == 0 { outline.move(to: point) } else { outline.line(to: point) }
        }
        outline.close()
        return outline
    }
}

extension SVGOutline {
    /// A straight side, if it has any length, and the rounded corner after it.
    fileprivate mutating func side(to end: Vector, corner: Vector, _ radii: Vector) {
        if end != current { line(to: end) }
        quarter(to: corner, radii)
    }

    /// A quarter of an ellipse, clockwise on paper.
    fileprivate mutating func quarter(to end: Vector, _ radii: Vector) {
        arc(EllipticArc(start: current, end: end, radii: radii, rotation: 0, isLarge: false, isPositive: true))
    }
}
