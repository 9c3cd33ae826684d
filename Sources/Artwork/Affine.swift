/// A place in a drawing before it is measured in ``Artwork`` units.
typealias Vector = SIMD2<Double>

/// A linear map and a shift: x' = ax + cy + e, y' = bx + dy + f (SVG 1.1, 7.4).
struct Affine: Hashable {
    let a, b, c, d, e, f: Double

    init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    static let identity = Affine(1, 0, 0, 1, 0, 0)

    static func translation(_ x: Double, _ y: Double) -> Affine { Affine(1, 0, 0, 1, x, y) }

    static func scale(_ x: Double, _ y: Double) -> Affine { Affine(x, 0, 0, y, 0, 0) }

    func applied(to point: Vector) -> Vector {
        Vector(a * point.x + c * point.y + e, b * point.x + d * point.y + f)
    }

    /// The map that first applies the right one, then the left one.
    static func * (left: Affine, right: Affine) -> Affine {
        let (x, y) = (Vector(right.a, right.b), Vector(right.c, right.d))
        let origin = left.applied(to: Vector(right.e, right.f))
        return Affine(
            left.a * x.x + left.c * x.y,
            left.b * x.x + left.d * x.y,
            left.a * y.x + left.c * y.y,
            left.b * y.x + left.d * y.y,
            origin.x,
            origin.y
        )
    }
}
