import LetterModel
import PDFWriting
import PageLayout

/// Draws what a letter has of one person, and says beforehand which marks that takes.
struct PersonalDrawing {
    private let drawing: LetterDrawing
    private var composition: PageComposition { drawing.composition }

    /// Draws letters of one composition with the fonts of one file.
    init(_ composition: PageComposition, fonts: LetterFonts) {
        drawing = LetterDrawing(composition, fonts: fonts)
    }

    /// The marks of a page's own content, in the order of painting.
    func marks(onPage number: Int, addressLines: Int) -> [Int] {
        let page = composition.pages[number]
        var marks: [Int] = []
        if number == 0 {
            marks = [referenceMark] + (0..<addressLines).map { page.firstFreeMark + $0 }
        }
        for slice in page.slices where composition.blocks[slice.block] == nil {
            if let mark = slice.markerMark { marks.append(mark) }
            marks.append(slice.mark)
        }
        return marks
    }

    /// What a page holds of one person; `nil` when nothing.
    func content(of letter: SetLetter, page number: Int) -> ContentStream? {
        let page = composition.pages[number]
        guard number == 0 || page.slices.contains(where: { composition.blocks[$0.block] == nil }) else { return nil }
        var content = ContentStream()
        if number == 0 { drawFrame(of: letter, into: &content) }
        for slice in page.slices where composition.blocks[slice.block] == nil {
            if let block = letter.block(slice.block) { drawing.draw(slice, of: block, into: &content) }
        }
        return content
    }

    private var referenceMark: Int { composition.frame.partsWithOneMark.count - 1 }

    private func drawFrame(of letter: SetLetter, into content: inout ContentStream) {
        content.marked(.paragraph, mark: referenceMark) { drawing.pen.draw(letter.reference, into: &$0) }
        let firstMark = composition.pages[0].firstFreeMark
        for (index, line) in letter.address.enumerated() {
            content.marked(.paragraph, mark: firstMark + index) { drawing.pen.draw(line, into: &$0) }
        }
        drawPostalBars(of: letter, into: &content)
    }

    private func drawPostalBars(of letter: SetLetter, into content: inout ContentStream) {
        guard !letter.postalBars.isEmpty, let corner = letter.postalBarsCorner else { return }
        content.artifact(.page) { stream in
            stream.fillRectangles(
                PostalBars.rectangles(of: letter.postalBars),
                from: PathPoint(
                    x: corner.left,
                    y: composition.appearance.style.paper.height - corner.top - PostalBars.height
                )
            )
        }
    }
}
