import LetterModel
import PDFWriting
import SheetCodes

/// Draws the code of a sheet where the style says.
///
/// What all codes have in common is drawn with the constant text of the page.
struct SheetCodeDrawing {
    private let placement: SheetCodePlacement
    private let corner: PathPoint

    init(_ placement: SheetCodePlacement, paper: PaperSize) {
        self.placement = placement
        let side = placement.module * DataMatrix.side
        corner = PathPoint(x: placement.left, y: paper.height - placement.top - side)
    }

    /// The finder pattern and the clock track.
    func drawFrame(into content: inout ContentStream) {
        content.fillRectangles(DataMatrix.fixedBars.map(box), from: corner)
    }

    /// The modules of one sheet.
    func draw(_ matrix: DataMatrix, into content: inout ContentStream) {
        content.fillRectangles(matrix.dataBars.map(box), from: corner)
    }

    private func box(_ bar: ModuleBar) -> PageBox {
        let module = placement.module
        return PageBox(
            left: module * bar.column,
            bottom: module * (DataMatrix.side - bar.row - bar.height),
            right: module * (bar.column + bar.width),
            top: module * (DataMatrix.side - bar.row)
        )
    }
}
