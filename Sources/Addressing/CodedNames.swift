/// A table of the register: names by a code of four digits.
///
/// The table is packed as text: names in the order of their codes, parted by `;` or a line end. A
/// name has the code after that of the name before it, unless four digits and a space stand in front.
package struct CodedNames: Sendable {
    private var names: [String] = []
    /// For each possible code the place of its name, or -1.
    private var places = [Int16](repeating: -1, count: 10_000)

    /// How many codes have a name.
    package var count: Int { names.count }

    /// Unpacks a table that is compiled into the program.
    package init(packed: String) {
        var code = -1
        for item in packed.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) {
            let name: Substring.UTF8View
            if let recorded = Self.number(item.prefix(4)) {
                (code, name) = (recorded, item.dropFirst(5))
            } else {
                (code, name) = (code + 1, item)
            }
            precondition(code >= 0 && code < places.count, "A packed table begins with a code of four digits.")
            places[code] = Int16(names.count)
            names.append(String(Substring(name)))
        }
    }

    /// The name of a code; `nil` when the text is not four digits or the table does not hold it.
    package func name(of code: String) -> String? {
        guard let number = Self.number(code.utf8), places[number] >= 0 else { return nil }
        return names[Int(places[number])]
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard digits.count == 4 else { return nil }
        var number = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}
