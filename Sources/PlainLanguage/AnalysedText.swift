package import LetterModel

/// A text cut into sentences and words, once for all measures and rules.
///
/// Every text can be analysed, and in time that grows with its length. A line end is a line end of the letter; items
/// of a list stand on lines of their own and begin with a marker or a capital, or have a blank line between them
/// (a line that begins with a small letter continues the line before it).
package struct AnalysedText: Sendable {
    /// The text as given.
    package let text: String
    /// The language it is read in.
    package let language: LetterLanguage
    /// The sentences in order; stretches without any word are none.
    package let sentences: [Sentence]

    /// Cuts a text into sentences and words.
    package init(_ text: String, language: LetterLanguage) {
        self.text = text
        self.language = language
        let scalars = ScalarText(text)
        let ranges = SentenceSplitter.sentences(in: scalars, language: language)
        sentences = Self.sentences(ranges, words: WordScanner.words(in: scalars), of: scalars)
    }

    /// How many words it has.
    package var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

    private static func sentences(_ ranges: [Range<Int>], words: [Range<Int>], of text: ScalarText) -> [Sentence] {
        var next = 0
        return ranges.compactMap { range in
            var end = range.lowerBound
            var found: [Word] = []
            while next < words.count, words[next].lowerBound < range.upperBound {
                defer { next += 1 }
                // What begins before the sentence is the number of a list.
                guard words[next].lowerBound >= range.lowerBound else { continue }
                let word = words[next]
                found.append(Word(word, after: end, of: text))
                end = word.upperBound
            }
            guard !found.isEmpty else { return nil }
            return Sentence(
                range: text.place(range),
                words: found,
                isQuestion: text.scalars[range].last { !$0.isCloser } == "?",
                after: Punctuation(text.scalars[end..<max(end, range.upperBound)])
            )
        }
    }
}

/// A sentence, or a line that is none but stands like one: a heading, an item of a list.
package struct Sentence: Sendable {
    /// Its place in the text in UTF-8 code units, with its full stop and without blanks at its ends.
    package let range: Range<Int>
    /// Its words, at least one.
    package let words: [Word]
    /// Whether it ends in a question mark.
    package let isQuestion: Bool
    /// The marks after the last word.
    let after: Punctuation
}

extension Word {
    fileprivate init(_ range: Range<Int>, after end: Int, of source: ScalarText) {
        text = source.string(range)
        self.range = source.place(range)
        key = Self.key(of: text)
        before = Punctuation(source.scalars[end..<max(end, range.lowerBound)])
        isCapitalised = source[range.lowerBound].isCapital
    }

    /// A word as it is looked up.
    static func key(of text: String) -> String {
        let lower = text.lowercased()
        guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
        var key = String.UnicodeScalarView()
        for scalar in lower.unicodeScalars where !scalar.isInvisibleJoiner {
            key.append(scalar == "’" ? "'" : scalar.isHyphen ? "-" : scalar)
        }
        return String(key)
    }
}
