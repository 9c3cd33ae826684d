import FontFaces
import LetterModel
import PDFWriting
import PageLayout

/// Draws set lines into the content of pages.
struct LetterDrawing {
    let style: HouseStyle
    let fonts: LetterFonts

    /// Everything of a page that is equal in all letters of a kind.
    func constantContent(of letter: SetLetter, page number: Int) -> ContentStream {
        var content = ContentStream()
        if number == 0 { drawFrame(letter.frame, personal: false, into: &content) }
        drawSlices(of: letter, page: number, constant: true, into: &content)
        drawFurniture(of: letter, page: number, into: &content)
        return content
    }

    /// What a page holds of one person; `nil` when nothing.
    func personalContent(of letter: SetLetter, page number: Int) -> ContentStream? {
        let page = letter.composition.pages[number]
        guard number == 0 || page.slices.contains(where: { !letter.isConstant[$0.block] }) else { return nil }
        var content = ContentStream()
        if number == 0 {
            drawFrame(letter.frame, personal: true, into: &content)
            for (index, line) in letter.frame.address.enumerated() {
                content.marked(.paragraph, mark: page.firstFreeMark + index) { draw(line, into: &$0) }
            }
        }
        drawSlices(of: letter, page: number, constant: false, into: &content)
        return content
    }

    private func drawFrame(_ frame: SetFrame, personal: Bool, into content: inout ContentStream) {
        for (mark, part) in frame.partsWithOneMark.enumerated() where (part == .reference) == personal {
            content.marked(.paragraph, mark: mark) { stream in
                for line in frame[part] { draw(line, into: &stream) }
            }
        }
    }

    private func drawSlices(
        of letter: SetLetter,
        page number: Int,
        constant: Bool,
        into content: inout ContentStream
    ) {
        for slice in letter.composition.pages[number].slices where letter.isConstant[slice.block] == constant {
            let piece = letter.blocks[slice.block].pieces[slice.piece]
            if let mark = slice.markerMark, let marker = piece.marker {
                content.marked(.label, mark: mark) {
                    draw(marker, left: style.margins.left + piece.markerIndent, top: slice.top, into: &$0)
                }
            }
            content.marked(letter.blocks[slice.block].outline.contentRole, mark: slice.mark) { stream in
                var top = slice.top
                for line in piece.lines[slice.lines] {
                    draw(line, left: style.margins.left + piece.indent, top: top, into: &stream)
                    top += piece.flow.leading
                }
            }
        }
    }

    /// The page number, and on later pages the mark of a proof: for the eye only.
    private func drawFurniture(of letter: SetLetter, page number: Int, into content: inout ContentStream) {
        if let line = letter.pageNumbers[number] {
            content.artifact(.pagination) { draw(line, into: &$0) }
        }
        if number > 0, let mark = letter.frame.mark.first {
            content.artifact(.pagination) { draw(mark, into: &$0) }
        }
    }

    private func draw(_ placed: SetFrame.PlacedLine, into content: inout ContentStream) {
        draw(placed.line, left: placed.left, top: placed.top, into: &content)
    }

    /// Draws a line whose box begins at a place, counted from the upper left corner of the sheet.
    private func draw(_ line: SetLine, left: Length, top: Length, into content: inout ContentStream) {
        guard !line.glyphs.isEmpty else { return }
        let face = line.style.face
        let size = line.style.size
        let baseline = top + line.style.baselineOffset
        content.setText(font: fonts.handle(of: face), size: size)
        for run in GlyphRun.runs(of: line) {
            let raise = line.style.length(ofUnits: run.rise)
            content.moveTo(x: left + line.style.length(ofUnits: run.start), y: style.paper.height - baseline + raise)
            content.showGlyphs(run.glyphs)
        }
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
            let kept = Int(glyph.advance) - Int(glyph.xOffset)
            let natural = face.advance(of: glyph.id)
            runs[last].glyphs.append((glyph.id, (natural - kept) * 1000 / face.unitsPerEm))
            position += Int(glyph.advance)
        }
        return runs
    }
}
