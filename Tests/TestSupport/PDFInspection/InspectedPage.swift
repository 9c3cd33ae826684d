/// A page, and what was found on it.
struct InspectedPage {
    /// Its object.
    let number: Int
    /// From 0.
    let index: Int
    /// The media box.
    var box = InspectedBox()
    var structParents: Int?
    var contents: [Int] = []
    var resources: [String: PDFValue] = [:]
    /// What each mark shows.
    var marks: [Int: InspectedMark] = [:]
    /// The text of each artifact.
    var artifacts: [String] = []

    var name: String { "page \(index + 1)" }
}

/// What stands in one marked-content sequence.
struct InspectedMark {
    /// The text, real or actual.
    var text = ""
    /// Where it was painted.
    var extent = InspectedBox()
}

/// A rectangle that grows with what is put into it.
struct InspectedBox: Hashable {
    var left = Double.infinity
    var bottom = Double.infinity
    var right = -Double.infinity
    var top = -Double.infinity

    var isEmpty: Bool { left > right }

    init() {}

    /// A PDF rectangle (ISO 32000-1, 7.9.5); `nil` for anything else.
    init?(_ value: PDFValue?) {
        guard let sides = value?.array?.compactMap(\.number), sides.count == 4 else { return nil }
        (left, bottom) = (min(sides[0], sides[2]), min(sides[1], sides[3]))
        (right, top) = (max(sides[0], sides[2]), max(sides[1], sides[3]))
    }

    mutating func include(_ x: Double, _ y: Double) {
        (left, right) = (min(left, x), max(right, x))
        (bottom, top) = (min(bottom, y), max(top, y))
    }

    mutating func include(_ other: InspectedBox) {
        (left, right) = (min(left, other.left), max(right, other.right))
        (bottom, top) = (min(bottom, other.bottom), max(top, other.top))
    }

    /// Whether another one lies inside, give or take a hundredth of a point.
    func contains(_ other: InspectedBox) -> Bool {
        other.isEmpty
            || other.left >= left - 0.01 && other.right <= right + 0.01 && other.bottom >= bottom - 0.01
                && other.top <= top + 0.01
    }
}

/// A coordinate transform (ISO 32000-1, 8.3.3).
struct InspectedTransform {
    var (a, b, c, d, e, f) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    init() {}

    init?(_ values: [Double]) {
        guard values.count == 6 else { return nil }
        (a, b, c, d, e, f) = (values[0], values[1], values[2], values[3], values[4], values[5])
    }

    /// This transform first, then the other.
    func then(_ other: InspectedTransform) -> InspectedTransform {
        var result = InspectedTransform()
        (result.a, result.b) = (a * other.a + b * other.c, a * other.b + b * other.d)
        (result.c, result.d) = (c * other.a + d * other.c, c * other.b + d * other.d)
        (result.e, result.f) = (e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f)
        return result
    }

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (x * a + y * c + e, x * b + y * d + f) }
}
