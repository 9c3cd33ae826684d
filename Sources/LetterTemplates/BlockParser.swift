import LetterModel

/// Makes blocks of segments: the second half of compilation.
///
/// GOV.UK Notify fills first and looks for blocks afterwards, so that optional text may hold a
/// heading, half a list or several paragraphs. Here the structure must be known before any value is.
/// Optional text with a line end or a block mark in it therefore becomes a choice: the paragraphs it
/// touches are parsed twice, with it and without it.
struct BlockParser {
    typealias Line = [Segment]

    /// How many choices one template may hold; each one inside a paragraph doubles that paragraph.
    static let choiceLimit = 200

    let reading: TemplateReading
    private var nextIndex = 0
    private var choiceCount = 0
    private var isInFence = false

    init(reading: TemplateReading) {
        self.reading = reading
    }

    /// The blocks of a text, in order.
    mutating func nodes(of segments: [Segment]) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        for group in Self.groups(of: segments) { nodes += self.nodes(ofGroup: group) }
        return nodes
    }

    private mutating func nodes(ofGroup group: [Segment]) -> [TemplateNode] {
        guard let index = Self.firstStructural(in: group), case .optional(let optional) = group[index] else {
            return blocks(of: group)
        }
        choiceCount += 1
        guard choiceCount <= Self.choiceLimit else {
            reading.report(tooManyChoices(optional))
            return []
        }
        let number = takeIndex()
        let wasInFence = isInFence
        let shown = nodes(of: Self.replacing(index, in: group, by: optional.shown))
        // What one side opens, the other does not see.
        isInFence = wasInFence
        let otherwise = nodes(of: Self.replacing(index, in: group, by: optional.otherwise))
        return [
            .choice(
                TemplateChoice(
                    index: number,
                    condition: optional.condition,
                    spelling: optional.spelling,
                    shown: shown,
                    otherwise: otherwise
                )
            )
        ]
    }

    private mutating func blocks(of group: [Segment]) -> [TemplateNode] {
        var builder = BlockBuilder(isInFence: isInFence)
        for line in Self.lines(of: group) { builder.add(line) }
        isInFence = builder.isInFence
        return builder.finished().map { .block(TemplateBlock(index: takeIndex(), shape: $0)) }
    }

    private mutating func takeIndex() -> Int {
        defer { nextIndex += 1 }
        return nextIndex
    }

    private func tooManyChoices(_ optional: OptionalText) -> Diagnostic {
        Diagnostic(
            code: "too-many-choices",
            place: optional.condition.use.place,
            found: "Optional text with lines in it makes more than \(Self.choiceLimit) versions of the letter.",
            remedy: "Part such optional texts by blank lines, or write several templates."
        )
    }
}

extension BlockParser {
    /// The lines of a text, without their ends.
    static func lines(of segments: [Segment]) -> [Line] {
        segments.split(omittingEmptySubsequences: false) { if case .lineEnd = $0 { true } else { false } }.map(
            Array.init
        )
    }

    /// The stretches between blank lines; a list is one stretch, even with blank lines in it.
    private static func groups(of segments: [Segment]) -> [[Segment]] {
        var groups: [[Line]] = []
        var isAfterBlank = true
        for line in lines(of: segments) {
            let isBlank = isBlank(line)
            if isBlank {
                isAfterBlank = true
                continue
            }
            let isWithin =
                isAfterBlank && groups.last.map { $0.contains(where: beginsItem) } == true && continuesList(line)
            if !isAfterBlank {
                groups[groups.count - 1].append(line)
            } else if isWithin {
                groups[groups.count - 1] += [[], line]
            } else {
                groups.append([line])
            }
            isAfterBlank = false
        }
        return groups.map { Array($0.joined(separator: [Segment.lineEnd])) }
    }

    private static func isBlank(_ line: Line) -> Bool {
        line.allSatisfy { if case .text(let placed) = $0 { placed.text.allSatisfy { $0 == " " } } else { false } }
    }

    private static func beginsItem(_ line: Line) -> Bool {
        switch BlockBuilder.start(of: line).start {
        case .item, .emptyItem: true
        case .text: optionalAtStart(of: line).map { beginsItem($0.shown) || beginsItem($0.otherwise) } ?? false
        default: false
        }
    }

    private static func continuesList(_ line: Line) -> Bool {
        beginsItem(line) || BlockBuilder.start(of: line).indent >= 1
    }

    private static func optionalAtStart(of line: Line) -> OptionalText? {
        let rest = line.drop { if case .text(let placed) = $0 { placed.text.allSatisfy { $0 == " " } } else { false } }
        if case .optional(let optional)? = rest.first { return optional }
        return nil
    }

    /// The first optional text that can change which blocks there are.
    private static func firstStructural(in segments: [Segment]) -> Int? {
        var isAtLineStart = true
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .lineEnd: isAtLineStart = true
            case .text(let placed): isAtLineStart = isAtLineStart && placed.text.allSatisfy { $0 == " " }
            case .field: isAtLineStart = false
            case .optional(let optional):
                if isStructural(optional, isAtLineStart: isAtLineStart) { return index }
                isAtLineStart = false
            }
        }
        return nil
    }

    private static func isStructural(_ optional: OptionalText, isAtLineStart: Bool) -> Bool {
        [optional.shown, optional.otherwise].contains { branch in
            hasLineEnd(branch) || (isAtLineStart && beginsBlock(branch))
        }
    }

    private static func hasLineEnd(_ segments: [Segment]) -> Bool {
        segments.contains { segment in
            switch segment {
            case .lineEnd: true
            case .optional(let optional): hasLineEnd(optional.shown) || hasLineEnd(optional.otherwise)
            case .text, .field: false
            }
        }
    }

    private static func beginsBlock(_ branch: [Segment]) -> Bool {
        let reading = BlockBuilder.start(of: branch)
        return switch reading.start {
        case .pageBreak, .heading, .underline, .item, .emptyItem, .loneText, .fence: true
        case .text where reading.isQuoted: true
        case .blank, .text: optionalAtStart(of: branch).map { isStructural($0, isAtLineStart: true) } ?? false
        }
    }

    /// The text with one version of the optional text in its place. When that version is empty and
    /// the optional text had its line for itself, the line goes too.
    private static func replacing(_ index: Int, in group: [Segment], by branch: [Segment]) -> [Segment] {
        let before = Array(group[..<index])
        var after = Array(group[(index + 1)...])
        if branch.isEmpty, isLineEnd(before.last), isLineEnd(after.first), !after.isEmpty { after.removeFirst() }
        return before + branch + after
    }

    private static func isLineEnd(_ segment: Segment?) -> Bool {
        switch segment {
        case nil, .lineEnd?: true
        default: false
        }
    }
}
