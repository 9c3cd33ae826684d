/// One font file, opened for measuring, shaping and cutting subsets.
///
/// It never changes, so that all workers can share it. Only static TrueType fonts whose maker allows
/// embedding are let in, because the PDF embeds them.
@dynamicMemberLookup
package final class FontFace: Sendable {
    /// Where the font was read from.
    package let path: String
    /// The family's name, such as `Noto Sans`.
    package let familyName: String
    /// The PostScript name, such as `NotoSans-Regular`; safe as a PDF name.
    package let postScriptName: String
    /// All metrics; each can also be asked of the face itself.
    package let metrics: FontMetrics
    /// Font units in one em.
    package let unitsPerEm: Int

    private let harfBuzz: HarfBuzzFace
    private let advances: [UInt16]
    private let tables: OpenTypeTables
    /// The characters that need no shaping but kerning.
    private let plainCharacters: PlainCharacters

    /// Reads a font file whole.
    ///
    /// - Throws: ``FontError`` when the file is absent (with the Debian package that brings it), no
    ///   TrueType font, variable, damaged, or not to be embedded.
    package init(path: String) throws(FontError) {
        self.path = path
        let bytes = try FontFile.bytes(at: path)
        tables = try OpenTypeTables(bytes: bytes, path: path)
        try tables.checkEmbedding(path: path)
        let harfBuzz = HarfBuzzFace(bytes: bytes)
        metrics = try tables.metrics(path: path) { harfBuzz.outlineTop(of: $0) }
        advances = try tables.advances(path: path, glyphCount: metrics.glyphCount)
        unitsPerEm = metrics.unitsPerEm
        familyName = tables.familyName
        postScriptName = tables.postScriptName
        plainCharacters = PlainCharacters(harfBuzz, tables: tables, advances: advances)
        self.harfBuzz = harfBuzz
    }

    /// A metric of the font, such as `face.ascender`.
    package subscript<Value>(dynamicMember metric: KeyPath<FontMetrics, Value>) -> Value {
        metrics[keyPath: metric]
    }

    /// The glyph of a character; 0 when the font does not have it.
    package func glyph(for scalar: Unicode.Scalar) -> UInt16 {
        harfBuzz.glyph(for: scalar)
    }

    /// The advance of a glyph in font units, without kerning (`hmtx`).
    package func advance(of glyph: UInt16) -> Int {
        Int(glyph) < advances.count ? Int(advances[Int(glyph)]) : 0
    }

    /// Whether the font has a glyph for every character of a text.
    package func canShow(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { glyph(for: $0) != 0 }
    }

    /// Shapes Latin text from left to right, with kerning, the font's default features and
    /// positioned marks. A character that the font lacks gives glyph 0: ask ``canShow(_:)`` first.
    ///
    /// Text of ``PlainCharacters`` takes a short way to the same result.
    ///
    /// - Parameter language: A BCP 47 tag, for forms that differ by language.
    package func shape(_ text: String, language: String, into buffer: inout ShapingBuffer) -> [ShapedGlyph] {
        shapePlainly(text, language: language, into: &buffer) ?? shapeFully(text, language: language, into: &buffer)
    }

    /// Shapes by HarfBuzz, whatever the text is.
    func shapeFully(_ text: String, language: String, into buffer: inout ShapingBuffer) -> [ShapedGlyph] {
        var glyphs = harfBuzz.shape(text, language: language, into: &buffer)
        for index in glyphs.indices {
            glyphs[index].kerning = glyphs[index].advance - Int32(advance(of: glyphs[index].id))
        }
        return glyphs
    }

    /// Shapes by the table of pairs; `nil` where that would not be right.
    func shapePlainly(_ text: String, language: String, into buffer: inout ShapingBuffer) -> [ShapedGlyph]? {
        guard !plainCharacters.isEmpty else { return nil }
        // Taken out and put back, for a pair that is new needs the buffer too.
        let known = buffer.pairs.firstIndex { $0.isFor(self, language) }
        var kerning =
            known.map { buffer.pairs.remove(at: $0) } ?? PairKerning(face: self, language: language, plainCharacters)
        defer { buffer.pairs.append(kerning) }
        return kerning.glyphs(of: text) { shapeFully($0, language: language, into: &buffer) }
    }

    /// Cuts out the glyphs of some characters, with all that shaping can make of them: ligatures, and
    /// letters with accents where letter and accent are among the characters.
    ///
    /// Characters that the font lacks are passed over. Hinting is dropped: it serves coarse screens
    /// and would double the size.
    ///
    /// - Parameter glyphs: Glyphs to keep besides, for text that was shaped already.
    /// - Throws: ``FontError`` when HarfBuzz fails or a glyph stands for no character.
    package func subset(
        keeping scalars: Set<Unicode.Scalar>,
        glyphs: Set<UInt16> = []
    ) throws(FontError) -> FontSubset {
        let composed = harfBuzz.closeOverComposition(scalars)
        let asked = glyphs.union(composed.map(glyph(for:))).subtracting([0])
        let reached = harfBuzz.closure(over: asked.sorted())
        // A damaged font may substitute glyphs that it does not have.
        guard reached.allSatisfy({ Int($0) < advances.count }) else {
            throw FontError(reason: .subsetFailed, path: path)
        }
        let texts = glyphTexts(for: reached)
        var toUnicode: [(glyph: UInt16, text: String)] = []
        for glyph in reached {
            guard let text = texts[glyph] else { throw FontError(reason: .glyphWithoutText(glyph: glyph), path: path) }
            toUnicode.append((glyph, text))
        }
        guard let bytes = harfBuzz.subset(of: reached) else { throw FontError(reason: .subsetFailed, path: path) }
        return FontSubset(
            bytes: bytes,
            postScriptName: postScriptName,
            metrics: metrics,
            advances: reached.map { advances[Int($0)] },
            toUnicode: toUnicode
        )
    }

    /// Substitutions are read only when a glyph is no character's own, which most fonts spare us.
    private func glyphTexts(for glyphs: [UInt16]) -> GlyphTexts {
        var texts = GlyphTexts(scalars: harfBuzz.scalars().map { ($0, glyph(for: $0)) })
        if glyphs.contains(where: { texts[$0] == nil }) {
            texts.follow(tables.substitutions(lookups: harfBuzz.replacingLookups()))
        }
        return texts
    }
}
