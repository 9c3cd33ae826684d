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
    private let entries: [SetEntry]
    private let slices: [PageSlice]
    private var buffer = ShapingBuffer()
    /// By entry: its content on the pages, the words in front of it first.
    private var contents: [[StructureChild]]
    /// The next mark of the page that is drawn.
    private var nextMark = 0
    private var pageMarks: [StructureChild] = []

    /// Breaks the overview into pages.
    ///
    /// - Parameters:
    ///   - mark: In the corner of each page.
    ///   - title: At the head of each page, and in the structure.
    init(_ overview: ProofOverview, mark: String, title: String, _ resources: LetterResources, _ press: LetterPress) {
        appearance = press.appearance
        (self.resources, self.mark, self.title) = (resources, mark, title)
        pen = LinePen(appearance: appearance, resources: resources)
        entries = OverviewSetter(appearance: appearance).set(overview, buffer: &buffer)
        slices = Self.slices(entries, appearance.style)
        contents = entries.map { _ in [] }
    }

    /// How many pages an overview takes, whatever page numbers stand in it.
    static func pageCount(_ overview: ProofOverview, _ appearance: LetterAppearance) -> Int {
        var buffer = ShapingBuffer()
        return slices(OverviewSetter(appearance: appearance).set(overview, buffer: &buffer), appearance.style).count
    }

    private static func slices(_ entries: [SetEntry], _ style: HouseStyle) -> [PageSlice] {
        PageFlow.paginate(entries.map(\.flow)) { _ in style.paper.height - style.margins.top - style.margins.bottom }
    }

    private var style: HouseStyle { appearance.style }

    /// The pages and the structure.
    mutating func part() -> (root: StructureElement, pages: [PDFPage]) {
        let pages = slices.indices.map { page($0) }
        let root = StructureElement(
            role: .part,
            title: title,
            language: LetterLanguage.dutch.rawValue,
            children: [.element(StructureElement(role: .paragraph, children: pageMarks))]
                + elements.map(StructureChild.element)
        )
        return (root, pages)
    }

    private mutating func page(_ number: Int) -> PDFPage {
        var content = ContentStream(strings: resources.strings)
        nextMark = 0
        drawHead(page: number, into: &content)
        drawTints(page: number, into: &content)
        for piece in slices[number].pieces { draw(piece, page: number, into: &content) }
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
            pageMarks = [.content(page: 0, mark: nextMark)]
            content.marked(.paragraph, mark: nextMark) { pen.draw(corner, into: &$0) }
            nextMark += 1
        } else {
            content.artifact(.header) { pen.draw(corner, into: &$0) }
        }
        content.artifact(.header) { pen.draw(caption, into: &$0) }
    }
}

// MARK: - Entries

extension OverviewDrawing {
    private mutating func draw(_ piece: PagePiece, page: Int, into content: inout ContentStream) {
        let set = entries[piece.block]
        let top = style.margins.top + piece.y
        let role = set.entry.contentRole
        if let front = set.front, piece.lines.lowerBound == 0 {
            paint(set.entry.frontRole, of: piece.block, page, [placed(front, .zero, top)], &content)
        }
        let lines = piece.lines.enumerated().map { placed(set.lines[$1], set.indent, top + set.flow.leading * $0) }
        paint(role, of: piece.block, page, lines, &content)
        guard let number = set.number, piece.lines.upperBound == set.lines.count, let last = lines.last else { return }
        let corner = placed(number, appearance.textWidth - number.width, last.top)
        drawDots(from: last.left + last.line.width, to: corner.left, of: last, into: &content)
        paint(role, of: piece.block, page, [corner], &content)
    }

    private func placed(_ line: SetLine, _ indent: Length, _ top: Length) -> PlacedLine {
        PlacedLine(line: line, left: style.margins.left + indent, top: top)
    }

    private mutating func paint(
        _ role: StructureRole,
        of entry: Int,
        _ page: Int,
        _ lines: [PlacedLine],
        _ content: inout ContentStream
    ) {
        content.marked(role, mark: nextMark) { pen.draw(lines, into: &$0) }
        contents[entry].append(.content(page: page, mark: nextMark))
        nextMark += 1
    }

    /// The samples of marks: tints below their words, and lines, which do not touch them.
    private func drawTints(page: Int, into content: inout ContentStream) {
        let marks = slices[page].pieces.compactMap { piece -> ProofMark? in
            let set = entries[piece.block]
            guard case .sample(_, let source, _) = set.entry, let front = set.front, piece.lines.lowerBound == 0 else {
                return nil
            }
            var text = MarkedText()
            text.add(front.text, ProofField(name: "", source: source))
            let placed = placed(front, .zero, style.margins.top + piece.y)
            return text.stretches(on: [front]).first.map {
                ProofMark($0, of: front, left: placed.left, top: placed.top)
            }
        }
        let pen = ProofMarkPen(appearance: appearance)
        pen.drawTints(marks, into: &content)
        pen.drawLines(marks, into: &content)
    }

    private func drawDots(from left: Length, to right: Length, of line: PlacedLine, into content: inout ContentStream) {
        let (step, side) = (Length(points: 4), Length(points: 0.7))
        let y = style.paper.height - line.top - line.line.style.baselineOffset
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
        for (set, content) in zip(entries, contents) {
            let numbering = set.entry.numbering
            guard let numbering else {
                elements.append(StructureElement(role: set.entry.contentRole, children: content))
                last = nil
                continue
            }
            if numbering != last { elements.append(StructureElement(role: .list(numbering))) }
            elements[elements.count - 1].children.append(.element(Self.item(set.entry, content)))
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
    fileprivate var contentRole: StructureRole {
        switch self {
        case .title: .heading(1)
        case .heading: .heading(2)
        case .subheading: .heading(3)
        case .paragraph, .sample: .paragraph
        case .letter, .point: .listBody
        }
    }

    /// The role of what stands in front.
    fileprivate var frontRole: StructureRole {
        if case .point = self { .label } else { .paragraph }
    }

    /// How the list is marked in which the entry stands; `nil` outside lists.
    fileprivate var numbering: ListNumbering? {
        switch self {
        case .letter: ListNumbering.none
        case .point: .disc
        default: nil
        }
    }
}
