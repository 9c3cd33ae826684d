/// A number of people as a review tells it: from 1 to 9 it is `<10`, so that a glance does not tell who is meant.
package struct ReviewCount: Hashable, Sendable {
    /// For sums and comparisons within a review; never printed.
    let exact: Int

    /// Takes the exact number.
    package init(_ exact: Int) {
        self.exact = exact
    }

    /// The smallest number that is told as it is, but for zero.
    private static let smallest = 10

    private var isHidden: Bool { exact > 0 && exact < Self.smallest }
}

extension ReviewCount: CustomStringConvertible, CustomReflectable {
    /// `0`, `<10`, `1,234`.
    package var description: String {
        if isHidden { return "<\(Self.smallest)" }
        let digits = String(exact)
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.utf8.count - digit.offset) % 3 == 0 { text += "," }
            text.append(digit.element)
        }
    }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension ReviewCount: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if isHidden { try container.encode(description) } else { try container.encode(exact) }
    }
}
