/// The class of every character, unpacked from ``LineBreakTable`` at first use.
struct LineBreakClassification: Sendable {
    /// Unpacked once, shared by all.
    static let shared = LineBreakClassification()

    /// Latin letters, accents and general punctuation are found without a search.
    private static let directCount: UInt32 = 0x2100
    private static let hangulSyllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

    private let direct: [LineBreakClass]
    private let starts: [UInt32]
    private let classes: [LineBreakClass]

    private init() {
        var (starts, classes): ([UInt32], [LineBreakClass]) = ([], [])
        var start: UInt32 = 0
        var digits = LineBreakTable.packed.description.utf8.map(Self.value)[...]
        while let index = digits.popFirst() {
            starts.append(start)
            classes.append(LineBreakClass(number: Int(index)))
            start += Self.length(from: &digits)
        }
        precondition(start == 0x110000, "The packed table must cover all code points.")
        (self.starts, self.classes) = (starts, classes)
        direct = (0..<Self.directCount).map { Self.search($0, starts, classes) }
    }

    /// The class of a character.
    func lineBreakClass(of scalar: Unicode.Scalar) -> LineBreakClass {
        let value = scalar.value
        if value < Self.directCount { return direct[Int(value)] }
        if Self.hangulSyllables.contains(value) {
            return (value - Self.hangulSyllables.lowerBound) % 28 == 0 ? .h2 : .h3
        }
        return Self.search(value, starts, classes)
    }

    private static func search(_ value: UInt32, _ starts: [UInt32], _ classes: [LineBreakClass]) -> LineBreakClass {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= value { low = middle } else { high = middle }
        }
        return classes[low]
    }

    /// Reads a number in base 32, last digit first; a digit of 32 or more says that another follows.
    private static func length(from digits: inout ArraySlice<UInt32>) -> UInt32 {
        var (number, shift): (UInt32, UInt32) = (0, 0)
        while let digit = digits.popFirst() {
            number |= (digit & 31) << shift
            shift += 5
            if digit < 32 { break }
        }
        return number
    }

    /// The value of a digit: `0…9`, `A…Z`, `a…z`, `-`, `_`.
    private static func value(_ digit: UInt8) -> UInt32 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 36
        case UInt8(ascii: "-"): 62
        default: 63
        }
    }
}
