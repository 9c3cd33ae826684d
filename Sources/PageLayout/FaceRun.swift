package import FontFaces
package import LetterModel

/// A stretch of a text that has a face of its own, such as a bold word.
package struct FaceRun: Sendable {
    /// Spaces at its ends belong to it.
    package var text: String
    /// As opened once for the run.
    package var face: FontFace

    package init(_ text: String, face: FontFace) {
        (self.text, self.face) = (text, face)
    }
}

extension LineSetter {
    /// Sets a text whose stretches have faces of their own, as one paragraph.
    ///
    /// - Returns: By line: a piece for each stretch on it, from left to right; a piece begins where the width of the
    ///   one before it ends, the space between them included. Faces that count in other units than that of the style,
    ///   which those of one family do not, are set in that of the style.
    package func setLines(_ runs: [FaceRun], width: Length, buffer: inout ShapingBuffer) -> [[SetLine]] {
        let stretches = runs.filter { !$0.text.isEmpty }.map { run in
            run.face.unitsPerEm == style.face.unitsPerEm ? run : FaceRun(run.text, face: style.face)
        }
        guard stretches.count > 1 else {
            let setter = stretches.first.map { self.setter(face: $0.face) } ?? self
            return setter.setLines(stretches.first?.text ?? "", width: width, buffer: &buffer).map { [$0] }
        }
        let (shaped, borders) = shaped(stretches, measure: style.units(in: width), buffer: &buffer)
        let points = shaped.breakPoints
        var start = points[0]
        return EvenLines.ends(of: points, measure: style.units(in: width)).map { index in
            defer { start = points[index] }
            return pieces(of: shaped, from: start, to: points[index], stretches, borders)
        }
    }

    private func setter(face: FontFace) -> LineSetter {
        var style = style
        style.face = face
        return LineSetter(style: style)
    }

    /// All stretches as one shaped text, and where each of them ends.
    private func shaped(
        _ stretches: [FaceRun],
        measure: Int,
        buffer: inout ShapingBuffer
    ) -> (text: ShapedText, borders: [BreakPoint]) {
        var (text, glyphs, total) = ("", [ShapedGlyph](), 0)
        var borders: [BreakPoint] = []
        for stretch in stretches {
            let offset = Int32(text.utf8.count)
            for var glyph in stretch.face.shape(stretch.text, language: style.language, into: &buffer) {
                glyph.cluster += offset
                total += Int(glyph.advance)
                glyphs.append(glyph)
            }
            text += stretch.text
            borders.append(
                BreakPoint(
                    textOffset: text.utf8.count,
                    glyphIndex: glyphs.count,
                    total: total,
                    visible: total,
                    kind: .space
                )
            )
        }
        var shaped = ShapedText(text, glyphs: glyphs, unbreakable: [])
        shaped.breakWords(widerThan: measure)
        return (shaped, borders)
    }

    /// The pieces of one line.
    private func pieces(
        of text: ShapedText,
        from start: BreakPoint,
        to end: BreakPoint,
        _ stretches: [FaceRun],
        _ borders: [BreakPoint]
    ) -> [SetLine] {
        var (pieces, from) = ([SetLine](), start)
        for (stretch, border) in zip(stretches, borders) where border.glyphIndex > from.glyphIndex {
            let to = border.glyphIndex < end.glyphIndex ? border : end
            pieces.append(setter(face: stretch.face).line(of: text, from: from, to: to))
            from = to
            if to.glyphIndex == end.glyphIndex { break }
        }
        return pieces
    }
}
