/// How differences are marked: always by signs, and on a terminal in colour too.
struct DifferencePaint {
    let isColoured: Bool

    /// Bold.
    func heading(_ text: String) -> String { painted(text, "1") }

    /// Red, for what went.
    func removed(_ text: String) -> String { painted(text, "31") }

    /// Green, for what came.
    func added(_ text: String) -> String { painted(text, "32") }

    /// Cyan, for line numbers.
    func numbers(_ text: String) -> String { painted(text, "36") }

    /// By the codes of ECMA-48 (SGR), which every terminal of today knows.
    private func painted(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension RowHunk {
    /// The line with numbers, and one line a row: `-` removed, `+` added, `~` changed in part.
    func lines(_ paint: DifferencePaint) -> [String] {
        let numbers = paint.numbers("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@")
        return [numbers + (heading.map { " \($0)" } ?? "")] + rows.map { $0.line(paint) }
    }
}

extension RowHunk.Row {
    fileprivate func line(_ paint: DifferencePaint) -> String {
        let text = words.map(\.text).joined()
        switch fate {
        case .same: return text.isEmpty ? "" : "  \(text)"
        case .removed: return paint.removed("- \(text)")
        case .added: return paint.added("+ \(text)")
        case .changed: return "~ \(markedText(paint))"
        }
    }

    /// `Bel [-088 1-]{+088 2+} nu.`
    private func markedText(_ paint: DifferencePaint) -> String {
        var text = ""
        var previous: Fate?
        for piece in words {
            // What came stands directly behind what went.
            if let previous, !(previous == .removed && piece.fate == .added) { text += " " }
            switch piece.fate {
            case .removed: text += paint.removed("[-\(piece.text)-]")
            case .added: text += paint.added("{+\(piece.text)+}")
            case .same, .changed: text += piece.text
            }
            previous = piece.fate
        }
        return text
    }
}
