import LetterModel
import PDFWriting
import PageLayout

/// A stretch of one line that is the value of a field; measured from the upper left corner of the sheet.
struct ProofMark: Sendable {
    var left: Length
    var right: Length
    var baseline: Length
    /// Of the marked text.
    var style: TextStyle
    var source: ProofField.Source

    /// A stretch of a line that stands at a place.
    init(_ stretch: LineStretch, of line: SetLine, left: Length, top: Length) {
        self.left = left + stretch.extent.lowerBound
        right = left + stretch.extent.upperBound
        baseline = top + line.style.baselineOffset
        style = line.style
        source = stretch.field.source
    }

    /// A whole line.
    init(_ placed: PlacedLine, _ source: ProofField.Source) {
        left = placed.left
        right = placed.left + placed.line.width
        baseline = placed.top + placed.line.style.baselineOffset
        style = placed.line.style
        self.source = source
    }
}

/// Draws the marks of values: for the eye alone, for the notes say the same to who hears the proof.
struct ProofMarkPen {
    let appearance: LetterAppearance
    private var paper: PaperSize { appearance.style.paper }

    /// What lies behind the text.
    func drawTints(_ marks: [ProofMark], into content: inout ContentStream) {
        guard let first = marks.first else { return }
        let whole = marks.dropFirst().reduce(box(first)) { $0.joined(with: box($1)) }
        content.artifact(.background(whole)) { stream in
            for mark in marks {
                let box = box(mark)
                stream.setColour(ProofInk.tint(mark.source, behind: appearance.colour(of: mark.style.face)))
                stream.fillRectangle(
                    x: box.left,
                    y: box.bottom,
                    width: box.right - box.left,
                    height: box.top - box.bottom
                )
            }
        }
    }

    /// What lies below the text: a whole line, or one of dashes.
    func drawLines(_ marks: [ProofMark], into content: inout ContentStream) {
        guard !marks.isEmpty else { return }
        content.artifact(.layout) { stream in
            for mark in marks {
                stream.setColour(ProofInk.line(mark.source))
                draw(mark, into: &stream)
            }
        }
    }

    private func draw(_ mark: ProofMark, into content: inout ContentStream) {
        let thickness = max(Length(points: 0.4), mark.style.size / 16)
        let y = paper.height - mark.baseline - mark.style.size * 7 / 40 - thickness
        let (dash, gap) = mark.source == .person ? (mark.right - mark.left, .zero) : (thickness * 3, thickness * 2)
        var x = mark.left
        while x < mark.right {
            content.fillRectangle(x: x, y: y, width: min(dash, mark.right - x), height: thickness)
            x += dash + gap
        }
    }

    private func box(_ mark: ProofMark) -> PageBox {
        PageBox(
            left: mark.left,
            bottom: paper.height - mark.baseline - mark.style.size / 4,
            right: mark.right,
            top: paper.height - mark.baseline + mark.style.size * 4 / 5
        )
    }
}

extension PageBox {
    /// The smallest box around both.
    func joined(with other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left),
            bottom: min(bottom, other.bottom),
            right: max(right, other.right),
            top: max(top, other.top)
        )
    }
}
