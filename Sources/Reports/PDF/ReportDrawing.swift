import FontFaces
import LetterModel
import LetterRendering
import PDFWriting
import PageLayout

/// Draws the pages of a set report, and what stands round its text: lines of tables, tints of notices, running heads
/// and page numbers, which are for the eye alone.
struct ReportDrawing {
    let rows: [ReportRow]
    private(set) var flow: RowFlow
    let type: ReportTypography
    let pen: LinePen
    let palette = ReportPalette.light
    private let strings: ContentStream.Strings
    /// As ``ShownText`` shows them.
    private let runningHead: String

    init(
        _ rows: [ReportRow],
        _ type: ReportTypography,
        faces: PrintFaces,
        runningHead: String,
        isReadable: Bool
    ) {
        (self.rows, self.type, self.runningHead) = (rows, type, runningHead)
        flow = RowFlow(rows.map(\.row), paper: type.paper, margins: type.margins)
        pen = LinePen(faces, paper: type.paper)
        strings = isReadable ? .hexadecimal : .bytes
    }

    /// The pages, the structure of all, and the places of headings.
    mutating func part() -> (root: StructureElement, pages: [PDFPage], bookmarks: [PDFBookmark]) {
        var buffer = ShapingBuffer()
        var pages: [PDFPage] = []
        var figures: [Int: DrawnChart] = [:]
        for number in flow.slices.indices {
            var content = ContentStream(strings: strings)
            drawTints(page: number, into: &content)
            drawRules(page: number, into: &content)
            let charts = drawCharts(page: number, into: &content)
            figures.merge(charts) { $1 }
            flow.draw(page: number, firstMark: charts.count, with: pen, into: &content)
            drawFurniture(page: number, buffer: &buffer, into: &content)
            pages.append(PDFPage(width: type.paper.width, height: type.paper.height, contents: [.own(content)]))
        }
        let structure = ReportStructure(rows: rows, contents: flow.contents, figures: figures)
        return (structure.part(in: type.language), pages, bookmarks)
    }

    /// A bookmark for each heading below the title, a line's height above it.
    private var bookmarks: [PDFBookmark] {
        var found: [PDFBookmark] = []
        for page in flow.slices.indices {
            for place in flow.placed(on: page) where place.isBeginning {
                guard case .heading(let level) = rows[place.row].kind, level > 1 else { continue }
                let pieces = rows[place.row].row.texts.flatMap(\.lines).flatMap(\.pieces)
                let top = type.paper.height - place.top + Length(points: 12)
                let title = pieces.map(\.text).joined()
                found.append(PDFBookmark(title, page: page, top: top, level: level - 1))
            }
        }
        return found
    }
}

// MARK: - For the eye

extension ReportDrawing {
    /// Behind each notice its tint, and a bar at its left edge.
    private func drawTints(page: Int, into content: inout ContentStream) {
        for (status, box) in noticeBoxes(page: page) {
            guard let tint = palette.tint[status], let colour = palette.status[status] else { continue }
            content.artifact(.background(box)) { stream in
                stream.setColour(tint)
                stream.fillRectangle(
                    x: box.left,
                    y: box.bottom,
                    width: box.right - box.left,
                    height: box.top - box.bottom
                )
                stream.setColour(colour)
                stream.fillRectangle(
                    x: box.left,
                    y: box.bottom,
                    width: Length(points: 3),
                    height: box.top - box.bottom
                )
            }
        }
    }

    private func noticeBoxes(page: Int) -> [(status: ReportStatus, box: PageBox)] {
        let padding = Length(points: 8)
        var boxes: [(status: ReportStatus, box: PageBox)] = []
        for place in flow.placed(on: page) {
            guard case .notice(let status, let isFirst) = rows[place.row].kind else { continue }
            let bottom = type.paper.height - place.bottom - padding
            if boxes.isEmpty || isFirst && place.isBeginning {
                let box = PageBox(
                    left: type.margins.left,
                    bottom: bottom,
                    right: type.paper.width - type.margins.right,
                    top: type.paper.height - place.top + padding
                )
                boxes.append((status, box))
            } else {
                boxes[boxes.count - 1].box.bottom = bottom
            }
        }
        return boxes
    }

    /// Below the head of a table a strong line, below each other row a fine one.
    private func drawRules(page: Int, into content: inout ContentStream) {
        let places = flow.placed(on: page).filter { [.head, .body].contains(rows[$0.row].kind) }
        guard !places.isEmpty else { return }
        content.artifact(.layout) { stream in
            for place in places where place.isEnd {
                let isHead = rows[place.row].kind == .head
                let thickness = Length(points: isHead ? 0.9 : 0.4)
                stream.setColour(isHead ? palette.heading : palette.rule)
                let below = Length(points: isHead ? 2.5 : 3.5)
                stream.fillRectangle(
                    x: type.margins.left,
                    y: type.paper.height - place.bottom - below - thickness,
                    width: type.textWidth,
                    height: thickness
                )
            }
        }
    }

    /// The title at the head of each page but the first, and at the foot of all the number: `3 / 7`.
    private func drawFurniture(page: Int, buffer: inout ShapingBuffer, into content: inout ContentStream) {
        let number = unbroken("\(page + 1) / \(flow.slices.count)", buffer: &buffer)
        let left = type.paper.width - type.margins.right - number.width
        let foot = type.paper.height - type.margins.bottom / 2 - type.furniture.leading / 2
        content.artifact(.footer) {
            pen.draw(number, left: left, top: foot, colour: palette.quiet, into: &$0)
        }
        guard page > 0 else { return }
        let lines = LineSetter(style: type.furniture).setLines(runningHead, width: type.textWidth, buffer: &buffer)
        guard let head = lines.first else { return }
        content.artifact(.header) {
            pen.draw(
                head,
                left: type.margins.left,
                top: type.margins.top / 2 - type.furniture.leading / 2,
                colour: palette.quiet,
                into: &$0
            )
        }
    }

    private func unbroken(_ text: String, buffer: inout ShapingBuffer) -> SetLine {
        SetLine.unbroken(text, style: type.furniture, buffer: &buffer)
    }
}
