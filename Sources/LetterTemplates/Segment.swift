import LetterModel

/// A piece of a template before its blocks are known.
indirect enum Segment: Sendable {
    /// Text of the template within one line.
    case text(String, SourcePlace)
    case lineEnd
    case field(FieldUse)
    case optional(OptionalText)
}

/// `((condition??shown||otherwise))`, as written.
struct OptionalText: Sendable {
    let condition: Condition
    let shown: [Segment]
    let otherwise: [Segment]
    /// The source on one line, for a proof in which the condition has no value.
    let spelling: String
}

/// What decides whether optional text is shown.
struct Condition: Hashable, Sendable {
    enum Test: Hashable, Sendable {
        /// The value is one of the words for yes.
        case meansYes
        /// `!leeg`.
        case isFilled
        case equals(String)
        case differs(String)
        case isLess(than: String)
        case isGreater(than: String)
    }

    let use: FieldUse
    let test: Test

    /// What counts as yes, in either case: the words of GOV.UK Notify and the Dutch ones.
    private static let yesWords: Set<String> = [
        "yes", "y", "true", "t", "1", "include", "show", "ja", "j", "waar",
    ]

    /// Whether the text is shown for this value; numbers compare by size, other text by its letters
    /// without case, so that dates such as `2026-11-01` compare by day.
    func holds(for value: String) -> Bool {
        let value = value.lowercased()
        return switch test {
        case .meansYes: Self.yesWords.contains(value)
        case .isFilled: !value.isEmpty
        case .equals(let other): value == other
        case .differs(let other): value != other
        case .isLess(let other): Self.comesBefore(value, other)
        case .isGreater(let other): Self.comesBefore(other, value)
        }
    }

    private static func comesBefore(_ left: String, _ right: String) -> Bool {
        if let first = number(left), let second = number(right) { return first < second }
        return left < right
    }

    private static func number(_ text: String) -> Double? {
        Double(String(text.map { $0 == "," ? "." : $0 }))
    }
}

extension Condition {
    /// The name and the test in the words before `??`.
    static func parts(of words: String) -> (name: String, test: Test) {
        if let mark = words.lastIndex(of: "!"), isEmptyWord(words[words.index(after: mark)...]) {
            return (words[..<mark].withoutOuterBlanks(), .isFilled)
        }
        guard let mark = words.firstIndex(where: { "=<>".contains($0) }) else {
            return (words.withoutOuterBlanks(), .meansYes)
        }
        let operand = words[words.index(after: mark)...].withoutOuterBlanks().lowercased()
        let name = words[..<mark]
        return switch words[mark] {
        case "<": (name.withoutOuterBlanks(), .isLess(than: operand))
        case ">": (name.withoutOuterBlanks(), .isGreater(than: operand))
        default:
            name.last == "!"
                ? (name.dropLast().withoutOuterBlanks(), .differs(operand))
                : (name.withoutOuterBlanks(), .equals(operand))
        }
    }

    private static func isEmptyWord(_ word: Substring) -> Bool {
        ["leeg", "empty"].contains(FieldName.canonical(word))
    }
}
