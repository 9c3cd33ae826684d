package import FontFaces
package import LetterModel

/// Breaks texts of one style into lines: ragged right, without hyphenation.
///
/// Places to break come from UAX #14; which of them are taken is a matter of the paragraph as a
/// whole (see ``EvenLines``).
package struct LineSetter: Sendable {
    /// The one style of every text that is set.
    package let style: TextStyle

    package init(style: TextStyle) {
        self.style = style
    }

    /// Sets a text in lines of at most this width.
    ///
    /// Lines that the writer broke come as separate texts. An empty text is one empty line. A word
    /// wider than a line is torn between two characters as the last resort, and the line says so.
    ///
    /// - Parameter unbreakable: Ranges of UTF-8 offsets inside which no line ends, such as a
    ///   reference or a telephone number.
    package func setLines(
        _ text: String,
        width: Length,
        buffer: inout ShapingBuffer,
        unbreakable: [Range<Int>] = []
    ) -> [SetLine] {
        let measure = style.units(in: width)
        let glyphs = style.face.shape(text, language: style.language, into: &buffer)
        if let line = onlyLine(text, glyphs, measure: measure) { return [line] }
        var shaped = ShapedText(text, glyphs: glyphs, unbreakable: unbreakable)
        shaped.breakWords(widerThan: measure)
        let points = shaped.breakPoints
        var start = points[0]
        return EvenLines.ends(of: points, measure: measure).map { index in
            defer { start = points[index] }
            return line(of: shaped, from: start, to: points[index])
        }
    }

    /// The width of a text on one line, a space at its end not counted.
    package func width(of text: String, buffer: inout ShapingBuffer) -> Length {
        style.length(ofUnits: visibleUnits(of: text, style.face.shape(text, language: style.language, into: &buffer)))
    }

    /// The one line of a text that fits on it, found without a search for places to break.
    ///
    /// Such is nearly every text with a person's values. Control characters and the lead bytes of
    /// characters that end lines (U+0085, U+2028, U+2029) go the long way.
    private func onlyLine(_ text: String, _ glyphs: [ShapedGlyph], measure: Int) -> SetLine? {
        let units = visibleUnits(of: text, glyphs)
        guard units <= measure, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xC2 && $0 != 0xE2 }) else { return nil }
        return SetLine(
            glyphs: glyphs,
            text: text,
            width: style.length(ofUnits: units),
            style: style,
            endsParagraph: true
        )
    }

    /// The advances of a text without those of the spaces at its end.
    private func visibleUnits(of text: String, _ glyphs: [ShapedGlyph]) -> Int {
        var end = glyphs.count
        for byte in text.utf8.reversed() {
            guard byte == UInt8(ascii: " "), end > 0 else { break }
            end -= 1
        }
        return glyphs[..<end].reduce(0) { $0 + Int($1.advance) }
    }

    func line(of text: ShapedText, from start: BreakPoint, to end: BreakPoint) -> SetLine {
        SetLine(
            glyphs: text.glyphs[start.glyphIndex..<end.glyphIndex].compactMap { glyph in
                guard !text.isLineEnd(glyph) else { return nil }
                var glyph = glyph
                glyph.cluster -= Int32(start.textOffset)
                return glyph
            },
            text: String(decoding: text.bytes[start.textOffset..<end.textOffset], as: UTF8.self),
            width: style.length(ofUnits: end.visible - start.total),
            style: style,
            endsParagraph: end.textOffset == text.bytes.count,
            breaksWord: end.kind == .emergency
        )
    }
}
