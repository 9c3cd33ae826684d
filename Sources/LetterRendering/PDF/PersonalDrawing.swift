import LetterModel
import PDFWriting
import PageLayout
import SheetCodes

/// Draws what a letter has of one person, and says beforehand which marks that takes.
struct PersonalDrawing {
    private let drawing: LetterDrawing
    /// By page, those of the slices that hold a value of the person.
    private let slices: [[PageComposition.Slice]]
    private var composition: PageComposition { drawing.composition }
    private var style: HouseStyle { composition.appearance.style }

    /// Draws letters of one composition with the resources of one file.
    init(_ composition: PageComposition, _ resources: LetterResources) {
        drawing = LetterDrawing(composition, resources)
        slices = composition.pages.map { page in page.slices.filter { composition.blocks[$0.block] == nil } }
    }

    /// The marks of a page's own content, in the order of painting.
    func marks(onPage number: Int, addressLines: Int) -> [Int] {
        let frame = number == 0 ? [referenceMark] + (0..<addressLines).map { firstAddressMark + $0 } : []
        return frame + slices[number].flatMap { [$0.markerMark, $0.mark].compactMap { $0 } }
    }

    /// Whether a page holds anything of one person.
    func isPersonal(page number: Int) -> Bool {
        number == 0 || !slices[number].isEmpty || hasSheetCode(page: number)
    }

    /// Draws what a page holds of one person.
    ///
    /// - Throws: ``LetterDrawingFailure`` when a sheet cannot have its code.
    func draw(
        _ letter: SetLetter,
        page number: Int,
        encoder: inout SheetCodeEncoder,
        into content: inout ContentStream
    ) throws(LetterDrawingFailure) {
        if number == 0 { drawFrame(of: letter, into: &content) }
        for slice in slices[number] {
            if let block = letter.block(slice.block) { drawing.draw(slice, of: block, into: &content) }
        }
        if hasSheetCode(page: number), let place = style.sheetCode {
            let matrix = try self.matrix(of: letter, page: number, encoder: &encoder)
            content.artifact(.page) { SheetCodeDrawing(place, paper: style.paper).draw(matrix, into: &$0) }
        }
    }

    private func hasSheetCode(page: Int) -> Bool { style.sheetCode != nil && style.isFront(page: page) }

    private func matrix(
        of letter: SetLetter,
        page: Int,
        encoder: inout SheetCodeEncoder
    ) throws(LetterDrawingFailure) -> DataMatrix {
        let digits = letter.referenceText.filter { $0.isASCII && $0.isNumber }
        // A proof has no reference yet; its codes show the place and the size.
        let reference = digits.isEmpty ? String(repeating: "0", count: 16) : digits
        do {
            let payload = try SheetCodePayload(
                reference: reference,
                sheet: style.sheetCount(ofPages: page + 1),
                sheets: style.sheetCount(ofPages: composition.pageCount)
            )
            return try encoder.matrix(of: payload)
        } catch {
            throw LetterDrawingFailure(description: error.description)
        }
    }

    private var referenceMark: Int { composition.frame.partsWithOneMark.count - 1 }
    private var firstAddressMark: Int { composition.pages[0].firstFreeMark }

    private func drawFrame(of letter: SetLetter, into content: inout ContentStream) {
        content.marked(.paragraph, mark: referenceMark) { drawing.pen.draw(letter.reference, into: &$0) }
        for (index, line) in letter.address.enumerated() {
            content.marked(.paragraph, mark: firstAddressMark + index) { drawing.pen.draw(line, into: &$0) }
        }
        guard let corner = letter.postalBarsCorner else { return }
        let origin = PathPoint(x: corner.left, y: style.paper.height - corner.top - PostalBars.height)
        content.artifact(.page) { stream in
            if drawing.resources.hasBarForms {
                stream.paint(PostalBars.forms(of: letter.postalBars), from: origin, size: PostalBars.symbolSize)
            } else {
                stream.fillRectangles(PostalBars.rectangles(of: letter.postalBars), from: origin)
            }
        }
    }
}

/// Why a letter cannot be drawn; it names no value of a person.
package struct LetterDrawingFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}
