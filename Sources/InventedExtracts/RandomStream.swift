/// A stream of pseudo-random numbers that is equal on every machine for an equal start.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
/// Each citizen and each subject has a stream of its own, so that any record can be invented
/// without the ones before it. It is not for keys or secrets.
struct RandomStream {
    /// What a stream is for: two subjects of one citizen must not walk in step.
    enum Subject: UInt64 {
        case account = 1
        case holder, person, circumstances, partner, address, presence, suppression, numbers, order, cases
    }

    private var state: UInt64

    /// Starts the stream of one record.
    init(seed: UInt64, subject: Subject, index: Int) {
        state = Self.mixed(seed &+ subject.rawValue &* 0x9E37_79B9_7F4A_7C15)
        state = Self.mixed(state ^ UInt64(index))
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    /// A number from 0 up to, not including, the bound.
    ///
    /// The high half of a product; the bias is below 2⁻⁴⁰ for the bounds used here.
    mutating func number(below bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in the range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.count)
    }

    /// Whether something with this chance, in parts of ten thousand, is the case.
    mutating func happens(_ perTenThousand: Int) -> Bool {
        number(below: 10_000) < perTenThousand
    }

    /// One of the elements; the list is never empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(below: elements.count)]
    }

    /// Spreads every bit of the input over the whole output; one-to-one.
    static func mixed(_ input: UInt64) -> UInt64 {
        var bits = input
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
