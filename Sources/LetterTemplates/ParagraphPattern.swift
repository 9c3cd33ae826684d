import LetterModel

/// A paragraph of one line as it comes out when each of its values is there: the values go into their
/// places, and nothing has to close up. So do nearly all paragraphs of nearly all letters.
///
/// A class, because one is handed on for every paragraph of every letter: that costs no copy.
final class ParagraphPattern: Sendable {
    private struct Hole: Sendable {
        /// Which run the value is.
        let run: Int
        /// Where it stands among the values of a letter.
        let place: Int
    }

    /// The paragraph itself, for letters that do not follow the pattern.
    let block: TemplateBlock
    private let runs: [InlineRun]
    private let holes: [Hole]

    /// Finds the pattern of a block.
    ///
    /// There is none for other blocks than paragraphs of one line, and none for a line with optional text, a
    /// field that never has a value, or one field twice with nothing between.
    ///
    /// - Parameter places: Where the value of a field stands, by ``FieldUse/number``.
    init?(_ block: TemplateBlock, places: [Int], language: LetterLanguage) {
        guard case .paragraph(let lines) = block.shape, lines.count == 1 else { return nil }
        var assembler = InlineAssembler(count: lines[0].parts.count)
        var holes: [Hole] = []
        for part in lines[0].parts {
            switch part {
            case .text(let text): assembler.add(template: text)
            case .value(let value, let field):
                assembler.add(InlineRun(text: value.inline(in: language), origin: .value(field)))
            case .field(let use):
                guard use.standing != .forbidden else { return nil }
                // Any word will do: what stands beside a value depends on whether there is one.
                assembler.add(InlineRun(text: "x", origin: .value(use.canonicalName)))
                holes.append(Hole(run: assembler.count - 1, place: places[use.number]))
            case .optional: return nil
            }
        }
        guard Set(holes.map(\.run)).count == holes.count else { return nil }
        self.block = block
        self.holes = holes
        runs = assembler.finished().runs
    }

    /// The paragraph with these values; `nil` when one of them is missing, empty, or more than plain text.
    func filled(with values: [TemplateValue?]) -> FilledBlock? {
        var filled: [InlineRun] = []
        filled.reserveCapacity(runs.count)
        for index in runs.indices { filled.append(runs[index]) }
        for index in holes.indices {
            guard let text = values[holes[index].place].plainText else { return nil }
            filled[holes[index].run].text = text
        }
        let line = LetterLines(InlineText(runs: filled))
        return FilledBlock(source: block.index, isConstant: false, block: .paragraph(lines: line))
    }
}

extension TemplateValue? {
    /// The value when it is text that is printed as it is, and not empty.
    var plainText: String? {
        guard case .text(let text)? = self, !text.isEmpty, ValueText.isPlain(text) else { return nil }
        return text
    }
}
