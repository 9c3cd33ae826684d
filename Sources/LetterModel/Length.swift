/// A distance on paper, in whole thousandths of a point (1 point = 1/72 inch).
///
/// Whole numbers make layout the same on every machine: no sum depends on the order of its terms.
package struct Length: Hashable, Comparable, Sendable {
    /// Thousandths of a point.
    package var thousandths: Int

    package init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// Rounds to the nearest thousandth.
    package init(points: Double) {
        thousandths = Int((points * 1000).rounded())
    }

    /// Rounds to the nearest thousandth of a point.
    package init(millimetres: Double) {
        self.init(points: millimetres * 72 / 25.4)
    }

    /// No distance at all.
    package static let zero = Length(thousandths: 0)

    /// For display and for libraries that count in points.
    package var points: Double { Double(thousandths) / 1000 }

    package static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }
    package static func + (left: Self, right: Self) -> Self { Self(thousandths: left.thousandths + right.thousandths) }
    package static func - (left: Self, right: Self) -> Self { Self(thousandths: left.thousandths - right.thousandths) }
    package static func * (left: Self, right: Int) -> Self { Self(thousandths: left.thousandths * right) }
    package static func / (left: Self, right: Int) -> Self { Self(thousandths: left.thousandths / right) }
    package static func += (left: inout Self, right: Self) { left = left + right }
    package static func -= (left: inout Self, right: Self) { left = left - right }
    package static prefix func - (length: Self) -> Self { Self(thousandths: -length.thousandths) }
}
