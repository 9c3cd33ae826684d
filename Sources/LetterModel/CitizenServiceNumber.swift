/// A citizen service number (burgerservicenummer, BSN): the key that joins accounts and persons.
///
/// A value of this type always passes the eleven-test: nine digits, weights 9…2 and −1, a sum that
/// 11 divides, and not all zero (Besluit burgerservicenummer, art. 1). It fits in 30 bits.
///
/// The number never appears in text: it has no `description` that shows it, so that it cannot reach
/// a letter, a file name or a log by accident.
package struct CitizenServiceNumber: Hashable, Sendable {
    /// The number itself, 1…999,999,999. For joins, keyed pseudonyms and written extracts only.
    package let value: UInt32

    /// Accepts a number when it passes the eleven-test.
    @inlinable
    package init?(value: UInt32) {
        guard value > 0, value <= 999_999_999, Self.passesElevenTest(value) else { return nil }
        self.value = value
    }

    /// The first eight digits, 0…99,999,999: a dense and unique index, because the ninth digit
    /// follows from the others.
    @inlinable
    package var denseIndex: Int { Int(value / 10) }

    /// How many values ``denseIndex`` can take.
    package static let denseIndexCount = 100_000_000

    /// The valid number with these first eight digits, if there is one: when the ninth digit would
    /// have to be ten, no number has them.
    package init?(denseIndex: Int) {
        guard (1..<Self.denseIndexCount).contains(denseIndex) else { return nil }
        let check = Self.weightedSum(ofFirstEightDigits: UInt32(denseIndex)) % 11
        guard check < 10 else { return nil }
        self.value = UInt32(denseIndex) * 10 + check
    }

    @usableFromInline
    static func passesElevenTest(_ value: UInt32) -> Bool {
        weightedSum(ofFirstEightDigits: value / 10) % 11 == value % 10
    }

    private static func weightedSum(ofFirstEightDigits digits: UInt32) -> UInt32 {
        var rest = digits
        var sum: UInt32 = 0
        for weight in UInt32(2)...9 {
            sum += weight * (rest % 10)
            rest /= 10
        }
        return sum
    }
}

extension CitizenServiceNumber: Comparable {
    @inlinable
    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension CitizenServiceNumber: CustomStringConvertible, CustomReflectable {
    /// Always `‹hidden›`.
    package var description: String { PersonalData<UInt32>.hiddenText }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
