import FontFaces
package import LetterModel
package import PDFWriting
package import PageLayout

/// Draws set lines into content.
package struct LinePen: Sendable {
    private let faces: PrintFaces
    private let paperHeight: Length

    /// Draws on sheets of one size.
    package init(_ faces: PrintFaces, paper: PaperSize) {
        (self.faces, paperHeight) = (faces, paper.height)
    }

    init(appearance: LetterAppearance, resources: LetterResources) {
        self.init(resources.faces, paper: appearance.style.paper)
    }

    func draw(_ placed: [PlacedLine], into content: inout ContentStream) {
        for line in placed { draw(line, into: &content) }
    }

    func draw(_ placed: PlacedLine, into content: inout ContentStream) {
        draw(placed.line, left: placed.left, top: placed.top, into: &content)
    }

    /// Draws a line whose box begins at a place, counted from the upper left corner of the sheet.
    ///
    /// Where a reader could not tell the text from the glyphs, the text is added to them (14.9.4).
    /// - Parameter colour: `nil` for that of the face.
    package func draw(
        _ line: SetLine,
        left: Length,
        top: Length,
        colour: PrintColour? = nil,
        into content: inout ContentStream
    ) {
        guard !line.glyphs.isEmpty else { return }
        content.setText(font: faces.handle(of: line.style.face), size: line.style.size)
        content.setColour(colour ?? faces.colour(of: line.style.face))
        let baseline = paperHeight - top - line.style.baselineOffset
        guard line.needsActualText else { return show(line, left: left, baseline: baseline, into: &content) }
        content.span(actualText: line.text) { show(line, left: left, baseline: baseline, into: &$0) }
    }

    private func show(_ line: SetLine, left: Length, baseline: Length, into content: inout ContentStream) {
        guard line.glyphs.contains(where: { $0.xOffset != 0 || $0.yOffset != 0 }) else {
            content.moveTo(x: left, y: baseline)
            return content.showGlyphs(KernedGlyphs(line))
        }
        for run in GlyphRun.runs(of: line) {
            let raise = line.style.length(ofUnits: run.rise)
            content.moveTo(x: left + line.style.length(ofUnits: run.start), y: baseline + raise)
            content.showGlyphs(run.glyphs)
        }
    }
}

extension SetLine {
    /// Whether some character may be shown by glyphs that do not spell it: marks that stand by
    /// themselves, and everything beyond the letters and signs of European languages.
    fileprivate var needsActualText: Bool {
        // Two bytes reach U+07FF; combining marks begin at U+0300, whose lead byte is 0xCC.
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
        return text.unicodeScalars.contains { $0.value >= 0x300 && !(0x2010...0x20AC).contains($0.value) }
    }
}

/// The glyphs of a level line, each with what kerning takes from its advance, in thousandths of an em.
private struct KernedGlyphs: Sequence, IteratorProtocol {
    private let glyphs: [ShapedGlyph]
    private let unitsPerEm: Int
    private var position = 0

    init(_ line: SetLine) {
        glyphs = line.glyphs
        unitsPerEm = line.style.face.unitsPerEm
    }

    mutating func next() -> (glyph: UInt16, adjustment: Int)? {
        guard position < glyphs.count else { return nil }
        let glyph = glyphs[position]
        position += 1
        return (glyph.id, glyph.kerning == 0 ? 0 : -Int(glyph.kerning) * 1000 / unitsPerEm)
    }
}

/// Glyphs of a line that stand on one height, with the corrections that kerning asks for.
struct GlyphRun {
    /// From the beginning of the line, in font units.
    var start: Int
    /// Above the baseline, in font units.
    var rise: Int
    /// Each with what is taken from its advance, in thousandths of an em.
    var glyphs: [(glyph: UInt16, adjustment: Int)]

    /// Cuts a line where a glyph is raised or lowered, as some combining marks are.
    static func runs(of line: SetLine) -> [GlyphRun] {
        let face = line.style.face
        var runs: [GlyphRun] = []
        var position = 0
        for glyph in line.glyphs {
            if runs.isEmpty || runs[runs.count - 1].rise != Int(glyph.yOffset) {
                runs.append(GlyphRun(start: position, rise: Int(glyph.yOffset), glyphs: []))
            }
            let last = runs.count - 1
            if glyph.xOffset != 0, let before = runs[last].glyphs.indices.last {
                runs[last].glyphs[before].adjustment -= Int(glyph.xOffset) * 1000 / face.unitsPerEm
            } else if glyph.xOffset != 0 {
                runs[last].start += Int(glyph.xOffset)
            }
            let correction = Int(glyph.xOffset) - Int(glyph.kerning)
            runs[last].glyphs.append((glyph.id, correction * 1000 / face.unitsPerEm))
            position += Int(glyph.advance)
        }
        return runs
    }
}
