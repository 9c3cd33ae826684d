/// Makes typewriter text into print: curly quotes, en dashes, no blank before a comma or full stop.
///
/// It works on the template's own text only. A value counts as a word beside which quotes close.
struct Typography {
    /// What stands before the next character; `nil` at the start of a line.
    private var previous: Character?

    /// Improves one line.
    static func improved(_ parts: [InlinePart]) -> [InlinePart] {
        var typography = Typography()
        return typography.improved(withoutLastBlanks(parts))
    }

    /// Blanks at the end of a line are not printed, and make no dash of a hyphen before them.
    private static func withoutLastBlanks(_ parts: [InlinePart]) -> [InlinePart] {
        guard case .text(let text)? = parts.last, let last = text.lastIndex(where: { !isBlank($0) }) else {
            return parts
        }
        return parts.dropLast() + [.text(String(text[...last]))]
    }

    private mutating func improved(_ parts: [InlinePart]) -> [InlinePart] {
        parts.map { part in
            switch part {
            case .text(let text): return .text(improved(text))
            case .field, .value:
                previous = "x"
                return part
            case .optional(var optional):
                let before = previous
                optional.shown = improved(optional.shown)
                previous = before
                optional.otherwise = improved(optional.otherwise)
                previous = "x"
                return .optional(optional)
            }
        }
    }

    private mutating func improved(_ text: String) -> String {
        let characters = Array(text)
        var result = ""
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let next = characters[(index + 1)...]
            if Self.isBlank(character) {
                if !Self.isBlankDropped(before: next) { append(" ", to: &result) }
            } else if Self.isDash(character), let length = spacedDashes(next) {
                append("–", to: &result)
                index += length - 1
            } else {
                let isInAddress = character == "'" && Self.isInAddress(index, of: characters)
                append(
                    isInAddress ? character : curled(character, before: next.first, next.dropFirst().first),
                    to: &result
                )
            }
            index += 1
        }
        return result
    }

    private mutating func append(_ character: Character, to text: inout String) {
        text.append(character)
        previous = character
    }

    /// Of several blanks the last stays, and none before a comma or full stop.
    private static func isBlankDropped(before next: ArraySlice<Character>) -> Bool {
        guard let first = next.first else { return false }
        return isBlank(first) || first == "," || first == "."
    }

    /// How many hyphens or dashes stand here, three at most, when blanks part them from both words.
    private func spacedDashes(_ next: ArraySlice<Character>) -> Int? {
        let more = next.prefix(while: Self.isDash).count
        let after = next.dropFirst(more).first
        let isSpaced = previous.map(Self.isSpace) == true && after.map(Self.isSpace) == true
        return isSpaced && more < 3 ? more + 1 : nil
    }

    private static func isDash(_ character: Character) -> Bool { "-–—".contains(character) }

    /// Whether the word around an apostrophe is an e-mail address, which is copied as it is typed.
    private static func isInAddress(_ index: Int, of characters: [Character]) -> Bool {
        let before = characters[..<index].reversed().prefix { !isBlank($0) }
        let after = characters[(index + 1)...].prefix { !isBlank($0) }
        guard before.first.map({ $0.isLetter || $0.isNumber }) == true else { return false }
        return after.dropFirst().dropLast().contains("@") && after.first != "@"
    }

    private func curled(_ character: Character, before next: Character?, _ second: Character?) -> Character {
        let opens = previous.map { Self.isBlank($0) || "([{–—“‘/".contains($0) } ?? true
        switch character {
        case "\"": return opens ? "“" : "”"
        case "'":
            guard opens else { return "’" }
            return Self.isElision(next, second) ? "’" : "‘"
        default: return character
        }
    }

    /// `'s avonds`, `'t`, `'90`: letters that are left out, not a quotation.
    private static func isElision(_ next: Character?, _ second: Character?) -> Bool {
        guard let next else { return false }
        if next.isNumber { return true }
        return "stnkmrST".contains(next) && second.map { !$0.isLetter && $0 != "'" } ?? true
    }

    /// A blank of any kind.
    private static func isSpace(_ character: Character) -> Bool {
        isBlank(character) || character == "\u{A0}" || character == "\u{202F}"
    }

    /// A blank that may be dropped; a no-break space may not.
    private static func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\t"
    }
}
