/// What a PDF font descriptor and a line of text need to know of a font, in font units unless said otherwise.
///
/// Sources: OpenType tables `head`, `hhea`, `OS/2`, `post`; ISO 32000-1, table 122 (font descriptors).
package struct FontMetrics: Hashable, Sendable {
    /// Font units in one em, 16…16,384.
    package let unitsPerEm: Int
    /// `hhea` ascender, above the baseline.
    package let ascender: Int
    /// `hhea` descender, negative below the baseline.
    package let descender: Int
    /// `hhea` line gap.
    package let lineGap: Int
    /// The height of a flat capital.
    package let capHeight: Int
    /// The height of a flat small letter.
    package let xHeight: Int
    /// The box around all glyphs.
    package let boundingBox: FontBox
    /// Degrees counter-clockwise from the vertical; 0 for upright.
    package let italicAngle: Double
    /// `OS/2` weight class: 400 regular, 700 bold.
    package let weight: Int
    /// Whether all glyphs have the same advance.
    package let isFixedPitch: Bool
    /// How many glyphs the font has.
    package let glyphCount: Int

    /// Whether the weight is 600 (semibold) or more.
    package var isBold: Bool { weight >= 600 }

    /// The width of a stem in thousandths of an em, guessed from the weight, as no table tells it:
    /// 88 for regular, 166 for bold. Viewers use it only to replace a font that is not embedded.
    package var stemVEstimate: Int { 50 + weight * weight / 4225 }

    /// Flags of the descriptor (ISO 32000-1, table 123): symbolic, as a subset holds more than the
    /// standard Latin set, and fixed pitch or italic where true.
    package var descriptorFlags: Int {
        4 | (isFixedPitch ? 1 : 0) | (italicAngle != 0 ? 64 : 0)
    }
}

/// A rectangle in font units.
package struct FontBox: Hashable, Sendable {
    /// The left edge; may be negative.
    package let xMin: Int
    /// The lower edge; below the baseline it is negative.
    package let yMin: Int
    /// The right edge.
    package let xMax: Int
    /// The upper edge, over the baseline.
    package let yMax: Int
}
