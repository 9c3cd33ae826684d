import LetterModel

/// What fills are painted with: a grey level, or a colour of sRGB.
///
/// Grey has an operator of its own, which is shorter; both mean what the output intent says.
enum Ink: Hashable, Sendable {
    /// From 0 (black) to 1000 (white).
    case grey(Int)
    case colour(PrintColour)

    static let black = Ink.grey(0)

    init(_ colour: PrintColour) {
        self = colour.isGrey ? .grey(Self.thousandths(colour.red)) : .colour(colour)
    }

    /// Writes the operator `g` or `rg` (ISO 32000-1, 8.6.8).
    func write(to bytes: inout [UInt8]) {
        switch self {
        case .grey(let level):
            bytes.write(thousandths: level)
            bytes.write(" g\n")
        case .colour(let colour):
            for component in [colour.red, colour.green, colour.blue] {
                bytes.write(thousandths: Self.thousandths(component))
                bytes.write(" ")
            }
            bytes.write("rg\n")
        }
    }

    private static func thousandths(_ component: UInt8) -> Int { (Int(component) * 1000 + 127) / 255 }
}

/// The ink: what is wanted, and what is in the stream.
struct InkState: Sendable {
    var wanted = Ink.black
    var written = Ink.black
}
