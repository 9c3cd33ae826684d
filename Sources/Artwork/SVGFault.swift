/// What is wrong with the value of an attribute, before it is known where in the file it stands.
struct SVGFault: Error, Hashable {
    /// A stable code, such as `svg-path`.
    let code: String
    /// In bytes from the beginning of the value.
    let offset: Int
    let found: String
    let expected: String
    let remedy: String

    init(_ code: String, at offset: Int = 0, found: String, expected: String = "", remedy: String) {
        (self.code, self.offset, self.found) = (code, offset, found)
        (self.expected, self.remedy) = (expected, remedy)
    }

    /// The same fault in a value that begins later.
    func moved(by distance: Int) -> SVGFault {
        SVGFault(code, at: offset + distance, found: found, expected: expected, remedy: remedy)
    }
}

extension [UInt8] {
    /// The text for a message: at most 40 characters, and no control characters.
    var quoted: String {
        let text = String(decoding: self, as: UTF8.self)
        let visible = text.unicodeScalars.prefix(40).map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        return "'" + String(visible) + (text.unicodeScalars.count > 40 ? "…'" : "'")
    }

    /// In small letters, where they are ASCII.
    var lowercased: [UInt8] {
        map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
