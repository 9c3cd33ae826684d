/// A class of characters that the rules of UAX #14 speak of, after rule LB1; or several, for rules
/// that name several.
///
/// Each class is one bit, in the order of the packed table. Two classes are split by other
/// properties: `OP` by East Asian width (LB30), and the unassigned pictographs (LB30b) from `ID`.
struct LineBreakClass: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The class with this number in the packed table.
    init(number: Int) {
        rawValue = 1 << UInt64(number)
    }

    static let al = Self(number: 0)
    static let b2 = Self(number: 1)
    static let ba = Self(number: 2)
    static let bb = Self(number: 3)
    static let bk = Self(number: 4)
    static let cb = Self(number: 5)
    static let cl = Self(number: 6)
    static let cm = Self(number: 7)
    static let cp = Self(number: 8)
    static let cr = Self(number: 9)
    static let eb = Self(number: 10)
    static let em = Self(number: 11)
    static let ex = Self(number: 12)
    static let gl = Self(number: 13)
    static let hl = Self(number: 14)
    static let hy = Self(number: 15)
    static let h2 = Self(number: 16)
    static let h3 = Self(number: 17)
    static let id = Self(number: 18)
    static let `in` = Self(number: 19)
    static let `is` = Self(number: 20)
    static let jl = Self(number: 21)
    static let jt = Self(number: 22)
    static let jv = Self(number: 23)
    static let lf = Self(number: 24)
    static let nl = Self(number: 25)
    static let ns = Self(number: 26)
    static let nu = Self(number: 27)
    static let op = Self(number: 28)
    static let po = Self(number: 29)
    static let pr = Self(number: 30)
    static let qu = Self(number: 31)
    static let ri = Self(number: 32)
    static let sp = Self(number: 33)
    static let sy = Self(number: 34)
    static let wj = Self(number: 35)
    static let zw = Self(number: 36)
    static let zwj = Self(number: 37)
    static let wideOP = Self(number: 38)
    static let unassignedPictograph = Self(number: 39)

    static let letters: Self = [.al, .hl]
    static let ideographs: Self = [.id, .eb, .em, .unassignedPictograph]
    static let hangul: Self = [.jl, .jv, .jt, .h2, .h3]
    static let openings: Self = [.op, .wideOP]
    static let closings: Self = [.cl, .cp]
    static let numericSigns: Self = [.pr, .po]
    static let lineEnds: Self = [.bk, .cr, .lf, .nl]

    /// Whether it is one of the given classes.
    func isOne(of classes: Self) -> Bool {
        rawValue & classes.rawValue != 0
    }
}
