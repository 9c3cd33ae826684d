import Artwork
import LetterModel
import PDFWriting

/// The logo with its place on the page.
struct LogoDrawing: Sendable {
    let artwork: Artwork
    let placement: LogoPlacement
    let box: PageBox

    /// Places the artwork; its height follows from its shape.
    init(_ artwork: Artwork, _ placement: LogoPlacement, paper: PaperSize) {
        (self.artwork, self.placement) = (artwork, placement)
        let height = Length(
            thousandths: placement.width.thousandths * artwork.height.thousandths / max(1, artwork.width.thousandths)
        )
        box = PageBox(
            left: placement.left,
            bottom: paper.height - placement.top - height,
            right: placement.left + placement.width,
            top: paper.height - placement.top
        )
    }

    /// The artwork as a PDF embeds it, when it is made of pixels.
    var picture: PDFPicture? {
        guard case .picture(let picture) = artwork.content else { return nil }
        return PDFPicture(width: picture.pixelWidth, height: picture.pixelHeight, samples: picture.samples)
    }

    /// Paints the shapes, or the picture that was added to the document.
    func draw(picture: PictureHandle?, into content: inout ContentStream) {
        switch artwork.content {
        case .shapes(let shapes):
            for shape in shapes {
                content.setColour(shape.fill)
                content.fill(shape.segments.map(step), rule: shape.rule == .evenOdd ? .evenOdd : .nonZero)
            }
        case .picture: if let picture { content.paint(picture, in: box) }
        }
    }

    private func step(_ segment: Artwork.PathSegment) -> PathStep {
        switch segment {
        case .move(let point):
            let point = place(point)
            return .move(x: point.x, y: point.y)
        case .line(let point):
            let point = place(point)
            return .line(x: point.x, y: point.y)
        case .curve(let first, let second, let end): return .curve(place(first), place(second), place(end))
        case .close: return .close
        }
    }

    /// From the artwork's own units, counted from its upper left corner, to the page.
    private func place(_ point: Artwork.Point) -> PathPoint {
        let scaled = { (length: Length) in
            Length(thousandths: length.thousandths * placement.width.thousandths / max(1, artwork.width.thousandths))
        }
        return PathPoint(x: box.left + scaled(point.x), y: box.top - scaled(point.y))
    }
}
