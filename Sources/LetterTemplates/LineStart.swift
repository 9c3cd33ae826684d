/// What the first characters of a line make of it.
enum LineStart {
    case blank
    case pageBreak
    case heading(level: Int)
    case item(isOrdered: Bool)
    /// Plain text that stands alone: deeper headings, of which letters have none.
    case loneText
    case fence
    case text

    /// How many characters the mark has, blanks around it included, and what it means.
    struct Reading {
        let start: LineStart
        /// Blanks before the mark; a tab counts as two.
        let indent: Int
        /// How many characters of the line's first text are used up.
        let length: Int
    }

    /// Reads the mark at the start of the line's first text.
    ///
    /// - Parameters:
    ///   - text: The first text of the line; empty when the line begins with a placeholder.
    ///   - isWholeLine: Whether nothing follows the text.
    static func reading(of text: String, isWholeLine: Bool) -> Reading {
        let bare = text.drop { $0 == " " }
        let indent = text.count - bare.count
        guard let first = bare.first else {
            return Reading(start: isWholeLine ? .blank : .text, indent: indent, length: text.count)
        }
        if isWholeLine, isPageBreak(bare) { return Reading(start: .pageBreak, indent: indent, length: text.count) }
        if bare.hasPrefix("```") { return Reading(start: .fence, indent: indent, length: text.count) }
        let (start, mark) = start(of: bare, first: first)
        let blanks = bare.dropFirst(mark).prefix { $0 == " " }.count
        let isEmptyMark = mark > 0 && isWholeLine && mark + blanks == bare.count
        return isEmptyMark
            ? Reading(start: .text, indent: indent, length: indent)
            : Reading(start: start, indent: indent, length: indent + mark + (mark > 0 ? blanks : 0))
    }

    private static func start(of text: Substring, first: Character) -> (LineStart, mark: Int) {
        switch first {
        case "#":
            let level = text.prefix { $0 == "#" }.count
            return (level <= 2 ? .heading(level: level) : .loneText, level)
        case "^": return (.text, 1)
        case "•": return (.item(isOrdered: false), 1)
        // Two stars or hyphens are no bullet but an attempt at bold text or a dash.
        case "*", "-": return text.dropFirst().first == first ? (.text, 0) : (.item(isOrdered: false), 1)
        default: return number(text)
        }
    }

    /// `1.` to `999.`, when no digit follows: `1.5` and `19.30` are numbers.
    private static func number(_ text: Substring) -> (LineStart, mark: Int) {
        let digits = text.prefix { ("0"..."9").contains($0) }.count
        let rest = text.dropFirst(digits)
        guard (1...3).contains(digits), rest.first == ".", rest.dropFirst().first?.isNumber != true else {
            return (.text, 0)
        }
        return (.item(isOrdered: true), digits + 1)
    }

    /// Three or more stars or hyphens and nothing else.
    private static func isPageBreak(_ text: Substring) -> Bool {
        let marks = text.filter { $0 != " " }
        guard let first = marks.first, first == "*" || first == "-" else { return false }
        return marks.count >= 3 && marks.allSatisfy { $0 == first }
    }
}
