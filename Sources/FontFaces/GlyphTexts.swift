/// What each glyph of a font says, for the ToUnicode map of a PDF (ISO 32000-1, 9.10.3).
///
/// A glyph of a character says that character: the lowest where several share it, and never one of
/// private use. A ligature says its letters. Glyphs that only substitutions reach say what the glyphs
/// say that they replace. The whole font decides, not one subset, so that a glyph says the same in all.
struct GlyphTexts {
    private var texts: [UInt16: String] = [:]

    /// Collects the texts of a font's characters, then follows its substitutions.
    init(scalars: [(Unicode.Scalar, UInt16)], substitutions: [GlyphSubstitution]) {
        for (scalar, glyph) in scalars where glyph != 0 && texts[glyph] == nil && !Self.isPrivateUse(scalar) {
            texts[glyph] = Self.letters(of: scalar)
        }
        // A chain of substitutions may stand in any order in the font: go on until nothing is new.
        var learnt = true
        while learnt {
            learnt = false
            for substitution in substitutions where texts[substitution.result] == nil {
                let parts = substitution.sources.compactMap { texts[$0] }
                guard parts.count == substitution.sources.count else { continue }
                texts[substitution.result] = parts.joined()
                learnt = true
            }
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
