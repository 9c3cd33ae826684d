/// What the first characters of a line make of it.
enum LineStart: Hashable {
    case blank
    case pageBreak
    case heading(level: Int)
    /// `===`: makes a heading of the line above it.
    case underline
    case item(isOrdered: Bool)
    /// The mark of an item and nothing else.
    case emptyItem
    /// Plain text that stands alone: deeper headings, of which letters have none, and lines with a plus.
    case loneText
    case fence
    case text

    /// How many characters the mark has, blanks around it included, and what it means.
    struct Reading {
        let start: LineStart
        /// Blanks before the mark.
        let indent: Int
        /// How many characters of the line's first text are used up.
        let length: Int
        /// Whether a `^` stood before the mark: the line parts from what stands above it.
        var isQuoted = false
    }

    /// From here on, blanks at the start of a line make text of what would be a mark (Notify reads code there).
    static let literalIndent = 4

    /// Reads the mark at the start of the line's first text.
    ///
    /// - Parameters:
    ///   - text: The first text of the line; empty when the line begins with a placeholder.
    ///   - isWholeLine: Whether nothing follows the text.
    static func reading(of text: Substring, isWholeLine: Bool) -> Reading {
        let bare = text.drop { $0 == " " }
        let indent = text.count - bare.count
        guard let first = bare.first else {
            return Reading(start: isWholeLine ? .blank : .text, indent: indent, length: text.count)
        }
        if first == "^", !isWholeLine || bare.dropFirst().contains(where: { $0 != " " }) {
            return quoted(bare.dropFirst(), indent: indent, isWholeLine: isWholeLine)
        }
        let mark = isWholeLine ? wholeLine(bare) ?? mark(of: bare, first: first) : mark(of: bare, first: first)
        let isLiteral = indent >= literalIndent && !mark.start.isItem
        let blanks = mark.length > 0 ? bare.dropFirst(mark.length).prefix { $0 == " " }.count : 0
        return isLiteral
            ? Reading(start: .text, indent: indent, length: indent)
            : Reading(start: mark.start, indent: indent, length: indent + mark.length + blanks)
    }

    /// Whether the line is an item of a list, with text or without.
    var isItem: Bool {
        switch self {
        case .item, .emptyItem: true
        default: false
        }
    }

    private typealias Mark = (start: LineStart, length: Int)

    private static func quoted(_ rest: Substring, indent: Int, isWholeLine: Bool) -> Reading {
        // However many marks there are, with a blank behind each.
        var (inside, length) = (rest, 1)
        while true {
            if inside.first == " " { (inside, length) = (inside.dropFirst(), length + 1) }
            guard inside.first == "^" else { break }
            (inside, length) = (inside.dropFirst(), length + 1)
        }
        let inner = reading(of: inside, isWholeLine: isWholeLine)
        return Reading(
            start: inner.start,
            indent: indent + inner.indent,
            length: indent + length + inner.length,
            isQuoted: true
        )
    }

    /// What a line means of which nothing but signs is there.
    private static func wholeLine(_ text: Substring) -> Mark? {
        let signs = text.filter { $0 != " " }
        guard let first = signs.first, signs.allSatisfy({ $0 == first }) else { return loneNumber(text) }
        switch first {
        case "*", "-", "_":
            if signs.count >= 3 { return (.pageBreak, text.count) }
            return signs.count == 1 && first != "_" ? (.emptyItem, 0) : nil
        case "•": return signs.count == 1 ? (.emptyItem, 0) : nil
        case "#": return (.text, 0)
        case "=": return text.drop { $0 == "=" }.allSatisfy { $0 == " " } ? (.underline, text.count) : nil
        default: return nil
        }
    }

    /// `1.`, and nothing else.
    private static func loneNumber(_ text: Substring) -> Mark? {
        let length = number(text).length
        return length > 0 && text.dropFirst(length).allSatisfy { $0 == " " } ? (.emptyItem, 0) : nil
    }

    private static func mark(of text: Substring, first: Character) -> Mark {
        if text.hasPrefix("```") { return (.fence, text.count) }
        switch first {
        case "#":
            let level = text.prefix { $0 == "#" }.count
            if level > 6 { return (.text, 0) }
            return (level <= 2 ? .heading(level: level) : .loneText, level)
        case "+": return text.dropFirst().first == " " ? (.loneText, 0) : (.text, 0)
        case "•": return (.item(isOrdered: false), 1)
        // Two stars or hyphens are no bullet but an attempt at bold text or a dash.
        case "*", "-": return text.dropFirst().first == first ? (.text, 0) : (.item(isOrdered: false), 1)
        default: return number(text)
        }
    }

    /// `1.` to `999.`, when no digit follows: `1.5` and `19.30` are numbers.
    private static func number(_ text: Substring) -> Mark {
        let digits = text.prefix { ("0"..."9").contains($0) }.count
        let rest = text.dropFirst(digits)
        guard (1...3).contains(digits), rest.first == ".", rest.dropFirst().first?.isNumber != true else {
            return (.text, 0)
        }
        return (.item(isOrdered: true), digits + 1)
    }
}
