/// Makes typewriter text into print: curly quotes, en dashes, no blank before a comma or full stop.
///
/// It works on the template's own text only. A value counts as a word beside which quotes close.
struct Typography {
    /// What stands before the next character; `nil` at the start of a line.
    private var previous: Character?

    /// Improves one line.
    static func improved(_ parts: [InlinePart]) -> [InlinePart] {
        var typography = Typography()
        return typography.improved(parts)
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
            } else if character == "-", let length = spacedHyphen(next) {
                append("–", to: &result)
                index += length - 1
            } else {
                append(curled(character, before: next.first, next.dropFirst().first), to: &result)
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

    /// How many hyphens stand here, when blanks part them from both words.
    private func spacedHyphen(_ next: ArraySlice<Character>) -> Int? {
        let more = next.prefix { $0 == "-" }.count
        let after = next.dropFirst(more).first
        let isSpaced = previous.map(Self.isBlank) == true && after.map(Self.isBlank) == true
        return isSpaced && more < 3 ? more + 1 : nil
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

    /// A blank that may be dropped; a no-break space may not.
    private static func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\t"
    }
}
