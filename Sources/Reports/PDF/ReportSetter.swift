import FontFaces
import LetterModel
import LetterRendering
import PDFWriting
import PageLayout

/// Sets a report: breaks its texts into lines, and puts these into rows.
struct ReportSetter: ~Copyable {
    let type: ReportTypography
    private let palette = ReportPalette.light
    var shown: ShownText
    var rows: [ReportRow] = []
    var buffer = ShapingBuffer()

    /// Begins without rows.
    ///
    /// - Parameter shown: Knows what the fonts show.
    init(_ type: ReportTypography, shown: ShownText) {
        (self.type, self.shown) = (type, shown)
    }

    /// Sets title, subject and all blocks.
    mutating func set(_ document: ReportDocument) {
        addHeading(1, document.title, type.title, space: (0, 3))
        let subject = lines(ReportLine(document.subject), type.subject, width: type.textWidth)
        add(.paragraph, [text(subject, colour: palette.quiet)], type.subject, space: (0, 14))
        for (index, block) in document.blocks.enumerated() {
            add(block)
            let next = document.blocks.dropFirst(index + 1).first
            if case .paragraph = block, next?.isIntroduced ?? false {
                rows[rows.count - 1].row.flow.keepWithNext = true
            }
        }
    }

    /// Sets one block behind all others.
    mutating func add(_ block: ReportBlock) {
        switch block {
        case .heading(let level, let text):
            let space = level == 2 ? (before: 24.0, after: 6.0) : (before: 14.0, after: 4.0)
            addHeading(level, text, type.heading(level), space: space)
        case .paragraph(let line):
            let lines = lines(line, type.body, width: type.textWidth)
            add(.paragraph, [text(lines, colour: colour(of: line))], type.body, space: (0, 6))
        case .facts(let facts): add(facts)
        case .table(let table): add(table)
        case .notice(let notice): add(notice)
        case .chart(let chart): add(chart)
        }
    }
}

extension ReportBlock {
    /// Whether a paragraph in front of it belongs to it.
    fileprivate var isIntroduced: Bool {
        switch self {
        case .heading, .paragraph: false
        case .facts, .table, .notice, .chart: true
        }
    }
}

// MARK: - Blocks

extension ReportSetter {
    /// Kept free above and below a block, in points.
    typealias Space = (before: Double, after: Double)

    private mutating func addHeading(_ level: Int, _ words: String, _ style: TextStyle, space: Space) {
        let lines = lines(ReportLine([.init(words, isBold: true)]), style, width: type.textWidth)
        let text = text(lines, role: .heading(level), colour: palette.heading)
        add(.heading(level), [text], style, space: space, isKeptWithNext: true)
    }

    private mutating func add(_ notice: ReportNotice) {
        let width = type.textWidth - type.noticeIndent * 2
        let title = lines(ReportLine([.init(notice.title, isBold: true)]), type.notice, width: width)
        let indented = text(title, left: type.noticeIndent, colour: palette.status[notice.status])
        let isAlone = notice.lines.isEmpty
        add(
            .notice(notice.status, isFirst: true),
            [indented],
            type.notice,
            space: (26, isAlone ? 26 : 3),
            isKeptWithNext: !isAlone
        )
        for (index, line) in notice.lines.enumerated() {
            let isLast = index == notice.lines.count - 1
            let lines = lines(line, type.body, width: width)
            add(
                .notice(notice.status, isFirst: false),
                [text(lines, left: type.noticeIndent, colour: colour(of: line))],
                type.body,
                space: (0, isLast ? 26 : 3),
                isKeptWithNext: !isLast
            )
        }
    }

    /// A label and its value side by side, in a table of two columns for who hears it.
    private mutating func add(_ facts: [ReportFact]) {
        for (index, fact) in facts.enumerated() {
            let label = lines(ReportLine(fact.label), type.body, width: type.factIndent - type.gutter)
            var texts = [text(label, colour: palette.quiet)]
            texts += stacked(fact.lines, type.body, left: type.factIndent, width: type.textWidth - type.factIndent)
            let row = SetRow(texts, flow: flow(type.body, space: (4, index == facts.count - 1 ? 8 : 4)))
            rows.append(ReportRow(.fact(isFirst: index == 0), row, textCounts: [1, texts.count - 1]))
        }
        keepTogether(rows.count - facts.count..<rows.count)
    }

    /// Keeps a short group whole, and the first two and the last two rows of a long one.
    private mutating func keepTogether(_ group: Range<Int>) {
        let isShort = group.count <= 8 && group.allSatisfy { rows[$0].row.flow.lineCount <= 3 }
        for index in group.dropLast() {
            let isAtEdge = index == group.lowerBound || index == group.upperBound - 2
            if isShort || isAtEdge { rows[index].row.flow.keepWithNext = true }
        }
    }

    /// Lines of a cell, one below the other.
    private mutating func stacked(
        _ lines: [ReportLine],
        _ style: TextStyle,
        left: Length,
        width: Length,
        isRight: Bool = false
    ) -> [RowText] {
        var (texts, next) = ([RowText](), 0)
        for line in lines {
            var set = self.lines(line, style, width: width)
            if isRight { for index in set.indices { set[index].left = width - set[index].width } }
            texts.append(text(set, left: left, firstLine: next, colour: colour(of: line)))
            next += set.count
        }
        return texts
    }
}

// MARK: - Tables

extension ReportSetter {
    private mutating func add(_ table: ReportTable) {
        let caption = lines(ReportLine([.init(table.caption, isBold: true)]), type.caption, width: type.textWidth)
        add(.caption, [text(caption)], type.caption, space: (12, 5), isKeptWithNext: true)
        let columns = places(of: table.columns)
        let titles = table.columns.map { [ReportLine([.init($0.title, isBold: true)])] }
        let head = rows.count
        var row = tableRow(.head, titles, table.columns, columns, type.columnTitle)
        for index in row.row.texts.indices { row.row.texts[index].colour = palette.quiet }
        rows.append(row)
        for cells in table.rows {
            var row = tableRow(.body, cells, table.columns, columns, type.cell)
            row.row.flow.repeatedHead = head
            rows.append(row)
        }
        rows[rows.count - 1].row.flow.spaceAfter = Length(points: 14)
        keepTogether(head + 1..<rows.count)
    }

    private mutating func tableRow(
        _ kind: ReportRow.Kind,
        _ cells: [[ReportLine]],
        _ columns: [ReportColumn],
        _ places: [(left: Length, width: Length)],
        _ style: TextStyle
    ) -> ReportRow {
        var (texts, counts) = ([RowText](), [Int]())
        for (index, lines) in cells.enumerated() {
            let (left, width) = places[index]
            let cell = stacked(lines, style, left: left, width: width, isRight: columns[index].holdsNumbers)
            texts += cell
            counts.append(cell.count)
        }
        var flow = flow(style, space: (7, 7), isKeptWithNext: kind == .head)
        flow.isKeptTogether = true
        return ReportRow(kind, SetRow(texts, flow: flow), textCounts: counts)
    }

    /// The columns share the width, and leave a gutter between them.
    private func places(of columns: [ReportColumn]) -> [(left: Length, width: Length)] {
        let sum = columns.reduce(0) { $0 + $1.share }
        let room = type.textWidth - type.gutter * (columns.count - 1)
        var left = Length.zero
        return columns.map { column in
            let width = room * column.share / sum
            defer { left += width + type.gutter }
            return (left, width)
        }
    }
}

// MARK: - Text

extension ReportSetter {
    mutating func add(
        _ kind: ReportRow.Kind,
        _ texts: [RowText],
        _ style: TextStyle,
        space: Space,
        isKeptWithNext: Bool = false
    ) {
        let flow = flow(style, space: space, isKeptWithNext: isKeptWithNext)
        rows.append(ReportRow(kind, SetRow(texts, flow: flow)))
    }

    func flow(_ style: TextStyle, space: Space, isKeptWithNext: Bool = false) -> FlowBlock {
        FlowBlock(
            lineCount: 0,
            leading: style.leading,
            spaceBefore: Length(points: space.before),
            spaceAfter: Length(points: space.after),
            keepWithNext: isKeptWithNext
        )
    }

    /// The lines of a text, from the left margin on.
    mutating func lines(_ line: ReportLine, _ style: TextStyle, width: Length) -> [RowLine] {
        var runs = line.runs.map { run in
            FaceRun(shown.text(run.text), face: run.isBold ? type.family.bold : type.family.regular)
        }
        if let first = runs.indices.first { runs[first].text = String(runs[first].text.drop { $0 == " " }) }
        if let last = runs.indices.last { while runs[last].text.last == " " { runs[last].text.removeLast() } }
        return LineSetter(style: style).setLines(runs, width: width, buffer: &buffer)
            .map { RowLine(left: .zero, pieces: $0) }
    }

    func text(
        _ lines: [RowLine],
        left: Length = .zero,
        firstLine: Int = 0,
        role: StructureRole = .paragraph,
        colour: PrintColour? = nil
    ) -> RowText {
        let moved = lines.map { RowLine(left: $0.left + left, pieces: $0.pieces) }
        return RowText(moved, firstLine: firstLine, role: role, colour: colour)
    }

    /// `nil` for that of its face.
    private func colour(of line: ReportLine) -> PrintColour? {
        switch line.look {
        case .text: nil
        case .code: palette.quiet
        case .status(let status): palette.status[status]
        }
    }
}
