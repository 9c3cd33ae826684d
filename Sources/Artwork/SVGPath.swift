/// The attribute `d` of a path (SVG 1.1, 8.3): the whole grammar.
///
/// A browser draws a broken path as far as it understands it; here the path is refused.
struct SVGPath {
    private var cursor: ByteCursor
    private var outline: SVGOutline
    /// The last control point and the kind of curve it belongs to, for curves that go on smoothly.
    private var latestControl: (point: Vector, isCubic: Bool)?

    /// Adds a path to an outline.
    static func read(_ value: [UInt8], into outline: SVGOutline) throws(SVGFault) -> SVGOutline {
        var path = SVGPath(cursor: ByteCursor(value), outline: outline)
        try path.readAll()
        return path.outline
    }

    private init(cursor: ByteCursor, outline: SVGOutline) {
        (self.cursor, self.outline) = (cursor, outline)
    }

    private mutating func readAll() throws(SVGFault) {
        cursor.skipSpaces()
        if cursor.rest == Array("none".utf8) { return }
        var isFirst = true
        while let letter = cursor.byte {
            let isMove = letter | 0x20 == UInt8(ascii: "m")
            guard isMove || !isFirst else { throw fault("A path begins with M or m.") }
            cursor.skip()
            try readCommand(letter | 0x20, isRelative: letter & 0x20 != 0)
            cursor.skipSpaces()
            isFirst = false
        }
    }

    /// Reads the numbers of one command, which may come several times over.
    private mutating func readCommand(_ letter: UInt8, isRelative: Bool) throws(SVGFault) {
        if letter == UInt8(ascii: "z") {
            outline.close()
            latestControl = nil
            return
        }
        guard Self.letters.contains(letter) else {
            throw fault("The commands M, L, H, V, C, S, Q, T, A and Z, in capitals or small letters.", back: 1)
        }
        var command = letter
        cursor.skipSpaces()
        repeat {
            try readSegment(command, isRelative: isRelative)
            if outline.isTooLong { return }
            // Numbers after those of a move are lines.
            if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
        } while goesOn()
    }

    private static let letters = Set("mlhvcsqta".utf8)

    /// Whether another number follows; a comma has to be followed by one.
    private mutating func goesOn() -> Bool {
        if cursor.skipComma() { return true }
        guard let byte = cursor.byte else { return false }
        return Self.numberStarts.contains(byte)
    }

    private static let numberStarts = Set("0123456789+-.".utf8)

    private mutating func readSegment(_ letter: UInt8, isRelative: Bool) throws(SVGFault) {
        let origin = isRelative ? outline.current : .zero
        switch letter {
        case UInt8(ascii: "m"): outline.move(to: origin + (try pair()))
        case UInt8(ascii: "l"): outline.line(to: origin + (try pair()))
        case UInt8(ascii: "h"): outline.line(to: Vector(origin.x + (try number()), outline.current.y))
        case UInt8(ascii: "v"): outline.line(to: Vector(outline.current.x, origin.y + (try number())))
        case UInt8(ascii: "a"): outline.arc(try arc(from: origin))
        default: return try readCurve(letter, origin: origin)
        }
        latestControl = nil
    }

    private mutating func readCurve(_ letter: UInt8, origin: Vector) throws(SVGFault) {
        let isCubic = letter == UInt8(ascii: "c") || letter == UInt8(ascii: "s")
        switch letter {
        case UInt8(ascii: "c"), UInt8(ascii: "s"):
            let first = letter == UInt8(ascii: "c") ? origin + (try nextPair()) : reflection(isCubic: true)
            let second = origin + (try nextPair())
            outline.curve(first, second, to: origin + (try pair()))
            latestControl = (second, isCubic)
        default:
            let control = letter == UInt8(ascii: "q") ? origin + (try nextPair()) : reflection(isCubic: false)
            outline.quadratic(control, to: origin + (try pair()))
            latestControl = (control, isCubic)
        }
    }

    /// The control point of the curve before, on the other side of the point where the new one begins.
    private func reflection(isCubic: Bool) -> Vector {
        guard let latestControl, latestControl.isCubic == isCubic else { return outline.current }
        return outline.current * 2 - latestControl.point
    }

    private mutating func arc(from origin: Vector) throws(SVGFault) -> EllipticArc {
        let radii = try nextPair()
        let rotation = try nextNumber()
        let isLarge = try nextFlag()
        let isPositive = try nextFlag()
        return EllipticArc(
            start: outline.current,
            end: origin + (try pair()),
            radii: radii,
            rotation: rotation,
            isLarge: isLarge,
            isPositive: isPositive
        )
    }

    private mutating func pair() throws(SVGFault) -> Vector {
        let x = try nextNumber()
        return Vector(x, try number())
    }

    private mutating func nextPair() throws(SVGFault) -> Vector {
        let pair = try pair()
        cursor.skipComma()
        return pair
    }

    private mutating func nextNumber() throws(SVGFault) -> Double {
        let number = try number()
        cursor.skipComma()
        return number
    }

    private mutating func nextFlag() throws(SVGFault) -> Bool {
        guard let flag = cursor.flag() else { throw fault("The flags of an arc are 0 or 1.") }
        cursor.skipComma()
        return flag
    }

    private mutating func number() throws(SVGFault) -> Double {
        guard let number = cursor.number() else { throw fault("A number.") }
        return number
    }

    private func fault(_ expected: String, back distance: Int = 0) -> SVGFault {
        let offset = cursor.index - distance
        let rest = Array(cursor.bytes[offset...])
        return SVGFault(
            "svg-path",
            at: offset,
            found: rest.isEmpty ? "The path ends too early." : "The path cannot be read from \(rest.quoted) on.",
            expected: expected,
            remedy: "Export the logo again; a browser, too, draws this path only up to here."
        )
    }
}
