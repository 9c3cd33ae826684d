import LetterModel

/// Letters that were measured and wait to be put in order: class, country, postal code, house number, keyed hash.
///
/// Each takes 24 bytes. Classes and countries are few, and stand in tables of their own.
struct MeasuredLetters: Sendable {
    private struct Entry {
        /// The postal code and the house number.
        var place: UInt64
        /// The upper half of the keyed hash: enough to part those who live at one address.
        var rank: UInt32
        /// Breaks a tie of hashes.
        var number: UInt32
        var row: Int32
        var shape: UInt16
        var country: UInt16
    }

    private var entries: [Entry] = []
    private var shapes = NumberedValues<LetterShape>()
    private var countries = NumberedValues<String>()

    init(capacity: Int) { entries.reserveCapacity(capacity) }

    /// Adds a letter.
    ///
    /// - Parameters:
    ///   - row: The place of the recipient in the selection.
    ///   - rank: The keyed hash of the number.
    mutating func append(
        row: Int,
        number: CitizenServiceNumber,
        shape: LetterShape,
        person: AddressedPerson,
        rank: UInt64
    ) {
        entries.append(
            Entry(
                place: Self.place(person),
                rank: UInt32(truncatingIfNeeded: rank >> 32),
                number: number.value,
                row: Int32(row),
                shape: shapes.number(of: shape),
                country: countries.number(of: person.country)
            )
        )
    }

    /// Adds letters that another worker measured.
    mutating func append(_ part: MeasuredLetters) {
        let shapeNumbers = part.shapes.values.map { shapes.number(of: $0) }
        let countryNumbers = part.countries.values.map { countries.number(of: $0) }
        for var entry in part.entries {
            entry.shape = shapeNumbers[Int(entry.shape)]
            entry.country = countryNumbers[Int(entry.country)]
            entries.append(entry)
        }
    }

    /// Puts the letters in order and cuts them into bundles.
    consuming func plan(bundleSize: Int) -> LetterPlan {
        let classes = Self.ranks(shapes.values.map(\.letterClass))
        let lands = Self.ranks(countries.values)
        entries.sort { left, right in
            let (first, second) = (classes[Int(left.shape)], classes[Int(right.shape)])
            if first != second { return first < second }
            if left.country != right.country { return lands[Int(left.country)] < lands[Int(right.country)] }
            if left.place != right.place { return left.place < right.place }
            return (left.rank, left.number) < (right.rank, right.number)
        }
        let letters = entries.map { PlannedLetter(row: $0.row, shape: $0.shape) }
        return LetterPlan(letters: letters, shapes: shapes.values, bundleSize: bundleSize)
    }

    /// For each value, how many different ones are before it.
    private static func ranks<Value: Comparable & Hashable>(_ values: [Value]) -> [Int] {
        let sorted = Set(values).sorted()
        return values.map { value in sorted.firstIndex(of: value) ?? 0 }
    }

    /// Who has no postal code comes first.
    private static func place(_ person: AddressedPerson) -> UInt64 {
        let code = person.postalCode.map { UInt64($0.order) + 1 } ?? 0
        return code << 32 | UInt64(UInt32(person.houseNumber))
    }
}

/// Different values with a number each, in the order in which they came.
private struct NumberedValues<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt16] = [:]
    /// Mostly the next value is the last one again.
    private var last: (value: Value, number: UInt16)?

    mutating func number(of value: Value) -> UInt16 {
        if let last, last.value == value { return last.number }
        let number = numbers[value] ?? add(value)
        last = (value, number)
        return number
    }

    private mutating func add(_ value: Value) -> UInt16 {
        let number = UInt16(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }
}
