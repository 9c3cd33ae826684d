import FontFaces
import LetterModel
import PDFWriting
import PageLayout

/// Draws the overview of a proof, and describes its structure.
struct OverviewDrawing: ~Copyable {
    private let appearance: LetterAppearance
    private let resources: LetterResources
    private let pen: LinePen
    private let mark: String
    private let title: String
    private let entries: [ProofOverview.Entry]
    private var flow: RowFlow
    private var buffer = ShapingBuffer()

    /// Breaks the overview into pages.
    ///
    /// - Parameters:
    ///   - mark: In the corner of each page.
    ///   - title: At the head of each page, and in the structure.
    init(_ overview: ProofOverview, mark: String, title: String, _ resources: LetterResources, _ press: LetterPress) {
        appearance = press.appearance
        (self.resources, self.mark, self.title) = (resources, mark, title)
        pen = LinePen(appearance: appearance, resources: resources)
        entries = overview.entries
        flow = Self.flow(overview, appearance, buffer: &buffer)
    }

    /// How many pages an overview takes, whatever page numbers stand in it.
    static func pageCount(_ overview: ProofOverview, _ appearance: LetterAppearance) -> Int {
        var buffer = ShapingBuffer()
        return flow(overview, appearance, buffer: &buffer).slices.count
    }

    private static func flow(
        _ overview: ProofOverview,
        _ appearance: LetterAppearance,
        buffer: inout ShapingBuffer
    ) -> RowFlow {
        let rows = OverviewSetter(appearance: appearance).set(overview, buffer: &buffer)
        return RowFlow(rows, paper: appearance.style.paper, margins: appearance.style.margins)
    }

    private var style: HouseStyle { appearance.style }

    /// The pages and the structure.
    mutating func part() -> (root: StructureElement, pages: [PDFPage]) {
        let pages = flow.slices.indices.map { page($0) }
        let root = StructureElement(
            role: .part,
            title: title,
            language: LetterLanguage.dutch.rawValue,
            children: [.element(StructureElement(role: .paragraph, children: [.content(page: 0, mark: 0)]))]
                + elements.map(StructureChild.element)
        )
        return (root, pages)
    }

    private mutating func page(_ number: Int) -> PDFPage {
        var content = ContentStream(strings: resources.strings)
        drawHead(page: number, into: &content)
        drawTints(page: number, into: &content)
        flow.draw(page: number, firstMark: number == 0 ? 1 : 0, with: pen, into: &content)
        drawDots(page: number, into: &content)
        return PDFPage(width: style.paper.width, height: style.paper.height, contents: [.own(content)])
    }

    /// The mark of a proof and the number of the page; read once.
    private mutating func drawHead(page: Int, into content: inout ContentStream) {
        let marked = SetLine.unbroken(mark, style: appearance.markText(.dutch), buffer: &buffer)
        let left = style.paper.width - style.margins.right - marked.width
        let corner = PlacedLine(line: marked, left: left, top: style.margins.top / 4)
        let caption = ProofCaption(appearance, beside: marked.width)
            .lines(ProofCaption.words(page: page + 1, title: title), buffer: &buffer)
        if page == 0 {
            content.marked(.paragraph, mark: 0) { pen.draw(corner, into: &$0) }
        } else {
            content.artifact(.header) { pen.draw(corner, into: &$0) }
        }
        content.artifact(.header) { pen.draw(caption, into: &$0) }
    }
}

// MARK: - For the eye

extension OverviewDrawing {
    /// The samples of marks: tints below their words, and lines, which do not touch them.
    private func drawTints(page: Int, into content: inout ContentStream) {
        let marks = flow.placed(on: page).compactMap { place -> ProofMark? in
            guard case .sample(_, let source, _) = entries[place.row], place.isBeginning,
                let front = flow.rows[place.row].texts.first?.lines.first?.pieces.first
            else { return nil }
            var text = MarkedText()
            text.add(front.text, ProofField(name: "", source: source))
            return text.stretches(on: [front]).first.map {
                ProofMark($0, of: front, left: style.margins.left, top: place.top)
            }
        }
        let pen = ProofMarkPen(appearance: appearance)
        pen.drawTints(marks, into: &content)
        pen.drawLines(marks, into: &content)
    }

    /// From the last line of an entry of the table of contents to its number.
    private func drawDots(page: Int, into content: inout ContentStream) {
        for place in flow.placed(on: page) where place.isEnd {
            guard case .letter = entries[place.row], let last = flow.rows[place.row].texts.first?.lines.last,
                let number = flow.rows[place.row].texts.last?.lines.last, let piece = last.pieces.last
            else { continue }
            let left = style.margins.left + last.left + last.width
            let top = place.bottom - flow.rows[place.row].flow.leading
            let baseline = style.paper.height - top - piece.style.baselineOffset
            drawDots(from: left, to: style.margins.left + number.left, at: baseline, into: &content)
        }
    }

    private func drawDots(from left: Length, to right: Length, at y: Length, into content: inout ContentStream) {
        let (step, side) = (Length(points: 4), Length(points: 0.7))
        // Counted from the left edge of the sheet, so that the dots of neighbouring lines stand below each other.
        var x = step * ((left + step).thousandths / step.thousandths + 1)
        guard x + step < right else { return }
        content.artifact(.layout) { stream in
            stream.setColour(ProofInk.leader)
            while x + step < right {
                stream.fillRectangle(x: x, y: y, width: side, height: side)
                x += step
            }
        }
    }
}

// MARK: - Structure

extension OverviewDrawing {
    /// Lines of the table of contents, and points, stand in lists.
    private var elements: [StructureElement] {
        var elements: [StructureElement] = []
        var last: ListNumbering?
        for (index, entry) in entries.enumerated() {
            let content = flow.contents[index].flatMap(\.self)
            guard let numbering = entry.numbering else {
                let role = flow.rows[index].texts.first?.role ?? .paragraph
                elements.append(StructureElement(role: role, children: content))
                last = nil
                continue
            }
            if numbering != last { elements.append(StructureElement(role: .list(numbering))) }
            elements[elements.count - 1].children.append(.element(Self.item(entry, content)))
            last = numbering
        }
        return elements
    }

    private static func item(_ entry: ProofOverview.Entry, _ content: [StructureChild]) -> StructureElement {
        guard case .letter(let text, let page) = entry else {
            let label = StructureElement(role: .label, children: Array(content.prefix(1)))
            let body = StructureElement(role: .listBody, children: Array(content.dropFirst()))
            return StructureElement(role: .listItem, children: [.element(label), .element(body)])
        }
        // The dots between them are for the eye.
        let spoken = "\(text), bladzijde \(page)"
        let body = StructureElement(role: .listBody, actualText: spoken, children: content)
        return StructureElement(role: .listItem, children: [.element(body)])
    }
}

extension ProofOverview.Entry {
    /// How the list is marked in which the entry stands; `nil` outside lists.
    fileprivate var numbering: ListNumbering? {
        switch self {
        case .letter: ListNumbering.none
        case .point: .disc
        default: nil
        }
    }
}
