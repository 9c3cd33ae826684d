/// A line of a file with a caret under a place in it, for who corrects the file at a terminal.
///
/// Nothing in it acts on a terminal: a tab becomes blanks, and a character that is not seen, or that
/// turns the direction of the text, becomes `�`. The caret stands in the column where the character is
/// seen, whatever wide characters and combining marks stand before it.
package struct SourceExcerpt: Hashable, Sendable {
    /// The line, cut around the place when it is long; `…` stands where it is cut.
    package let line: String
    /// Blanks and `^`; empty when the place has no column.
    package let caret: String

    /// Takes the line of a place out of the text of its file.
    ///
    /// - Parameters:
    ///   - place: A column past the end of the line counts as the end of it.
    ///   - text: The whole file; its lines end in LF, CR or both, and a byte order mark counts for nothing.
    ///   - width: How many columns the line may take, 20 at least.
    /// - Returns: `nil` when the place has no line, or the text has no such line.
    package init?(of place: SourcePlace, in text: String, width: Int = 100) {
        guard let number = place.line, let source = Self.line(number, of: text) else { return nil }
        let cells = Self.cells(of: source)
        let index = place.column.map { min(max(0, $0 - 1), cells.count) }
        let window = Self.window(of: cells, around: index ?? 0, width: max(20, width))
        let before = window.lowerBound > 0 ? "…" : ""
        let after = window.upperBound < cells.count ? "…" : ""
        line = before + cells[window].map(\.shown).joined() + after
        caret =
            index.map { index in
                let columns = cells[window.lowerBound..<index].reduce(before.isEmpty ? 0 : 1) { $0 + $1.columns }
                return String(repeating: " ", count: columns) + "^"
            } ?? ""
    }

    /// A character as it is shown.
    private struct Cell {
        var shown: String
        var columns: Int
    }

    private static func line(_ number: Int, of text: String) -> Substring? {
        let bare = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        let lines = Substring(bare).split(maxSplits: max(0, number), omittingEmptySubsequences: false) {
            ["\n", "\r\n", "\r"].contains($0)
        }
        return lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    private static func cells(of line: Substring) -> [Cell] {
        var column = 0
        return line.map { character in
            let cell = cell(of: character, at: column)
            column += cell.columns
            return cell
        }
    }

    private static func cell(of character: Character, at column: Int) -> Cell {
        if character == "\t" {
            let columns = 4 - column % 4
            return Cell(shown: String(repeating: " ", count: columns), columns: columns)
        }
        let columns = DisplayWidth.columns(of: character)
        return columns > 0 && isHarmless(character)
            ? Cell(shown: String(character), columns: columns) : Cell(shown: "\u{FFFD}", columns: 1)
    }

    /// Whether a terminal shows the character and does nothing else.
    private static func isHarmless(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
            // The joiners inside an emoji or a syllable only; the others turn text or hide it.
            case .format: scalar == "\u{200D}" || scalar == "\u{200C}"
            default: true
            }
        }
    }

    /// The cells that fit, two thirds of them before the place when the line is cut.
    private static func window(of cells: [Cell], around index: Int, width: Int) -> Range<Int> {
        var columns = cells.reduce(0) { $0 + $1.columns }
        if columns <= width { return 0..<cells.count }
        var start = 0
        columns = cells[..<index].reduce(0) { $0 + $1.columns }
        while columns > width * 2 / 3 {
            columns -= cells[start].columns
            start += 1
        }
        var end = index
        // One column each for the signs of what is cut off.
        while end < cells.count, columns + cells[end].columns <= width - 2 {
            columns += cells[end].columns
            end += 1
        }
        return start..<end
    }
}

extension SourceExcerpt: CustomStringConvertible {
    /// Both lines; the line alone when there is no caret.
    package var description: String { caret.isEmpty ? line : line + "\n" + caret }
}
