import LetterModel
import PlainLanguage
import TemplateLints

/// The figures of letters in columns.
struct FigureTable {
    private let rows: [[String]]

    init(_ figures: [LetterFigures]) {
        let head = ["letter", "pages", "large", "sentences", "words each", "longest", "readability"]
        rows = [head] + figures.map(Self.row)
    }

    /// A line a letter, and what the figures are worth.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            "  "
                + row.enumerated().map { column, cell in
                    let gap = String(repeating: " ", count: widths[column] - cell.count)
                    return column == 0 || column == row.count - 1 ? cell + gap : gap + cell
                }
                .joined(separator: "  ")
        }
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
        return (["Points of attention, from counting alone: no figure says that a letter is clear."] + lines)
            .joined(separator: "\n")
    }

    private static func row(_ figures: LetterFigures) -> [String] {
        let text = figures.readability
        return [
            figures.path,
            figures.pages[.normal].map(String.init) ?? "?",
            figures.pages[.largePrint].map(String.init) ?? "?",
            "\(figures.sentenceCount)",
            text.map { oneDigit($0.wordsPerSentence) } ?? "?",
            text.map { "\($0.longestSentence)" } ?? "?",
            text.map(readability) ?? "?",
        ]
    }

    private static func readability(_ text: Readability) -> String {
        let dutch = text.fleschDouma.flatMap { douma in
            text.brouwer.map { "Flesch-Douma \(whole(douma)), Brouwer \(whole($0))" }
        }
        return dutch ?? text.fleschReadingEase.map { "Flesch \(whole($0))" } ?? ""
    }

    private static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }

    private static func oneDigit(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
