package import FontFaces
package import LetterModel

/// Breaks texts of one style into lines: ragged right, without hyphenation.
///
/// Places to break come from UAX #14; which of them are taken is a matter of the paragraph as a
/// whole (see ``EvenLines``).
package struct LineSetter: Sendable {
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
        var shaped = ShapedText(text, style: style, unbreakable: unbreakable, buffer: &buffer)
        shaped.breakWords(widerThan: measure)
        let points = shaped.breakPoints
        if points[points.count - 1].visible <= measure,
            !points.dropFirst().dropLast().contains(where: { $0.kind == .mandatory })
        {
            return [line(of: shaped, from: points[0], to: points[points.count - 1])]
        }
        var start = points[0]
        return EvenLines.ends(of: points, measure: measure).map { index in
            defer { start = points[index] }
            return line(of: shaped, from: start, to: points[index])
        }
    }

    /// The width of a text on one line, a space at its end not counted.
    package func width(of text: String, buffer: inout ShapingBuffer) -> Length {
        let shaped = ShapedText(text, style: style, unbreakable: [], buffer: &buffer)
        return style.length(ofUnits: shaped.breakPoints[shaped.breakPoints.count - 1].visible)
    }

    private func line(of text: ShapedText, from start: BreakPoint, to end: BreakPoint) -> SetLine {
        SetLine(
            glyphs: text.glyphs[start.glyphIndex..<end.glyphIndex].compactMap { glyph in
                guard text.bytes[Int(glyph.cluster)] >= 0x20 else { return nil }  // Line ends show nothing.
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
