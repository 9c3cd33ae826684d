import LetterModel
package import LetterRun
import PlainLanguage
import TemplateLints

extension TemplateCheck {
    /// The version of the JSON form; see `docs/formats/template-check.md`.
    package static let format = 1

    /// Findings of every level and the figures of each letter, for other programs.
    ///
    /// - Throws: ``RunFailure`` (70); only a value that JSON cannot hold would cause it.
    package func json() throws(RunFailure) -> [UInt8] {
        try ReviewJSON.bytes(
            of: CheckDocument(
                campaign: name,
                isInOrder: status == .done,
                findings: findings.map(CheckDocument.Finding.init),
                letters: figures.map(CheckDocument.Letter.init)
            )
        )
    }
}

/// The JSON form of a check.
private struct CheckDocument: Encodable {
    let format = TemplateCheck.format
    let campaign: String
    let isInOrder: Bool
    let findings: [Finding]
    let letters: [Letter]

    struct Finding: Encodable {
        let code: String
        let level: Diagnostic.Level
        let file: String
        let line: Int?
        let column: Int?
        let found: String
        let expected: String
        let remedy: String

        init(_ finding: Diagnostic) {
            (code, level, file) = (finding.code, finding.level, finding.place.file)
            (line, column) = (finding.place.line, finding.place.column)
            (found, expected, remedy) = (finding.found, finding.expected, finding.remedy)
        }
    }

    struct Letter: Encodable {
        let round: String
        let code: String
        let file: String
        let variant: String
        let language: String
        let pages: Int?
        let largePrintPages: Int?
        let sentences: Int
        let words: Int
        let wordsPerSentence: Double?
        let longestSentence: Int?
        let syllablesPer100Words: Double?
        let fleschDouma: Double?
        let brouwer: Double?
        let fleschReadingEase: Double?

        init(_ figures: LetterFigures) {
            (round, code, file) = (figures.round, figures.code, figures.path)
            (variant, language) = (figures.kind.variant.rawValue, figures.kind.language.rawValue)
            (pages, largePrintPages) = (figures.pages[.normal], figures.pages[.largePrint])
            (sentences, words) = (figures.sentenceCount, figures.wordCount)
            let text = figures.readability
            (wordsPerSentence, longestSentence) = (
                text.map { Self.rounded($0.wordsPerSentence) }, text?.longestSentence
            )
            syllablesPer100Words = text.map { Self.rounded($0.syllablesPer100Words) }
            fleschDouma = text?.fleschDouma.map(Self.rounded)
            brouwer = text?.brouwer.map(Self.rounded)
            fleschReadingEase = text?.fleschReadingEase.map(Self.rounded)
        }

        private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    }
}
