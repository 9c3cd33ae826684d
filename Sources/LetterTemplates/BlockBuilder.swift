import LetterModel

/// Makes blocks of lines in which all structure is fixed.
struct BlockBuilder {
    private enum Open {
        case nothing
        case paragraph([InlineTemplate])
        case list(ListBuilder)
    }

    private(set) var isInFence: Bool
    private var open = Open.nothing
    private var shapes: [TemplateBlock.Shape] = []
    /// Whether the open block began with `^`.
    private var isInQuote = false

    init(isInFence: Bool) {
        self.isInFence = isInFence
    }

    /// Adds the next line.
    mutating func add(_ line: [Segment]) {
        let reading = Self.start(of: line)
        let rest = Self.dropping(reading.length, from: line)
        if isInFence, reading.start != .fence, reading.start != .blank {
            return addText(Self.inline(line, isRaw: true), indent: 0)
        }
        if reading.isQuoted, !isInQuote { close() }
        isInQuote = reading.isQuoted || (isInQuote && reading.start != .blank)
        add(line, rest, reading)
    }

    private mutating func add(_ line: [Segment], _ rest: [Segment], _ reading: LineStart.Reading) {
        switch reading.start {
        case .blank: endParagraph()
        case .fence:
            isInFence.toggle()
            close()
        case .pageBreak:
            close()
            shapes.append(.pageBreak)
        case .heading(let level):
            close()
            shapes.append(.heading(level: level, Self.inline(Self.withoutClosingHashes(rest))))
        case .loneText:
            close()
            shapes.append(.paragraph([Self.inline(rest)]))
        case .underline: if !underline() { addText(Self.inline(line), indent: reading.indent) }
        case .emptyItem: if !isInList { addText(Self.inline(rest), indent: reading.indent) }
        case .item where reading.indent >= LineStart.literalIndent && !isInList:
            addText(Self.inline(line), indent: reading.indent)
        case .item(let isOrdered): addItem(rest, isOrdered: isOrdered, indent: reading.indent)
        case .text: addText(Self.inline(rest), indent: reading.indent)
        }
    }

    private var isInList: Bool { if case .list = open { true } else { false } }

    /// Makes a heading of the last line of an open paragraph.
    private mutating func underline() -> Bool {
        guard case .paragraph(let lines) = open, let last = lines.last else { return false }
        if lines.count > 1 { shapes.append(.paragraph(lines.dropLast())) }
        shapes.append(.heading(level: 1, last))
        open = .nothing
        return true
    }

    /// The blocks of all lines.
    mutating func finished() -> [TemplateBlock.Shape] {
        close()
        return shapes
    }

    private mutating func addItem(_ line: [Segment], isOrdered: Bool, indent: Int) {
        var builder = takeList() ?? ListBuilder()
        builder.addItem(Self.inline(line), isOrdered: isOrdered, indent: indent)
        open = .list(builder)
    }

    private mutating func addText(_ line: InlineTemplate, indent: Int) {
        if case .list(let builder) = open, builder.takesText(indent: indent) {
            if var list = takeList() {
                list.addLine(line)
                open = .list(list)
            }
            return
        }
        if case .paragraph(var lines) = open {
            open = .nothing
            lines.append(line)
            open = .paragraph(lines)
            return
        }
        close()
        open = .paragraph([line])
    }

    /// Takes the open list out, so that adding to it copies nothing; closes anything else.
    private mutating func takeList() -> ListBuilder? {
        guard case .list(let builder) = open else {
            close()
            return nil
        }
        open = .nothing
        return builder
    }

    private mutating func endParagraph() {
        if case .list(var builder) = open {
            builder.noteBlankLine()
            open = .list(builder)
        } else {
            close()
        }
    }

    private mutating func close() {
        switch open {
        case .nothing: break
        case .paragraph(let lines): shapes.append(.paragraph(lines))
        case .list(let builder): shapes += builder.lists().map { .list($0) }
        }
        open = .nothing
    }
}

extension BlockBuilder {
    /// What the first characters of a line make of it.
    static func start(of line: [Segment]) -> LineStart.Reading {
        guard case .text(let first)? = line.first else { return LineStart.reading(of: "", isWholeLine: line.isEmpty) }
        return LineStart.reading(of: first.text[...], isWholeLine: line.count == 1)
    }

    private static func dropping(_ count: Int, from line: [Segment]) -> [Segment] {
        guard case .text(let text)? = line.first else { return line }
        return [.text(text.dropFirst(count))] + line.dropFirst()
    }

    /// `# Heading #` may be closed by hashes.
    private static func withoutClosingHashes(_ line: [Segment]) -> [Segment] {
        guard case .text(let last)? = line.last else { return line }
        let bare = last.text.withoutOuterBlanks()
        let hashes = bare.reversed().prefix { $0 == "#" }.count
        let isClosed = hashes > 0 && bare.dropLast(hashes).last == " "
        return isClosed ? line.dropLast() + [.text(PlacedText(String(bare.dropLast(hashes)), at: last.place))] : line
    }

    /// A line of holes and print.
    ///
    /// - Parameter isRaw: Whether a backslash is only that: in subjects and in code.
    static func inline(_ line: [Segment], isRaw: Bool = false) -> InlineTemplate {
        InlineTemplate(parts: Typography.improved(parts(of: line, isRaw: isRaw)))
    }

    private static func parts(of line: [Segment], isRaw: Bool) -> [InlinePart] {
        line.compactMap { segment in
            switch segment {
            case .text(let placed): placed.text.isEmpty ? nil : .text((isRaw ? placed : placed.withoutEscapes).text)
            case .lineEnd: .text(" ")
            case .field(let use): .field(use)
            case .optional(let optional):
                .optional(
                    InlineOptional(
                        condition: optional.condition,
                        spelling: optional.spelling,
                        shown: parts(of: optional.shown, isRaw: isRaw),
                        otherwise: parts(of: optional.otherwise, isRaw: isRaw)
                    )
                )
            }
        }
    }
}
