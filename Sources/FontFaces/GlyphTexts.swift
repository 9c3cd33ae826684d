/// What each glyph of a font says, for the ToUnicode map of a PDF (ISO 32000-1, 9.10.3).
///
/// A glyph of a character says that character: the lowest where several share it, and never one of
/// private use. A ligature says its letters. Glyphs that only substitutions reach say what the glyphs
/// say that they replace. The whole font decides, not one subset, so that a glyph says the same in all.
struct GlyphTexts {
    private var texts: [UInt16: String] = [:]

    /// No real font chains more substitutions than this; a hostile one is not followed further.
    private static let longestChain = 64

    /// Collects the texts of a font's characters.
    init(scalars: [(Unicode.Scalar, UInt16)]) {
        for (scalar, glyph) in scalars where glyph != 0 && texts[glyph] == nil && !Self.isPrivateUse(scalar) {
            texts[glyph] = Self.letters(of: scalar)
        }
    }

    /// Follows substitutions from the glyphs whose text is known to those where it is not.
    ///
    /// A chain may stand in any order in the font: go on until nothing is new.
    mutating func follow(_ substitutions: [GlyphSubstitution]) {
        for _ in 0..<Self.longestChain {
            let known = texts.count
            for substitution in substitutions where texts[substitution.result] == nil {
                let parts = substitution.sources.compactMap { texts[$0] }
                if parts.count == substitution.sources.count { texts[substitution.result] = parts.joined() }
            }
            if texts.count == known { return }
        }
    }

    /// What a glyph says, if it says anything.
    subscript(glyph: UInt16) -> String? { texts[glyph] }

    /// U+FB00…FB06, ligatures that have a number of their own, as their letters; all others as they are.
    private static func letters(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05: "\u{17F}t"
        case 0xFB06: "st"
        default: String(scalar)
        }
    }

    private static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .privateUse
    }
}

/// One replacement that a font can make: these glyphs, in this order, become that one.
struct GlyphSubstitution: Hashable, Sendable {
    let sources: [UInt16]
    let result: UInt16
}
