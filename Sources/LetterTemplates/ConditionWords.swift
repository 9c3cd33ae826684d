import LetterModel
import StrictYAML

/// The words before `??`, read: a name, what is asked of its value, and what is wrong with the question.
struct ConditionWords {
    /// Something that does not compare.
    struct Fault {
        /// Where it stands in the words, in characters.
        let offset: Int
        let found: String
        let expected: String
        let remedy: String
    }

    private(set) var name = ""
    private(set) var test = Condition.Test.meansYes
    private(set) var fault: Fault?

    /// Reads `name`, `name!leeg`, `name=word`, `name!=word`, `name<number` and `name>number`.
    init(_ words: String) {
        let characters = Array(words)
        if let mark = characters.lastIndex(of: "!"), let isEmpty = Self.isEmptyWord(characters[(mark + 1)...]) {
            name = Self.text(characters[..<mark])
            test = .isFilled
            if !isEmpty { fault = Self.misspeltEmpty(Self.text(characters[mark...]), at: mark) }
        } else if let sign = Self.sign(in: characters) {
            name = Self.text(characters[..<sign.lowerBound])
            read(String(characters[sign]), at: sign.lowerBound, before: Self.text(characters[sign.upperBound...]))
        } else {
            name = Self.text(characters[...])
        }
    }

    private mutating func read(_ sign: String, at offset: Int, before words: String) {
        let operand = ComparedText(words)
        switch sign {
        case "=": test = .equals(operand)
        case "!=": test = .differs(operand)
        case "<": test = .isLess(than: operand)
        case ">": test = .isGreater(than: operand)
        default:
            fault = Self.unknownSign(sign, at: offset)
            return
        }
        let isOrder = sign == "<" || sign == ">"
        if !isOrder, let empty = Self.emptyWord(name, words, at: offset) {
            fault = empty
        } else if Measure.looksLikeDay(words), !operand.isDay {
            fault = Self.noDay(words, at: offset)
        } else if isOrder, words.isEmpty {
            fault = Self.nothingBehind(sign, at: offset)
        } else if isOrder, TemplateVocabulary.isDayField(name), !operand.isDay {
            fault = Self.noDay(words, at: offset)
        }
    }

    /// All signs beside each other at the first `=`, `<` or `>`, so that `==` is not read as `=`.
    private static func sign(in words: [Character]) -> Range<Int>? {
        guard let first = words.firstIndex(where: { "=<>".contains($0) }) else { return nil }
        var (start, end) = (first, first + 1)
        while start > 0, "!~".contains(words[start - 1]) { start -= 1 }
        while end < words.count, "=<>!~".contains(words[end]) { end += 1 }
        return start..<end
    }

    /// Whether a word is `leeg`, or `false` when it most likely means that; `nil` for any other word.
    private static func isEmptyWord(_ word: ArraySlice<Character>) -> Bool? {
        let word = FieldName.canonical(String(word))
        let words = ["leeg", "empty"]
        if words.contains(word) { return true }
        return nearestName(to: word, among: words) == nil ? nil : false
    }

    private static func text(_ characters: ArraySlice<Character>) -> String {
        String(characters).withoutOuterBlanks()
    }
}

extension ConditionWords {
    /// A comparison with the word for empty, which most likely was meant otherwise.
    private static func emptyWord(_ name: String, _ words: String, at offset: Int) -> Fault? {
        guard ["leeg", "empty"].contains(FieldName.canonical(words)) else { return nil }
        return Fault(
            offset: offset,
            found: "This compares with the word '\(words)'.",
            expected: "a value.",
            remedy: "Write ((\(name)!leeg??…)) for a field that is filled, ((\(name)=??…)) for an empty one."
        )
    }

    private static let signs = "=, !=, <, > or !leeg."

    private static func misspeltEmpty(_ word: String, at offset: Int) -> Fault {
        Fault(offset: offset, found: "Found '\(word)'.", expected: signs, remedy: "Did you mean !leeg?")
    }

    private static func unknownSign(_ sign: String, at offset: Int) -> Fault {
        let meant = ["==": "=", "===": "=", "<>": "!=", "=!": "!=", "!==": "!=", "~=": "="][sign]
        return Fault(
            offset: offset,
            found: "Found '\(sign)', which compares nothing.",
            expected: signs,
            remedy: meant.map { "Did you mean \($0)?" } ?? "For 'at most 3' write <4, for 'at least 3' write >2."
        )
    }

    private static func nothingBehind(_ sign: String, at offset: Int) -> Fault {
        Fault(
            offset: offset,
            found: "Found '\(sign)' with nothing behind it.",
            expected: "a number or a day.",
            remedy: "Write it, such as \(sign)2 or \(sign)2026-11-01."
        )
    }

    private static func noDay(_ words: String, at offset: Int) -> Fault {
        Fault(
            offset: offset,
            found: "Found '\(words)', which is not a day.",
            expected: "a day that exists, such as 2026-11-01 or 1-11-2026.",
            remedy: "Correct the day."
        )
    }
}
