/// A declaration in the attribute `style`: a property and its value (CSS Style Attributes, 3).
struct SVGDeclaration {
    /// In small letters.
    let name: String
    /// Without white space round it and without `!important`.
    let value: [UInt8]
    /// Of the name, in bytes from the beginning of the attribute.
    let offset: Int

    /// Splits the attribute at its semicolons, but for those in quotes and brackets.
    static func all(in style: [UInt8]) throws(SVGFault) -> [SVGDeclaration] {
        var declarations: [SVGDeclaration] = []
        var start = 0
        while start < style.count {
            let end = endOfDeclaration(in: style, from: start)
            let range = trimmed(start..<end, of: style)
            if !range.isEmpty { declarations.append(try SVGDeclaration(style, range)) }
            start = end + 1
        }
        return declarations
    }

    private init(_ style: [UInt8], _ range: Range<Int>) throws(SVGFault) {
        guard let colon = style[range].firstIndex(of: UInt8(ascii: ":")) else {
            throw SVGFault(
                "svg-style",
                at: range.lowerBound,
                found: "The style \(Array(style[range]).quoted) is not a property with a value.",
                expected: "Declarations such as fill:#1a5276, with semicolons between them.",
                remedy: "Correct the style, or export the logo again."
            )
        }
        let name = Array(style[Self.trimmed(range.lowerBound..<colon, of: style)])
        self.name = String(decoding: name.lowercased, as: UTF8.self)
        var value = Array(style[Self.trimmed(colon + 1..<range.upperBound, of: style)])
        let mark = Array("!important".utf8)
        if value.count >= mark.count, value.suffix(mark.count).map({ $0 }).lowercased == mark {
            value.removeLast(mark.count)
            value = Array(value[Self.trimmed(0..<value.count, of: value)])
        }
        self.value = value
        offset = range.lowerBound
    }

    private static func endOfDeclaration(in style: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        var depth = 0
        for index in start..<style.count {
            let byte = style[index]
            switch byte {
            case _ where quote != nil: if byte == quote { quote = nil }
            case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: ";") where depth <= 0: return index
            default: break
            }
        }
        return style.count
    }

    private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ByteCursor.isSpace(bytes[start]) { start += 1 }
        while start < end, ByteCursor.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
