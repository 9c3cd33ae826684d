import LetterModel

/// Reads placeholders, optional text and blocks out of one file: the first half of compilation.
///
/// `((` opens a placeholder when a name follows it; a bracket that opens nothing is text. Inside
/// optional text single brackets come in pairs, so that `((land??(abroad)))` reads as people mean it.
struct SegmentParser {
    /// Where the text that is being read ends.
    private enum Ending { case file, placeholder }

    /// How deep optional text may stand in optional text.
    private static let depthLimit = 20

    let source: SourceText
    let reading: TemplateReading
    /// The blocks that are being read, the outermost first.
    let openBlocks: [String]
    private var position = 0
    private var depth = 0
    private var text = ""
    private var textStart = 0

    init(_ source: SourceText, reading: TemplateReading, openBlocks: [String] = []) {
        self.source = source
        self.reading = reading
        self.openBlocks = openBlocks
    }

    /// Everything in the file.
    mutating func segments() -> [Segment] {
        segments(upTo: .file).shown
    }

    private mutating func segments(upTo ending: Ending) -> (shown: [Segment], otherwise: [Segment], isClosed: Bool) {
        var parts: [[Segment]] = [[]]
        var openBrackets = 0
        while position < source.characters.count {
            if let piece = opening() {
                parts[parts.count - 1] += flushedText() + piece
                continue
            }
            let character = source.characters[position]
            if ending == .placeholder {
                if openBrackets == 0, source.has("))", at: position) {
                    parts[parts.count - 1] += flushedText()
                    position += 2
                    return (parts[0], parts.count > 1 ? parts[1] : [], true)
                }
                if openBrackets == 0, parts.count == 1, source.has("||", at: position) {
                    parts[0] += flushedText()
                    parts.append([])
                    position += 2
                    continue
                }
                if character == "(" { openBrackets += 1 }
                if character == ")" { openBrackets = max(0, openBrackets - 1) }
            }
            position += 1
            if character == "\n" {
                parts[parts.count - 1] += flushedText() + [.lineEnd]
            } else {
                take(character, at: position - 1)
            }
        }
        parts[parts.count - 1] += flushedText()
        return (parts[0], parts.count > 1 ? parts[1] : [], ending == .file)
    }

    private mutating func take(_ character: Character, at index: Int) {
        if text.isEmpty { textStart = index }
        let isRefused = character.unicodeScalars.contains { $0 != "\t" && ValueText.isRefused($0) }
        if isRefused { reading.report(controlCharacter(character, at: index)) }
        text.append(isRefused || character == "\t" ? " " : character)
    }

    private mutating func flushedText() -> [Segment] {
        defer { text = "" }
        return text.isEmpty ? [] : [.text(text, source.place(at: textStart))]
    }

    /// A placeholder or block that begins here; nothing when this is text.
    private mutating func opening() -> [Segment]? {
        if source.has("((", at: position) { return placeholder() }
        if source.has("[[", at: position) { return include() }
        return nil
    }

    private mutating func placeholder() -> [Segment]? {
        let start = position
        guard start + 2 < source.characters.count, !"()".contains(source.characters[start + 2]) else { return nil }
        var end = start + 2
        while end < source.characters.count, !"()".contains(source.characters[end]) {
            if source.has("??", at: end) { return optional(from: start, words: start + 2..<end) }
            end += 1
        }
        guard source.has("))", at: end) else {
            reading.report(unclosed(start))
            return nil
        }
        position = end + 2
        return [.field(reading.use(source.spelling(start + 2..<end).withoutOuterBlanks(), at: source.place(at: start)))]
    }

    private mutating func optional(from start: Int, words: Range<Int>) -> [Segment]? {
        guard depth < Self.depthLimit else {
            reading.report(tooDeep(start))
            return nil
        }
        let before = flushedText()
        position = words.upperBound + 2
        depth += 1
        let (name, test) = Condition.parts(of: source.spelling(words))
        let condition = Condition(use: reading.use(name, at: source.place(at: start)), test: test)
        let (shown, otherwise, isClosed) = segments(upTo: .placeholder)
        depth -= 1
        guard isClosed else {
            reading.report(unclosed(start))
            return before + [.text("((" + source.spelling(words) + "??", source.place(at: start))] + shown + otherwise
        }
        let spelling = source.spelling(start..<position)
        return before
            + [.optional(OptionalText(condition: condition, shown: shown, otherwise: otherwise, spelling: spelling))]
    }

    private mutating func include() -> [Segment]? {
        let start = position
        guard let keyword = ["[[blok:", "[[block:"].first(where: { source.has($0, at: start) }) else { return nil }
        var end = start + keyword.count
        while end < source.characters.count, !"]\n".contains(source.characters[end]) { end += 1 }
        guard source.has("]]", at: end) else {
            reading.report(unclosedBlock(start))
            return nil
        }
        position = end + 2
        let name = source.spelling(start + keyword.count..<end).withoutOuterBlanks()
        return BlockInclusion(reading: reading, openBlocks: openBlocks)
            .segments(ofBlock: name, at: source.place(at: start))
    }
}

extension SegmentParser {
    private func controlCharacter(_ character: Character, at index: Int) -> Diagnostic {
        let refused = character.unicodeScalars.first { ValueText.isRefused($0) } ?? " "
        return Diagnostic(
            code: "control-character",
            place: source.place(at: index),
            found: "An invisible character stands here: \(RefusedCharacter(scalar: refused).name).",
            remedy: "Remove it; retyping the line usually does."
        )
    }

    private func unclosed(_ start: Int) -> Diagnostic {
        let shown = source.spelling(start..<min(start + 24, source.characters.count))
        return Diagnostic(
            code: "unclosed-placeholder",
            place: source.place(at: start),
            found: "Found '\(shown)': two brackets open a placeholder that does not end.",
            expected: "a name without brackets and then '))'.",
            remedy: "Close it with '))', or use a single bracket."
        )
    }

    private func unclosedBlock(_ start: Int) -> Diagnostic {
        Diagnostic(
            code: "unclosed-block",
            place: source.place(at: start),
            found: "Found '[[blok:' without ']]' on the same line.",
            remedy: "Write the name and then ']]', such as [[blok:app]]."
        )
    }

    private func tooDeep(_ start: Int) -> Diagnostic {
        Diagnostic(
            code: "optional-too-deep",
            place: source.place(at: start),
            found: "Optional text stands more than \(Self.depthLimit) deep in other optional text.",
            remedy: "Split the text into several letters or blocks."
        )
    }
}
