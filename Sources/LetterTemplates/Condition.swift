import LetterModel

/// What decides whether optional text is shown.
struct Condition: Hashable, Sendable {
    enum Test: Hashable, Sendable {
        /// The value is one of the words for yes.
        case meansYes
        /// `!leeg`.
        case isFilled
        case equals(ComparedText)
        case differs(ComparedText)
        case isLess(than: ComparedText)
        case isGreater(than: ComparedText)
    }

    let use: FieldUse
    let test: Test

    /// What counts as yes, in either case: the words of GOV.UK Notify and the Dutch ones.
    private static let yesWords: Set<String> = [
        "yes", "y", "true", "t", "1", "include", "show", "ja", "j", "waar",
    ]

    /// Whether the text is shown for this value. A list never means yes; it compares as it reads in a sentence.
    func holds(for value: FieldValue, in language: LetterLanguage) -> Bool {
        if test == .meansYes, case .items = value { return false }
        return holds(for: value.inline(in: language))
    }

    private func holds(for text: String) -> Bool {
        switch test {
        case .meansYes: Self.yesWords.contains(text.lowercased())
        case .isFilled: !text.isEmpty
        case .equals(let other): other.equals(text)
        case .differs(let other): !other.equals(text)
        case .isLess(let other): other.isGreater(than: text)
        case .isGreater(let other): other.isLess(than: text)
        }
    }
}

/// The words behind a comparison. Days compare by day and numbers by size, however each is written; other text
/// compares by its letters, without case.
struct ComparedText: Hashable, Sendable {
    /// In small letters.
    let text: String
    private let measure: Measure?

    init(_ text: String) {
        self.text = text.lowercased()
        measure = Measure(text)
    }

    /// Whether it is a day.
    var isDay: Bool { if case .day = measure { true } else { false } }

    func equals(_ value: String) -> Bool {
        value.lowercased() == text || (measure != nil && Measure(value) == measure)
    }

    func isGreater(than value: String) -> Bool { order(of: value) { $0 < $1 } ?? (value.lowercased() < text) }

    func isLess(than value: String) -> Bool { order(of: value) { $0 > $1 } ?? (value.lowercased() > text) }

    /// The order of two measures; a value that is empty, or of another kind than the measure it is held
    /// against, is neither smaller nor larger. `nil` when this is no measure.
    private func order(of value: String, _ isOrdered: (Double, Double) -> Bool) -> Bool? {
        if value.isEmpty { return false }
        guard let measure else { return nil }
        switch (Measure(value), measure) {
        case (.day(let left)?, .day(let right)):
            return isOrdered(Double(left.daysSince1970), Double(right.daysSince1970))
        case (.number(let left)?, .number(let right)): return isOrdered(left, right)
        default: return false
        }
    }
}
