import LetterModel

/// Finds where the sentences of a text begin and end, in one pass.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a blank and anything that can begin a sentence; at a colon before a
/// line end; at a blank line; before a list marker; and at a line end, unless the line did not end a sentence and the
/// next begins with a small letter. List markers (`*`, `-`, `•`, `1.`) and the marks of headings belong to no sentence.
struct SentenceSplitter {
    private let text: ScalarText
    private let language: LetterLanguage
    private var sentences: [Range<Int>] = []
    /// Where the sentence that is being read begins; `nil` between sentences.
    private var start: Int?
    private var index = 0

    private init(_ text: ScalarText, language: LetterLanguage) {
        self.text = text
        self.language = language
    }

    /// The sentences, as stretches of scalars without blanks at their ends.
    static func sentences(in text: ScalarText, language: LetterLanguage) -> [Range<Int>] {
        var splitter = SentenceSplitter(text, language: language)
        splitter.read()
        return splitter.sentences
    }

    private mutating func read() {
        index = lineStart(0)
        while index < text.count {
            let scalar = text[index]
            if scalar.isLineEnd {
                endLine()
            } else if scalar.isTerminator {
                endAtTerminator()
            } else {
                if start == nil, !scalar.isBlank { start = index }
                index += 1
            }
        }
        close(at: text.count)
    }

    private mutating func close(at end: Int) {
        defer { start = nil }
        guard let start else { return }
        var end = end
        while end > start, text[end - 1].isBlank || text[end - 1].isLineEnd { end -= 1 }
        if end > start { sentences.append(start..<end) }
    }

    // MARK: Line ends

    private mutating func endLine() {
        let lineEnd = index
        let next = text.skipping(from: index) { $0.isBlank || $0.isLineEnd }
        let lineEnds = text.scalars[index..<next].count(where: \.isLineEnd)
        let content = lineStart(lastLineStart(before: next))
        let last = text.scalars[(start ?? lineEnd)..<lineEnd].last { !$0.isBlank }
        let goesOn = lineEnds == 1 && content == next && last != ":" && beginsSmall(at: next)
        if !goesOn { close(at: lineEnd) }
        index = max(content, next)
    }

    private func lastLineStart(before index: Int) -> Int {
        var index = index
        while index > 0, !text[index - 1].isLineEnd { index -= 1 }
        return index
    }

    /// Where the words of a line begin: after blanks and a list marker or hashes.
    private func lineStart(_ index: Int) -> Int {
        let first = text.skipping(from: index, while: \.isBlank)
        guard let scalar = text.at(first) else { return first }
        var end = first
        if scalar == "*" || scalar == "-" || scalar == "•" || scalar == "–" {
            end = first + 1
        } else if scalar == "#" {
            end = text.skipping(from: first) { $0 == "#" }
        } else if scalar.isDigit {
            end = text.skipping(from: first, before: first + 3, while: \.isDigit)
            guard text.at(end) == "." || text.at(end) == ")" else { return first }
            end += 1
        }
        guard end > first, text.at(end)?.isBlank == true else { return first }
        return text.skipping(from: end, while: \.isBlank)
    }

    private func beginsSmall(at index: Int) -> Bool {
        let letter = text.skipping(from: index, before: index + 3, while: \.isOpener)
        return text.at(letter)?.isSmallLetter == true
    }

    // MARK: Full stops

    private mutating func endAtTerminator() {
        let first = index
        if start == nil { start = index }
        index = text.skipping(from: index, while: \.isTerminator)
        let afterMarks = index
        index = text.skipping(from: index, while: \.isCloser)
        guard let after = text.at(index) else { return }
        guard after.isBlank || after.isLineEnd else {
            // What looks like closing quotes may open a word: `.'s`.
            index = afterMarks
            return
        }
        let next = text.skipping(from: index, while: \.isBlank)
        let isAbbreviationMark = afterMarks - first == 1 && text[first] == "." && index == afterMarks
        if endsSentence(mark: first, isFullStop: isAbbreviationMark, next: next) { close(at: index) }
    }

    private func endsSentence(mark: Int, isFullStop: Bool, next: Int) -> Bool {
        guard let scalar = text.at(next), !scalar.isLineEnd else {
            // At a line end only an abbreviation before a small letter leaves the sentence open.
            let following = text.skipping(from: next) { $0.isBlank || $0.isLineEnd }
            return !(isFullStop && beginsSmall(at: following) && Abbreviations.isKnown(word(endingAt: mark)))
        }
        let first = text.skipping(from: next, before: next + 4) { $0.isOpener || $0.isBlank }
        let nextWord = word(startingAt: first)
        if text.at(first)?.isSmallLetter == true { return isLikeName(nextWord) }
        guard isFullStop else { return true }
        let own = word(endingAt: mark)
        let previous = word(endingAt: endOfWordBefore(mark - own.unicodeScalars.count))
        return !Abbreviations.leavesOpen(own, before: nextWord, after: previous, language: language)
    }

    /// Begins with a small letter also at the start of a sentence: `mijn.digid.nl`, `eHerkenning`.
    private func isLikeName(_ word: String) -> Bool {
        guard !Abbreviations.isKnown(word) else { return false }
        return word.unicodeScalars.dropFirst().contains { $0.isCapital || $0 == "." }
    }

    private func endOfWordBefore(_ index: Int) -> Int {
        var index = index
        while index > 0, text[index - 1].isBlank { index -= 1 }
        return index
    }

    private func word(endingAt end: Int) -> String {
        var start = end
        while start > 0, text[start - 1].isWordPart || text[start - 1] == ".", end - start < Self.longest { start -= 1 }
        return text.string(start..<end)
    }

    private func word(startingAt start: Int) -> String {
        let end = text.skipping(from: start, before: start + Self.longest) { $0.isWordPart || $0 == "." }
        var last = end
        while last > start, text[last - 1] == "." { last -= 1 }
        return text.string(start..<max(start, last))
    }

    /// Longer words are no abbreviations; looking no further keeps hostile text linear.
    private static let longest = 40
}
