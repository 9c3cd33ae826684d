import LegalBasis
import LetterModel
import PlainLanguage
import TemplateLints

/// What can be counted of one letter.
struct FigureRow: Sendable {
    /// The headings of the columns, the letter itself first.
    static let headings = [
        Wording(nl: "Brief", en: "Letter"), Wording(nl: "Bladzijden", en: "Pages"),
        Wording(nl: "Grote letter", en: "Large print"), Wording(nl: "Zinnen", en: "Sentences"),
        Wording(nl: "Woorden per zin", en: "Words a sentence"), Wording(nl: "Langste zin", en: "Longest sentence"),
        Wording(nl: "Leesbaarheid", en: "Readability"),
    ]

    /// The letter's file.
    let path: String
    /// In the order of the headings.
    let values: [String]

    init(_ figures: LetterFigures) {
        let text = figures.readability
        path = figures.path
        values = [
            figures.pages[.normal].map(String.init) ?? "–",
            figures.pages[.largePrint].map(String.init) ?? "–",
            String(figures.sentenceCount),
            text.map { Self.decimal($0.wordsPerSentence, figures.kind.language) } ?? "–",
            text.map { String($0.longestSentence) } ?? "–",
            text.flatMap(Self.readability) ?? "–",
        ]
    }

    private static func readability(_ text: Readability) -> String? {
        if let douma = text.fleschDouma { return "Flesch-Douma \(Int(douma.rounded()))" }
        return text.fleschReadingEase.map { "Flesch \(Int($0.rounded()))" }
    }

    private static func decimal(_ value: Double, _ language: LetterLanguage) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10)\(language == .dutch ? "," : ".")\(tenths % 10)"
    }
}
