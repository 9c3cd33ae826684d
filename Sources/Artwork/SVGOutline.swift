import LetterModel

/// Collects the outline of one element in units of the artwork.
///
/// Points come in the element's own coordinates. Every subpath that goes on after it was closed gets a
/// move of its own, as other formats ask for.
struct SVGOutline {
    private let transform: Affine
    /// How many more segments the artwork may have.
    private let room: Int
    private(set) var segments: [Artwork.PathSegment] = []
    /// Whether there is anything to fill.
    private(set) var isDrawn = false
    /// Whether a point is farther away than can be measured.
    private(set) var isBeyondMeasure = false
    private(set) var extent = SVGExtent()
    private(set) var current = Vector.zero
    private var start = Vector.zero
    /// Whether the next segment begins a subpath.
    private var needsMove = true

    init(transform: Affine, room: Int) {
        (self.transform, self.room) = (transform, room)
    }

    /// Whether the artwork has more segments than it may.
    var isTooLong: Bool { segments.count > room }

    mutating func move(to point: Vector) {
        (current, start, needsMove) = (point, point, true)
    }

    mutating func line(to point: Vector) {
        begin()
        add(.line(place(point)))
        extent.include(transform.applied(to: point))
        current = point
    }

    mutating func curve(_ first: Vector, _ second: Vector, to point: Vector) {
        begin()
        add(.curve(place(first), place(second), place(point)))
        extent.include(curve: [current, first, second, point].map { transform.applied(to: $0) })
        current = point
    }

    /// A quadratic curve, as the cubic one that is equal to it.
    mutating func quadratic(_ control: Vector, to point: Vector) {
        curve(current + (control - current) * 2 / 3, point + (control - point) * 2 / 3, to: point)
    }

    mutating func arc(_ arc: EllipticArc) {
        guard let curves = arc.curves else { return line(to: arc.end) }
        for curve in curves { self.curve(curve.first, curve.second, to: curve.end) }
    }

    mutating func close() {
        if !needsMove { add(.close) }
        (current, needsMove) = (start, true)
    }

    private mutating func begin() {
        isDrawn = true
        guard needsMove else { return }
        add(.move(place(current)))
        extent.include(transform.applied(to: current))
        (start, needsMove) = (current, false)
    }

    private mutating func add(_ segment: Artwork.PathSegment) {
        if !isTooLong { segments.append(segment) }
    }

    private mutating func place(_ point: Vector) -> Artwork.Point {
        let mapped = transform.applied(to: point)
        // The comparison is false for what is not a number, too.
        guard abs(mapped.x) < 1e9, abs(mapped.y) < 1e9 else {
            isBeyondMeasure = true
            return Artwork.Point(x: .zero, y: .zero)
        }
        return Artwork.Point(x: Length(points: mapped.x), y: Length(points: mapped.y))
    }
}

/// The smallest box that holds outlines.
struct SVGExtent {
    private(set) var lower = Vector(repeating: .infinity)
    private(set) var upper = Vector(repeating: -.infinity)

    mutating func include(_ point: Vector) {
        lower.replace(with: point, where: point .< lower)
        upper.replace(with: point, where: point .> upper)
    }

    /// Includes a cubic curve by its ends and the places where it turns round.
    mutating func include(curve points: [Vector]) {
        include(points[3])
        for axis in 0...1 {
            let values = points.map { $0[axis] }
            for time in Self.turns(values) { include(Self.point(points, at: time)) }
        }
    }

    /// Where the derivative of a cubic polynomial in Bernstein form is zero.
    private static func turns(_ p: [Double]) -> [Double] {
        let (a, b, c) = (p[3] - 3 * p[2] + 3 * p[1] - p[0], 2 * (p[2] - 2 * p[1] + p[0]), p[1] - p[0])
        var times: [Double] = []
        if abs(a) < 1e-12 {
            if b != 0 { times = [-c / b] }
        } else {
            let discriminant = b * b - 4 * a * c
            guard discriminant >= 0 else { return [] }
            let root = discriminant.squareRoot()
            times = [(-b + root) / (2 * a), (-b - root) / (2 * a)]
        }
        return times.filter { $0 > 0 && $0 < 1 }
    }

    private static func point(_ points: [Vector], at time: Double) -> Vector {
        let rest = 1 - time
        let outer = points[0] * (rest * rest * rest) + points[3] * (time * time * time)
        return outer + points[1] * (3 * rest * rest * time) + points[2] * (3 * rest * time * time)
    }
}
