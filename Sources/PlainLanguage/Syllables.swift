package import LetterModel

/// Counts the syllables of words as they are read aloud.
package enum Syllables {
    /// The syllables of a word, at least one.
    ///
    /// Parts between hyphens, apostrophes and full stops are counted apart: words by their vowels, abbreviations in
    /// letters (`BSN`, `sms`, `QR`), digits as numbers, and the full stops of a web address as a word.
    package static func count(in word: String, language: LetterLanguage) -> Int {
        let parts = WordParts(word)
        let sum = parts.parts.reduce(0) { $0 + count(ofPart: $1, language: language) }
        return max(1, sum + (parts.isAddress ? parts.fullStops : 0))
    }

    private static func count(ofPart part: WordParts.Part, language: LetterLanguage) -> Int {
        switch part.kind {
        case .digits: SpokenNumbers.syllables(in: part.text, language: language)
        case .letters(let isAfterApostrophe):
            if isAfterApostrophe, part.text.unicodeScalars.count == 1 {
                0
            } else if SpelledOut.isReadInLetters(part.text, language: language) {
                SpelledOut.syllables(in: part.text, language: language)
            } else {
                language == .dutch ? DutchSyllables.count(in: part.text) : EnglishSyllables.count(in: part.text)
            }
        }
    }
}

/// A word in the parts that are read one by one.
struct WordParts {
    enum Kind: Equatable {
        case digits
        case letters(isAfterApostrophe: Bool)
    }

    struct Part: Equatable {
        var text: String
        var kind: Kind
    }

    private(set) var parts: [Part] = []
    /// Full stops between letters.
    private(set) var fullStops = 0

    init(_ word: String) {
        var text = String.UnicodeScalarView()
        var separator: Unicode.Scalar?
        for scalar in word.unicodeScalars where !scalar.isInvisibleJoiner {
            // Between digits these belong to the number.
            let isInNumber = scalar == "." || scalar == "," || scalar == ":" || scalar.isBlank
            if !scalar.isWordPart, !(isInNumber && text.last?.isDigit == true) {
                add(text, after: separator)
                text = .init()
                separator = scalar
                if scalar == "." { fullStops += 1 }
            } else if let last = text.last, last.isDigit == scalar.isLetter, last.isLetter || scalar.isLetter {
                add(text, after: separator)
                text = .init([scalar])
                separator = nil
            } else {
                text.append(scalar)
            }
        }
        add(text, after: separator)
    }

    /// A web address or the like, whose full stops are read: at least one part has several letters.
    var isAddress: Bool { fullStops > 0 && parts.contains { $0.text.unicodeScalars.count > 1 } }

    private mutating func add(_ text: String.UnicodeScalarView, after separator: Unicode.Scalar?) {
        guard let first = text.first else { return }
        let isElision = separator?.isApostrophe == true
        parts.append(Part(text: String(text), kind: first.isDigit ? .digits : .letters(isAfterApostrophe: isElision)))
    }
}

/// Abbreviations that are read letter by letter.
enum SpelledOut {
    /// Written in capitals but read as a word.
    private static let words: Set<String> = [
        "PIN", "DUO", "SIM", "LED", "VIP", "GIF", "BIG", "WIA", "ANW", "WIN", "ZIN", "NAW", "WAJONG", "COVID", "IBAN",
        "NAVO",
    ]

    /// Written in small letters and with vowels, but read in letters.
    private static let letters: Set<String> = ["id", "tv", "cv", "dvd", "nl", "eu", "ok", "ict"]

    static func isReadInLetters(_ part: String, language: LetterLanguage) -> Bool {
        let scalars = Array(part.unicodeScalars)
        guard scalars.count <= 6, scalars.allSatisfy(\.isASCII) else { return false }
        let small = scalars.map { Unicode.Scalar(UInt8(truncatingIfNeeded: $0.value) | 0x20) }
        if letters.contains(part.lowercased()) { return part != "Eu" }
        let isVowel = small.map { "aeiouy".unicodeScalars.contains($0) }
        if !isVowel.contains(true) { return true }
        guard scalars.count > 1, scalars.allSatisfy(\.isCapital), !words.contains(part) else { return false }
        if scalars.count <= 3 { return true }
        // `NAVO` can be said, `RIVM` cannot.
        return zip(isVowel, isVowel.dropFirst()).contains { !$0 && !$1 }
    }

    static func syllables(in part: String, language: LetterLanguage) -> Int {
        part.unicodeScalars.reduce(0) { sum, letter in
            sum + (language == .english && (letter == "w" || letter == "W") ? 3 : 1)
        }
    }
}
