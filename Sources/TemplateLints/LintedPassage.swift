import LetterModel
import LetterTemplates
import PlainLanguage

/// A heading, paragraph or list item with values in its holes, cut into sentences and words, in which every byte has a
/// place in a file.
package struct LintedPassage: Sendable {
    /// A stretch of the text from one piece of the template.
    private struct Stretch: Sendable {
        let range: Range<Int>
        let piece: TemplateProse.Piece
        let isValue: Bool
    }

    /// What two equal passages of two letters have in common: where they begin, and what they say.
    struct Identity: Hashable {
        let place: SourcePlace
        let text: String
        let language: LetterLanguage
    }

    /// The passage as the template has it.
    private let passage: TemplateProse.Passage
    /// Its sentences and words.
    let analysis: AnalysedText
    private let stretches: [Stretch]

    /// Puts values in the holes of a passage.
    init(_ passage: TemplateProse.Passage, language: LetterLanguage, value: (FieldUse) -> String) {
        self.passage = passage
        var text = ""
        var stretches: [Stretch] = []
        for piece in passage.pieces {
            let start = text.utf8.count
            switch piece.content {
            case .text(let words): text += words
            case .field(let use): text += value(use)
            case .lineEnd: text += "\n"
            }
            let isValue = if case .field = piece.content { true } else { false }
            stretches.append(Stretch(range: start..<text.utf8.count, piece: piece, isValue: isValue))
        }
        analysis = AnalysedText(text, language: language)
        self.stretches = stretches
    }

    /// See ``LintSubject/passages``.
    var identity: Identity { Identity(place: place, text: text, language: analysis.language) }

    /// What the passage is to the reader.
    var part: TemplateProse.Part { passage.part }

    /// Takes a text that the campaign prints in all its letters, such as the foot of a page.
    init(fixed text: String, language: LetterLanguage, place: SourcePlace) {
        let piece = TemplateProse.Piece(content: .text(text), place: place)
        passage = TemplateProse.Passage(part: .paragraph, pieces: [piece])
        analysis = AnalysedText(text, language: language)
        // Its own words, but typed where they belong.
        stretches = [Stretch(range: 0..<text.utf8.count, piece: piece, isValue: true)]
    }

    /// The words with values.
    var text: String { analysis.text }

    /// Where the passage begins.
    var place: SourcePlace { passage.place }

    /// Whether it is a paragraph or a list item.
    var isRunningText: Bool {
        switch part {
        case .paragraph, .item: true
        case .subject, .heading, .unusedMark: false
        }
    }

    /// The place of a stretch of the text; within a value that of its placeholder.
    func place(of range: Range<Int>) -> SourcePlace {
        guard let stretch = stretches.last(where: { $0.range.lowerBound <= range.lowerBound && !$0.range.isEmpty })
        else { return place }
        guard !stretch.isValue else { return stretch.piece.place }
        return stretch.piece.place(ofCharacter: slice(stretch.range.lowerBound..<range.lowerBound).count)
    }

    /// Whether a stretch begins in what the template itself says, and not in a value.
    func isTyped(_ range: Range<Int>) -> Bool {
        stretches.last { $0.range.lowerBound <= range.lowerBound && !$0.range.isEmpty }?.isValue == false
    }

    /// The characters beyond ASCII, each with its stretch of the text.
    var unusualScalars: [(scalar: Unicode.Scalar, range: Range<Int>)] {
        var offset = 0
        return text.unicodeScalars.compactMap { scalar in
            let range = offset..<offset + UTF8.width(scalar)
            offset = range.upperBound
            return scalar.isASCII ? nil : (scalar, range)
        }
    }

    /// Whether nothing of a stretch is a value.
    func isWhollyTyped(_ range: Range<Int>) -> Bool {
        !stretches.contains { $0.isValue && $0.range.overlaps(range) }
    }

    /// Whether a letter, digit or sign of an address stands directly before a stretch.
    func isWithinWord(_ range: Range<Int>) -> Bool {
        guard let before = slice(0..<range.lowerBound).last else { return false }
        return before.isLetter || before.isNumber || "@._-/".contains(before)
    }

    /// A stretch of the text.
    func slice(_ range: Range<Int>) -> Substring {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: min(range.lowerBound, bytes.count))
        let end = bytes.index(bytes.startIndex, offsetBy: min(range.upperBound, bytes.count))
        return text[start..<max(start, end)]
    }

    /// The beginning of a stretch, for messages.
    func excerpt(_ range: Range<Int>) -> String {
        let words = slice(range).map { $0.isNewline ? " " : $0 }
        return words.count > 60 ? String(words.prefix(57)) + "…" : String(words)
    }

    /// Where a pattern is found.
    func ranges(of pattern: TextPattern) -> [Range<Int>] {
        ranges(of: pattern, in: text[...])
    }

    /// Where a pattern without blanks is found that holds a sign: only words with the sign are looked at, and none that is longer
    /// than an address can be (RFC 5321, section 4.5.3.1), so that the time grows with the text alone.
    func ranges(of pattern: TextPattern, inWordsWith sign: Character) -> [Range<Int>] {
        text.split(whereSeparator: \.isWhitespace)
            .filter { $0.utf8.count <= Self.longestAddress && $0.contains(sign) }
            .flatMap { ranges(of: pattern, in: $0) }
    }

    private static let longestAddress = 320

    private func ranges(of pattern: TextPattern, in part: Substring) -> [Range<Int>] {
        part.ranges(of: pattern.regex).map { found in
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return start..<start + text.utf8.distance(from: found.lowerBound, to: found.upperBound)
        }
    }
}
