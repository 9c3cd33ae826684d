/// A row of the register's selection CSV that is put together here, from a person that came in another form.
/// Its memory is used again for each row.
struct ComposedRow {
    private var bytes: [UInt8] = []
    private var places = [Range<Int>](repeating: 0..<0, count: PersonColumn.allCases.count)

    /// Begins a new row, of which nothing is filled.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        for index in places.indices { places[index] = 0..<0 }
    }

    /// Puts one value into its column.
    mutating func set(_ column: PersonColumn, _ value: some Collection<UInt8>) {
        guard !value.isEmpty else { return }
        let start = bytes.count
        append(value)
        end(column, from: start)
    }

    /// Puts the values of several partners into a column of category 05, one behind the other.
    mutating func set(_ column: PersonColumn, items: [some Collection<UInt8>]) {
        let start = bytes.count
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            append(item)
        }
        end(column, from: start)
    }

    /// The row, ready to be read.
    var fields: PersonFields { PersonFields(bytes: bytes, row: 0..<bytes.count, places: places) }

    /// A comma behind each value, so that bytes of two of them never make one character.
    private mutating func end(_ column: PersonColumn, from start: Int) {
        places[column.rawValue] = start..<bytes.count
        bytes.append(UInt8(ascii: ","))
    }

    private mutating func append(_ value: some Collection<UInt8>) {
        for byte in value {
            let isSign = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
            if isSign { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
    }
}
