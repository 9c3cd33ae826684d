import LetterModel
import LetterRun
import PlainLanguage
import TemplateLints

/// The figures of letters in columns.
struct FigureTable {
    private var table = TerminalTable([
        ("letter", .left), ("pages", .right), ("large", .right), ("sentences", .right), ("words each", .right),
        ("longest", .right), ("readability", .left),
    ])

    init(_ figures: [LetterFigures]) {
        for letter in figures { table.add(Self.row(letter)) }
    }

    /// What the figures are worth, and a line a letter.
    var text: String {
        let heading = "Points of attention, from counting alone: no figure says that a letter is clear."
        return ([heading] + table.lines).joined(separator: "\n")
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
