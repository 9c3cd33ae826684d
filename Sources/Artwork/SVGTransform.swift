import Glibc

/// The attribute `transform` (SVG 1.1, 7.6): a list of maps, of which the last is applied first.
enum SVGTransform {
    static func parse(_ value: [UInt8]) throws(SVGFault) -> Affine {
        var cursor = ByteCursor(value)
        var result = Affine.identity
        cursor.skipSpaces()
        while !cursor.isAtEnd {
            result = result * (try function(&cursor))
            cursor.skipComma()
        }
        return result
    }

    private static func function(_ cursor: inout ByteCursor) throws(SVGFault) -> Affine {
        let start = cursor.index
        let name = String(decoding: cursor.word(), as: UTF8.self)
        cursor.skipSpaces()
        guard cursor.skip("(") else { throw fault(at: start, in: cursor) }
        var numbers: [Double] = []
        repeat {
            cursor.skipSpaces()
            guard let number = cursor.number() else { throw fault(at: start, in: cursor) }
            numbers.append(number)
            cursor.skipComma()
        } while cursor.byte != UInt8(ascii: ")") && numbers.count <= 6
        guard cursor.skip(")"), let map = map(name, numbers) else { throw fault(at: start, in: cursor) }
        return map
    }

    private static func map(_ name: String, _ numbers: [Double]) -> Affine? {
        let first = numbers[0]
        return switch (name, numbers.count) {
        case ("matrix", 6): Affine(first, numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        case ("translate", 1): .translation(first, 0)
        case ("translate", 2): .translation(first, numbers[1])
        case ("scale", 1): .scale(first, first)
        case ("scale", 2): .scale(first, numbers[1])
        case ("rotate", 1): rotation(first)
        case ("rotate", 3):
            .translation(numbers[1], numbers[2]) * rotation(first) * .translation(-numbers[1], -numbers[2])
        case ("skewX", 1): Affine(1, 0, tan(radians(first)), 1, 0, 0)
        case ("skewY", 1): Affine(1, tan(radians(first)), 0, 1, 0, 0)
        default: nil
        }
    }

    private static func rotation(_ degrees: Double) -> Affine {
        let (sine, cosine) = (sin(radians(degrees)), cos(radians(degrees)))
        return Affine(cosine, sine, -sine, cosine, 0, 0)
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

    private static func fault(at start: Int, in cursor: ByteCursor) -> SVGFault {
        SVGFault(
            "svg-transform",
            at: start,
            found: "The transform cannot be read from \(Array(cursor.bytes[start...]).quoted) on.",
            expected: "matrix(6 numbers), translate(1 or 2), scale(1 or 2), rotate(1 or 3), skewX(1) or skewY(1).",
            remedy: "Correct the transform, or export the logo again with its coordinates applied."
        )
    }
}
