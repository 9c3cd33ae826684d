import Crypto
import LetterModel

/// A font subset as a PDF embeds it: a composite font with two-byte codes that are glyph numbers
/// (ISO 32000-1, 9.7).
///
/// Everything that does not depend on the document is made here, compressed program included: make a
/// font once per run and add it to as many documents as needed.
package final class PDFFont: Sendable {
    /// The PostScript name behind six letters and a plus sign (9.6.4); the letters come from the digest
    /// of the program, so that the same subset has the same name everywhere.
    let name: String
    let metrics: DescriptorMetrics
    let program: PreparedStream
    let unicodeMap: PreparedStream
    /// The length of the program before compression.
    let programLength: Int
    /// The contents of `/W`: advances of the glyphs in the subset.
    let widths: [UInt8]
    /// By glyph number, the advance in thousandths of an em for glyphs that may be shown; a negative
    /// code of ``GlyphState`` for the others.
    let advances: [Int32]
    /// What is wrong with it, without a place.
    let duties: [PDFDuty]

    /// Prepares a font.
    ///
    /// - Parameters:
    ///   - program: a TrueType file with the glyph numbers of the content; a subset keeps its numbers.
    ///   - postScriptName: name 6 of the font.
    ///   - ascender: this and all other measures are in font units.
    ///   - italicAngle: in degrees counter-clockwise from the vertical.
    ///   - advances: of the glyphs in the subset; they must be those of table `hmtx`.
    ///   - toUnicode: the characters of each glyph; several for a ligature. The first entry of a glyph
    ///     counts. Glyphs without an entry cannot be shown.
    package init(
        program: [UInt8],
        postScriptName: String,
        unitsPerEm: Int,
        ascender: Int,
        descender: Int,
        capHeight: Int,
        italicAngle: Double = 0,
        stemV: Int,
        boundingBox: BoundingBox,
        isBold: Bool = false,
        advances: [UInt16: Int],
        toUnicode: [(glyph: UInt16, text: String)]
    ) {
        precondition(unitsPerEm > 0, "A font has at least one unit to the em.")
        var texts: [UInt16: String] = [:]
        for (glyph, text) in toUnicode where texts[glyph] == nil { texts[glyph] = text }
        let scale = FontScale(unitsPerEm: unitsPerEm)
        metrics = DescriptorMetrics(
            ascender: scale.thousandths(ascender),
            descender: scale.thousandths(descender),
            capHeight: scale.thousandths(capHeight),
            stemV: scale.thousandths(stemV),
            italicAngleThousandths: Int((italicAngle * 1000).rounded()),
            boundingBox: boundingBox.scaled(by: scale),
            isBold: isBold
        )
        let digest = SHA256.hash(data: program)
        name = Self.subsetPrefix(of: digest.prefix(8)) + postScriptName
        let padded = FontProgram(program) == nil ? program : Self.padded(program)
        programLength = padded.count
        self.program = PreparedStream(padded)
        unicodeMap = PreparedStream(text: UnicodeMap.bytes(of: texts))
        let glyphs = advances.keys.sorted()
        widths = FontWidths.bytes(of: glyphs.map { ($0, scale.thousandths(advances[$0] ?? 0)) })
        self.advances = Self.states(of: glyphs, texts: texts) { scale.thousandths(advances[$0] ?? 0) }
        duties = Self.duties(program: program, unitsPerEm: unitsPerEm, advances: advances, texts: texts)
    }

    /// Six capital letters from the first bytes of a digest, and a plus sign.
    private static func subsetPrefix(of digest: some Sequence<UInt8>) -> String {
        var number = digest.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        var letters: [UInt8] = []
        for _ in 0..<6 {
            letters.append(UInt8(ascii: "A") + UInt8(number % 26))
            number /= 26
        }
        return String(decoding: letters, as: UTF8.self) + "+"
    }

    /// Fills the program up to whole words, and on until its compressed form may end a stream.
    ///
    /// What stands behind the last table changes no table. Zeros leave the check sum of the compressed form as it is, so
    /// that more is needed there: two words whose sum is 0, which leave the check sum of the font as it is (OpenType,
    /// `head`, checksumAdjustment).
    static func padded(_ program: [UInt8]) -> [UInt8] {
        var padded = program
        while padded.count % 4 != 0 { padded.append(0) }
        while PreparedStream.endsInCarriageReturn(padded) { padded += [0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF] }
        return padded
    }

    private static func states(
        of glyphs: [UInt16],
        texts: [UInt16: String],
        advance: (UInt16) -> Int
    ) -> [Int32] {
        var states = [Int32](repeating: GlyphState.notInSubset, count: Int(glyphs.last ?? 0) + 1)
        for glyph in glyphs {
            let hasText = texts[glyph]?.isEmpty == false
            states[Int(glyph)] = hasText ? Int32(max(0, advance(glyph))) : GlyphState.withoutText
        }
        states[0] = GlyphState.missing
        return states
    }

    private static func duties(
        program: [UInt8],
        unitsPerEm: Int,
        advances: [UInt16: Int],
        texts: [UInt16: String]
    ) -> [PDFDuty] {
        var duties: [PDFDuty] = []
        if let tables = FontProgram(program) {
            if !tables.isEmbeddable { duties.append(.fontNotEmbeddable) }
            let agrees = advances.allSatisfy { tables.advance(of: $0.key) == $0.value }
            if tables.unitsPerEm != unitsPerEm || !agrees { duties.append(.fontAdvance) }
        } else {
            duties.append(.fontProgram)
        }
        let scalars = texts.values.lazy.flatMap(\.unicodeScalars)
        if scalars.contains(where: { $0.properties.generalCategory == .privateUse }) { duties.append(.privateUseText) }
        if scalars.contains(where: { [0, 0xFEFF, 0xFFFE].contains($0.value) }) { duties.append(.forbiddenText) }
        return duties
    }
}

extension PDFFont {
    /// The smallest box around all glyphs, in font units.
    package struct BoundingBox: Hashable, Sendable {
        /// The least x; may be negative.
        package var left: Int
        /// The least y; below the baseline it is negative.
        package var bottom: Int
        /// The greatest x.
        package var right: Int
        /// The greatest y, over the baseline.
        package var top: Int

        package init(left: Int, bottom: Int, right: Int, top: Int) {
            self.left = left
            self.bottom = bottom
            self.right = right
            self.top = top
        }

        func scaled(by scale: FontScale) -> BoundingBox {
            BoundingBox(
                left: scale.thousandths(left),
                bottom: scale.thousandths(bottom),
                right: scale.thousandths(right),
                top: scale.thousandths(top)
            )
        }
    }
}

/// What the font descriptor says of a font, in thousandths of an em.
struct DescriptorMetrics: Sendable {
    var ascender: Int
    var descender: Int
    var capHeight: Int
    var stemV: Int
    var italicAngleThousandths: Int
    var boundingBox: PDFFont.BoundingBox
    var isBold: Bool
}

/// Turns font units into thousandths of an em, rounded to the nearest.
struct FontScale {
    var unitsPerEm: Int

    func thousandths(_ units: Int) -> Int {
        let doubled = units * 2000 + (units < 0 ? -unitsPerEm : unitsPerEm)
        return doubled / (2 * unitsPerEm)
    }
}

/// Why a glyph may not be shown.
enum GlyphState {
    static let notInSubset: Int32 = -1
    static let withoutText: Int32 = -2
    static let missing: Int32 = -3
}
