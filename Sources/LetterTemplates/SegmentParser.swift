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
    /// How many single brackets are open outside optional text.
    private var openBrackets = 0

    /// - Parameter depth: How deep the block that is read stands in optional text.
    init(_ source: SourceText, reading: TemplateReading, openBlocks: [String] = [], depth: Int = 0) {
        self.source = source
        self.reading = reading
        self.openBlocks = openBlocks
        self.depth = depth
    }

    /// Everything in the file.
    mutating func segments() -> [Segment] {
        for (index, character) in source.refused { reading.report(controlCharacter(character, at: index)) }
        return segments(upTo: .file).shown
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
            } else {
                noteBracket(character, at: position)
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

    /// Reports two brackets that close together and nothing; those of one paragraph may close each other.
    private mutating func noteBracket(_ character: Character, at index: Int) {
        switch character {
        case "(": openBrackets += 1
        case ")" where openBrackets > 0: openBrackets -= 1
        case ")" where source.has("))", at: index) && (index == 0 || source.characters[index - 1] != ")"):
            reading.report(strayBrackets(index))
        case "\n" where source.has("\n\n", at: index): openBrackets = 0
        default: break
        }
    }

    private mutating func take(_ character: Character, at index: Int) {
        if text.isEmpty { textStart = index }
        text.append(character)
    }

    private mutating func flushedText() -> [Segment] {
        defer { text = "" }
        return text.isEmpty ? [] : [.text(PlacedText(source: text, at: source.place(at: textStart)))]
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
        let words = source.spelling(start + 2..<end).withoutOuterBlanks()
        // Notify's mark for a value that is not to act as Markdown, which no value does here.
        let name = words.hasSuffix("::unsafe") ? String(words.dropLast(8)) : words
        return [.field(reading.use(name, at: source.place(at: start)))]
    }

    private mutating func optional(from start: Int, words: Range<Int>) -> [Segment]? {
        guard depth < Self.depthLimit else {
            reading.report(tooDeep(start))
            return nil
        }
        guard reading.notesOptional() else {
            reading.report(tooMany(start))
            return nil
        }
        let before = flushedText()
        position = words.upperBound + 2
        depth += 1
        let condition = condition(words, from: start)
        let (shown, otherwise, isClosed) = segments(upTo: .placeholder)
        depth -= 1
        guard isClosed else {
            reading.report(unclosed(start))
            return before + [.text(PlacedText("((" + source.spelling(words) + "??", at: source.place(at: start)))]
                + shown + otherwise
        }
        let spelling = source.spelling(start..<position)
        return before
            + [.optional(OptionalText(condition: condition, shown: shown, otherwise: otherwise, spelling: spelling))]
    }

    private func condition(_ range: Range<Int>, from start: Int) -> Condition {
        let words = ConditionWords(source.spelling(range))
        let use = reading.use(words.name, at: source.place(at: start))
        if let fault = words.fault {
            reading.report(unknownComparison(fault, at: range.lowerBound + fault.offset))
        }
        return Condition(use: use, test: words.test)
    }

    private mutating func include() -> [Segment]? {
        let mark = BlockMark(in: source, at: position)
        let start = position
        switch mark {
        case .none: return nil
        case .unclosed, .misspelt:
            reading.report(brokenMark(mark, start))
            return nil
        case .block(let name, let end):
            position = end
            return BlockInclusion(reading: reading, openBlocks: openBlocks, depth: depth)
                .segments(ofBlock: name, at: source.place(at: start))
        }
    }
}

extension SegmentParser {
    private func controlCharacter(_ character: RefusedCharacter, at index: Int) -> Diagnostic {
        Diagnostic(
            code: "control-character",
            place: source.place(at: index),
            found: "An invisible character stands here: \(character.name).",
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

    private func unknownComparison(_ fault: ConditionWords.Fault, at index: Int) -> Diagnostic {
        Diagnostic(
            code: "unknown-comparison",
            place: source.place(at: index),
            found: fault.found,
            expected: fault.expected,
            remedy: fault.remedy
        )
    }

    private func brokenMark(_ mark: BlockMark, _ start: Int) -> Diagnostic {
        let isMisspelt = mark == .misspelt
        return Diagnostic(
            code: isMisspelt ? "unknown-block" : "unclosed-block",
            place: source.place(at: start),
            found: isMisspelt
                ? "Found two square brackets and a word that is nearly 'blok'."
                : "Found '[[blok:' without ']]' on the same line.",
            remedy: "Write the name and then ']]', such as [[blok:app]]."
        )
    }

    private func strayBrackets(_ index: Int) -> Diagnostic {
        Diagnostic(
            code: "stray-brackets",
            level: .warning,
            place: source.place(at: index),
            found: "Found '))' that closes nothing; it is printed.",
            remedy: "Open it with '((', or remove it."
        )
    }

    private func tooMany(_ start: Int) -> Diagnostic {
        Diagnostic(
            code: "too-many-choices",
            place: source.place(at: start),
            found:
                "The letter has more than \(TemplateReading.optionalLimit) optional texts, those of its blocks included.",
            remedy: "Split the text into several letters."
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
