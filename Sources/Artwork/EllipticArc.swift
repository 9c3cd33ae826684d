import Glibc

/// An arc of an ellipse as SVG gives it: by its ends (SVG 1.1, 8.3.8 and F.6).
struct EllipticArc {
    let start: Vector
    let end: Vector
    /// Of the ellipse along its own axes; signs do not matter, and radii that are too small grow.
    let radii: Vector
    /// Of the ellipse's first axis, in degrees.
    let rotation: Double
    let isLarge: Bool
    /// Whether the angle grows from start to end; on paper that is clockwise.
    let isPositive: Bool

    /// A cubic curve; where it begins is known.
    typealias Curve = (first: Vector, second: Vector, end: Vector)

    /// The arc as curves of at most a quarter of the ellipse, each within 0.03 % of the radius; `nil`
    /// stands for a straight line, as which SVG draws an arc without a radius.
    var curves: [Curve]? {
        let radii = Vector(abs(radii.x), abs(radii.y))
        guard radii.x > 0, radii.y > 0 else { return nil }
        guard start != end else { return [] }
        let angle = rotation * .pi / 180
        let axis = Vector(cos(angle), sin(angle))
        let half = Self.turned((start - end) / 2, by: Vector(axis.x, -axis.y))
        let growth = (half / radii * (half / radii)).sum().squareRoot()
        let grown = growth > 1 ? radii * growth : radii
        let centre = centre(half: half, radii: grown)
        let begin = Self.angle(of: (half - centre) / grown)
        var sweep = Self.angle(of: (-half - centre) / grown) - begin
        if isPositive, sweep < 0 { sweep += 2 * .pi }
        if !isPositive, sweep > 0 { sweep -= 2 * .pi }
        let middle = Self.turned(centre, by: axis) + (start + end) / 2
        // Measures beyond all numbers: one curve that is nowhere, which nobody can take for a drawing.
        guard sweep.isFinite, (middle * grown).sum().isFinite else {
            return [(Vector(repeating: .nan), Vector(repeating: .nan), end)]
        }
        return Ellipse(middle: middle, radii: grown, axis: axis).curves(from: begin, sweep: sweep, to: end)
    }

    /// The middle of the ellipse in its own axes, from the middle of the chord (F.6.5.2).
    private func centre(half: Vector, radii: Vector) -> Vector {
        let products = radii * Vector(half.y, half.x)
        let below = (products * products).sum()
        let above = max(0, radii.x * radii.x * radii.y * radii.y - below)
        let factor = (above / below).squareRoot() * (isLarge == isPositive ? -1 : 1)
        return Vector(radii.x * half.y / radii.y, -radii.y * half.x / radii.x) * factor
    }

    private static func turned(_ point: Vector, by axis: Vector) -> Vector {
        Vector(axis.x * point.x - axis.y * point.y, axis.y * point.x + axis.x * point.y)
    }

    private static func angle(of direction: Vector) -> Double { atan2(direction.y, direction.x) }
}

/// An ellipse in any position.
private struct Ellipse {
    let middle: Vector
    let radii: Vector
    /// The direction of the first axis, of length 1.
    let axis: Vector

    /// Cubic curves along the ellipse, each with the control points that fit its ends and its middle.
    func curves(from begin: Double, sweep: Double, to end: Vector) -> [EllipticArc.Curve] {
        let count = max(1, Int((abs(sweep) / (.pi / 2) - 1e-9).rounded(.up)))
        let step = sweep / Double(count)
        let reach = 4 / 3 * tan(step / 4)
        return (0..<count).map { index in
            let (first, last) = (begin + Double(index) * step, begin + Double(index + 1) * step)
            let (from, to) = (Vector(cos(first), sin(first)), Vector(cos(last), sin(last)))
            return (
                point(from + Vector(-from.y, from.x) * reach),
                point(to - Vector(-to.y, to.x) * reach),
                index == count - 1 ? end : point(to)
            )
        }
    }

    /// A place from the unit circle.
    private func point(_ place: Vector) -> Vector {
        let stretched = place * radii
        return middle
            + Vector(axis.x * stretched.x - axis.y * stretched.y, axis.y * stretched.x + axis.x * stretched.y)
    }
}
