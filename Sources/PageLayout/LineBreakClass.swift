/// The classes of characters that the rules of UAX #14 speak of, after rule LB1.
///
/// The order is that of the packed table. Two classes are split by other properties: `OP` by East
/// Asian width (LB30), and the unassigned pictographs (LB30b) from `ID`.
enum LineBreakClass: UInt8, CaseIterable {
    case al, b2, ba, bb, bk, cb, cl, cm, cp, cr, eb, em, ex, gl, hl, hy, h2, h3, id, `in`, `is`, jl, jt, jv, lf, nl, ns
    case nu, op, po, pr, qu, ri, sp, sy, wj, zw, zwj
    case wideOP, unassignedPictograph

    /// Whether it is one of the given classes.
    func isOne(of classes: LineBreakClassSet) -> Bool {
        classes.bits & (1 << UInt64(rawValue)) != 0
    }
}

/// A set of classes as bits, for rules that name several.
struct LineBreakClassSet: ExpressibleByArrayLiteral {
    let bits: UInt64

    init(arrayLiteral classes: LineBreakClass...) {
        bits = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    static let letters: Self = [.al, .hl]
    static let ideographs: Self = [.id, .eb, .em, .unassignedPictograph]
    static let hangul: Self = [.jl, .jv, .jt, .h2, .h3]
    static let openings: Self = [.op, .wideOP]
    static let closings: Self = [.cl, .cp]
    static let numericSigns: Self = [.pr, .po]
}
