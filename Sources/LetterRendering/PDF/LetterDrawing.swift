import LetterModel
import PDFWriting
import PageLayout

/// Draws what is equal in all letters of a composition into the content of pages.
struct LetterDrawing {
    let composition: PageComposition
    let resources: LetterResources
    let pen: LinePen

    /// Draws with the resources of one file.
    init(_ composition: PageComposition, _ resources: LetterResources) {
        self.composition = composition
        self.resources = resources
        pen = LinePen(appearance: composition.appearance, resources: resources)
    }

    private var style: HouseStyle { composition.appearance.style }

    /// Everything of a page that is equal in all letters of the composition.
    func constantContent(ofPage number: Int) -> ContentStream {
        var content = ContentStream(strings: resources.strings)
        if number == 0 { drawFrame(into: &content) }
        for slice in composition.pages[number].slices {
            if let block = composition.blocks[slice.block] { draw(slice, of: block, into: &content) }
        }
        drawFurniture(ofPage: number, into: &content)
        return content
    }

    /// The lines of a block that stand on one page.
    func draw(_ slice: PageComposition.Slice, of block: SetBlock, into content: inout ContentStream) {
        let piece = block.pieces[slice.piece]
        let left = style.margins.left
        if let mark = slice.markerMark, let marker = piece.marker {
            content.marked(.label, mark: mark) {
                pen.draw(marker, left: left + piece.markerIndent, top: slice.top, into: &$0)
            }
        }
        content.marked(block.outline.contentRole, mark: slice.mark) { stream in
            var top = slice.top
            for line in piece.lines[slice.lines] {
                pen.draw(line, left: left + piece.indent, top: top, into: &stream)
                top += piece.flow.leading
            }
        }
    }

    private func drawFrame(into content: inout ContentStream) {
        let frame = composition.frame
        if let logo = composition.appearance.logo, !frame.hasSpeakingLogo {
            content.artifact(.layout) { logo.draw(picture: resources.logo, into: &$0) }
        }
        for (mark, part) in frame.partsWithOneMark.enumerated() {
            switch part {
            case .reference: continue
            case .logo:
                content.marked(.figure, mark: mark) {
                    composition.appearance.logo?.draw(picture: resources.logo, into: &$0)
                }
            default: content.marked(.paragraph, mark: mark) { pen.draw(frame[part], into: &$0) }
            }
        }
        if let mark = composition.pages[0].footerMark {
            content.marked(.paragraph, mark: mark) { pen.draw(frame.footer, into: &$0) }
        }
    }

    /// The page number, marks for folding, and on later pages the mark of a proof: for the eye alone.
    private func drawFurniture(ofPage number: Int, into content: inout ContentStream) {
        if let line = composition.pageNumbers[number] {
            content.artifact(.pagination) { pen.draw(line, into: &$0) }
        }
        if number > 0, let mark = composition.frame.mark.first {
            content.artifact(.pagination) { pen.draw(mark, into: &$0) }
        }
        guard style.isFront(page: number) else { return }
        if !style.marks.isEmpty { content.artifact(.page) { PaperMarkDrawing(style: style).draw(into: &$0) } }
        if let place = style.sheetCode {
            content.artifact(.page) { SheetCodeDrawing(place, paper: style.paper).drawFrame(into: &$0) }
        }
    }
}

/// Draws marks for folding and punching at the left edge of a sheet.
struct PaperMarkDrawing {
    let style: HouseStyle

    func draw(into content: inout ContentStream) {
        for fold in style.marks.folds { line(at: fold, length: PaperMarks.length, &content) }
        if let punch = style.marks.punch { line(at: punch, length: PaperMarks.length * 2, &content) }
    }

    private func line(at top: Length, length: Length, _ content: inout ContentStream) {
        content.fillRectangle(
            x: PaperMarks.inset,
            y: style.paper.height - top - PaperMarks.thickness / 2,
            width: length,
            height: PaperMarks.thickness
        )
    }
}
