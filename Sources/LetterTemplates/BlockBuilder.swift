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

    init(isInFence: Bool) {
        self.isInFence = isInFence
    }

    /// Adds the next line.
    mutating func add(_ line: [Segment]) {
        let reading = Self.start(of: line)
        let rest = Self.dropping(reading.length, from: line)
        if isInFence, !reading.start.isFence, !reading.start.isBlank { return addText(line, indent: 0) }
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
        case .item(let isOrdered): addItem(rest, isOrdered: isOrdered, indent: reading.indent)
        case .text: addText(rest, indent: reading.indent)
        }
    }

    /// The blocks of all lines.
    mutating func finished() -> [TemplateBlock.Shape] {
        close()
        return shapes
    }

    private mutating func addItem(_ line: [Segment], isOrdered: Bool, indent: Int) {
        var builder = ListBuilder()
        if case .list(let current) = open { builder = current } else { close() }
        builder.addItem(Self.inline(line), isOrdered: isOrdered, indent: indent)
        open = .list(builder)
    }

    private mutating func addText(_ line: [Segment], indent: Int) {
        if case .list(var builder) = open, builder.takesText(indent: indent) {
            builder.addLine(Self.inline(line))
            open = .list(builder)
            return
        }
        if case .paragraph(let lines) = open {
            open = .paragraph(lines + [Self.inline(line)])
            return
        }
        close()
        open = .paragraph([Self.inline(line)])
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
        guard case .text(let text, _)? = line.first else { return LineStart.reading(of: "", isWholeLine: line.isEmpty) }
        return LineStart.reading(of: text, isWholeLine: line.count == 1)
    }

    private static func dropping(_ count: Int, from line: [Segment]) -> [Segment] {
        guard case .text(let text, let place)? = line.first else { return line }
        return [.text(String(text.dropFirst(count)), place)] + line.dropFirst()
    }

    /// `# Heading #` may be closed by hashes.
    private static func withoutClosingHashes(_ line: [Segment]) -> [Segment] {
        guard case .text(let text, let place)? = line.last else { return line }
        let bare = text.withoutOuterBlanks()
        let hashes = bare.reversed().prefix { $0 == "#" }.count
        let isClosed = hashes > 0 && bare.dropLast(hashes).last == " "
        return isClosed ? line.dropLast() + [.text(String(bare.dropLast(hashes)), place)] : line
    }

    /// A line of holes and print.
    static func inline(_ line: [Segment]) -> InlineTemplate {
        InlineTemplate(parts: Typography.improved(parts(of: line)))
    }

    private static func parts(of line: [Segment]) -> [InlinePart] {
        line.compactMap { segment in
            switch segment {
            case .text(let text, _): text.isEmpty ? nil : .text(text)
            case .lineEnd: .text(" ")
            case .field(let use): .field(use)
            case .optional(let optional):
                .optional(
                    InlineOptional(
                        condition: optional.condition,
                        spelling: optional.spelling,
                        shown: parts(of: optional.shown),
                        otherwise: parts(of: optional.otherwise)
                    )
                )
            }
        }
    }
}

extension LineStart {
    fileprivate var isFence: Bool { if case .fence = self { true } else { false } }
    fileprivate var isBlank: Bool { if case .blank = self { true } else { false } }
}
