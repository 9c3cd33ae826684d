/// A length in an attribute, in user units (SVG 1.1, 4.2): a number, or one with an absolute unit.
enum SVGLength {
    /// What a value says.
    enum Reading {
        case length(Double)
        /// A part of the surroundings, or nothing at all.
        case relative
    }

    /// User units in one of each unit: pixels, of which there are 96 in an inch (CSS Values 3, 6.2).
    private static let units: [String: Double] = [
        "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6,
    ]

    /// Reads the size of the whole drawing, which may be relative.
    static func size(_ value: [UInt8]) throws(SVGFault) -> Reading {
        var cursor = ByteCursor(value)
        cursor.skipSpaces()
        if cursor.rest.lowercased.starts(with: Array("auto".utf8)) { return .relative }
        guard let number = cursor.number() else { throw fault(value) }
        if cursor.skip("%") { return .relative }
        guard let factor = units[String(decoding: cursor.word().lowercased, as: UTF8.self)], isDone(&cursor) else {
            throw fault(value)
        }
        return .length(number * factor)
    }

    /// Reads a coordinate or radius, which may not be relative.
    static func coordinate(_ value: [UInt8]) throws(SVGFault) -> Double {
        guard case .length(let length) = try size(value) else { throw fault(value) }
        return length
    }

    /// Reads a list of numbers, such as the points of a polygon.
    static func numbers(_ value: [UInt8]) throws(SVGFault) -> [Double] {
        var cursor = ByteCursor(value)
        var numbers: [Double] = []
        cursor.skipSpaces()
        while !cursor.isAtEnd {
            guard let number = cursor.number() else {
                throw SVGFault(
                    "svg-number",
                    at: cursor.index,
                    found: "The list of numbers cannot be read from \(cursor.rest.quoted) on.",
                    expected: "Numbers with spaces or commas between them.",
                    remedy: "Correct the list, or export the logo again."
                )
            }
            numbers.append(number)
            cursor.skipComma()
        }
        return numbers
    }

    private static func isDone(_ cursor: inout ByteCursor) -> Bool {
        cursor.skipSpaces()
        return cursor.isAtEnd
    }

    private static func fault(_ value: [UInt8]) -> SVGFault {
        SVGFault(
            "svg-number",
            found: "The value \(value.quoted) is not a length that this program can use.",
            expected: "A number, without a unit or with px, pt, pc, in, cm or mm.",
            remedy: "Give the length in user units, or export the logo again."
        )
    }
}
