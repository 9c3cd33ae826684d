/// The symbols of deflate for lengths and distances (RFC 1951, 3.2.5), computed instead of looked up.
enum DeflateAlphabet {
    /// Literals, the end of a block, and lengths.
    static let literalCount = 286
    /// Distances.
    static let distanceCount = 30
    /// Ends a block.
    static let endOfBlock = 256
    /// The lengths that a match can have.
    static let matchLengths = 3...258
    /// How far back a match can reach.
    static let window = 32_768

    /// A symbol and the bits behind it.
    struct Symbol {
        var value: Int
        var extraCount: Int
        var extra: UInt64
    }

    /// The symbol of a length less 3: four to each power of two from 11 on, and one of its own for 258.
    @inline(__always)
    static func lengthSymbol(_ excess: UInt32) -> Symbol {
        if excess < 8 { return Symbol(value: 257 + Int(excess), extraCount: 0, extra: 0) }
        if excess == 255 { return Symbol(value: 285, extraCount: 0, extra: 0) }
        let bits = 29 - excess.leadingZeroBitCount
        let value = 257 + bits * 4 + Int(excess >> UInt32(bits))
        return Symbol(value: value, extraCount: bits, extra: UInt64(excess & ((1 << UInt32(bits)) - 1)))
    }

    /// The symbol of a distance less 1: two to each power of two from 5 on.
    @inline(__always)
    static func distanceSymbol(_ excess: UInt32) -> Symbol {
        if excess < 4 { return Symbol(value: Int(excess), extraCount: 0, extra: 0) }
        let bits = 30 - excess.leadingZeroBitCount
        let value = bits * 2 + Int(excess >> UInt32(bits))
        return Symbol(value: value, extraCount: bits, extra: UInt64(excess & ((1 << UInt32(bits)) - 1)))
    }
}
