import LetterModel
import LetterRun
import LetterTemplates

/// What a letter depends on besides its texts: everyone who gives the same answers gets the same letter, but for the
/// values themselves.
struct ReaderAnswers: Hashable {
    /// In the order of ``LetterQuestions``.
    var answers: [Bool]
    /// Whether the register gives no salutation, so that the campaign's neutral one is printed.
    var hasNeutralSalutation: Bool
}

/// What the words of a letter depend on: its optional texts' questions, and whether the fields that it prints are empty.
struct LetterQuestions {
    private static let salutation = FieldName.canonical("aanhef")

    /// First what optional texts ask, then whether fields are filled; each once.
    let all: [ValueQuestion]
    /// What optional texts ask.
    let asked: [ValueQuestion]
    /// Whether the salutation is among the fields.
    let includesSalutation: Bool

    /// The questions of two letters that are compared.
    init(_ old: ReviewedLetter, _ new: ReviewedLetter) {
        let uses = old.personalUses + new.personalUses
        asked = (old.personalQuestions + new.personalQuestions).withoutDoubles
        all = (asked + uses.map { ValueQuestion(isFilled: $0) }).withoutDoubles
        includesSalutation = uses.contains { $0.canonicalName == Self.salutation }
    }

    /// Questions and answers together.
    func dictionary(_ reader: ReaderAnswers) -> [ValueQuestion: Bool] {
        Dictionary(zip(all, reader.answers)) { first, _ in first }
    }
}
