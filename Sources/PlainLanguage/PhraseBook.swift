/// Phrases with what may be written instead, and where they stand in a text.
///
/// A line of a book is `phrase = advice`. In a phrase `{a,b}` stands for one of several ends, `a|b` for one of
/// several words, and `…` for up to a dozen words between two parts: `dien{t,en} … te = moeten`.
struct PhraseBook: Sendable {
    /// The lines, in order, as written.
    let pairs: [WordPair]
    private var phrases: [Phrase] = []
    /// Which phrases may begin with a word.
    private var starts: [String: [Int]] = [:]

    /// Words that may stand where a phrase has `…`.
    private static let widestGap = 12

    private struct Phrase: Sendable {
        var elements: [Element]
        var advice: String?
    }

    private enum Element: Sendable {
        case word(Set<String>)
        case gap
    }

    /// A stretch of words that matches a phrase.
    struct Match {
        /// Words up to the first gap, from where the phrase begins.
        var firstWords: Range<Int>
        /// Words after a gap; `nil` without one.
        var lastWords: Range<Int>?
        var advice: String?
    }

    init(_ list: String) {
        var pairs: [WordPair] = []
        for line in list.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
            guard let phrase = sides.first, !phrase.isEmpty else { continue }
            pairs.append(WordPair(phrase: phrase, simpler: sides.count > 1 ? sides[1] : nil))
        }
        self.pairs = pairs
        for pair in pairs { add(pair) }
    }

    private mutating func add(_ pair: WordPair) {
        let elements = pair.phrase.split(separator: " ").map { part -> Element in
            part == "…" ? .gap : .word(Set(Self.forms(of: part)))
        }
        guard case .word(let forms)? = elements.first else { return }
        for form in forms { starts[form, default: []].append(phrases.count) }
        phrases.append(Phrase(elements: elements, advice: pair.simpler))
    }

    /// The words that a part of a phrase stands for.
    static func forms(of part: Substring) -> [String] {
        var forms: [String] = []
        var depth = 0
        let alternatives = part.split { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return character == "|" && depth == 0
        }
        for alternative in alternatives {
            guard let open = alternative.firstIndex(of: "{"), let close = alternative.firstIndex(of: "}"), open < close
            else {
                forms.append(String(alternative))
                continue
            }
            let ends = alternative[alternative.index(after: open)..<close].split(
                separator: ",",
                omittingEmptySubsequences: false
            )
            let rest = alternative[alternative.index(after: close)...]
            forms += ends.map { alternative[..<open] + $0 + rest }.map(String.init)
        }
        return forms
    }

    /// The longest phrase that begins with a word of a sentence; phrases do not go beyond a comma or bracket, gaps do.
    func match(at index: Int, in words: [Word]) -> Match? {
        var best: (length: Int, match: Match)?
        for number in starts[words[index].key, default: []] {
            let phrase = phrases[number]
            guard let match = match(phrase, at: index, in: words) else { continue }
            if phrase.elements.count > best?.length ?? 0 { best = (phrase.elements.count, match) }
        }
        return best?.match
    }

    private func match(_ phrase: Phrase, at index: Int, in words: [Word]) -> Match? {
        let parts = phrase.elements.split { if case .gap = $0 { true } else { false } }
        guard let first = parts.first, fits(first, at: index, in: words) else { return nil }
        let firstWords = index..<(index + first.count)
        guard let last = parts.dropFirst().first else {
            return Match(firstWords: firstWords, lastWords: nil, advice: phrase.advice)
        }
        for start in firstWords.upperBound..<min(words.count, firstWords.upperBound + Self.widestGap + 1) {
            if words[start].before.contains(.semicolon) { return nil }
            if fits(last, at: start, in: words) {
                let lastWords = start..<(start + last.count)
                return Match(firstWords: firstWords, lastWords: lastWords, advice: phrase.advice)
            }
        }
        return nil
    }

    private func fits(_ elements: ArraySlice<Element>, at index: Int, in words: [Word]) -> Bool {
        guard index + elements.count <= words.count else { return false }
        return elements.enumerated().allSatisfy { offset, element in
            guard case .word(let forms) = element else { return false }
            let word = words[index + offset]
            return forms.contains(word.key) && (offset == 0 || word.before.isDisjoint(with: .parting))
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(
            start.prefix(
                (start.lastIndex { $0 != " " }).map { start.distance(from: start.startIndex, to: $0) + 1 } ?? 0
            )
        )
    }
}

/// A difficult word or phrase with simpler ones.
package struct WordPair: Hashable, Sendable {
    /// The phrase, in the notation of the list: `verstrek{,t,ken}`, `dien{t,en} … te`.
    package let phrase: String
    /// What may be written instead, parted by commas.
    package let simpler: String?

    init(phrase: String, simpler: String?) {
        self.phrase = phrase
        self.simpler = simpler
    }
}

extension PhraseBook {
    /// Every phrase in a text, none twice; what begins with a capital inside a sentence is a name when names are spared.
    func findings(in text: AnalysedText, sparingNames: Bool) -> [LanguageFinding] {
        text.sentences.flatMap { sentence in
            var findings: [LanguageFinding] = []
            var index = 0
            while index < sentence.words.count {
                defer { index += 1 }
                if sparingNames, index > 0, sentence.words[index].isCapitalised { continue }
                guard let match = match(at: index, in: sentence.words) else { continue }
                findings.append(sentence.finding(match.firstWords, match.lastWords, advice: match.advice))
                index = match.firstWords.upperBound - 1
            }
            return findings
        }
    }
}

extension Sentence {
    /// A finding at some words of the sentence, and perhaps others after a gap.
    ///
    /// Its range is that of the first words; with `whole` up to the last of the others.
    func finding(_ first: Range<Int>, _ last: Range<Int>? = nil, advice: String? = nil, whole: Bool = false)
        -> LanguageFinding
    {
        var found = words[first].map(\.text).joined(separator: " ")
        var end = words[first.upperBound - 1].range.upperBound
        if let last {
            found +=
                (last.lowerBound == first.upperBound ? " " : " … ") + words[last].map(\.text).joined(separator: " ")
            if whole || last.lowerBound == first.upperBound { end = words[last.upperBound - 1].range.upperBound }
        }
        return LanguageFinding(range: words[first.lowerBound].range.lowerBound..<end, found: found, advice: advice)
    }
}
