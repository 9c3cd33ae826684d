package import LetterModel
import LetterTemplates

/// What lints look at: the letters of a campaign, and what is known of it.
package struct LintSubject: Sendable {
    /// In the order of the campaign.
    package let letters: [LintedLetter]
    /// What the letters use, and perhaps more.
    package let variables: [LintedVariable]
    /// What the campaign asks of its texts.
    package let rules: TextRules
    /// The day on which ages are counted.
    package let today: CalendarDate
    /// What was found while the campaign was read.
    package let reading: [Diagnostic]
    /// Whether the fonts of the letters have a character.
    package let canShow: @Sendable (Unicode.Scalar) -> Bool
    /// The canonical names of all fields and variables.
    let fieldNames: Set<String>
    /// Every passage of every version of the letters; one that several letters share comes once.
    let passages: [LintedPassage]

    /// Joins what lints look at.
    package init(
        letters: [LintedLetter],
        variables: [LintedVariable] = [],
        rules: TextRules = TextRules(),
        today: CalendarDate,
        fixedTexts: [FixedText] = [],
        reading: [Diagnostic] = [],
        canShow: @escaping @Sendable (Unicode.Scalar) -> Bool = { _ in true }
    ) {
        self.letters = letters
        self.variables = variables
        self.rules = rules
        self.today = today
        self.reading = reading
        self.canShow = canShow
        let fields = TemplateVocabulary.neededFields + TemplateVocabulary.fieldsThatMayLack
        fieldNames = Set((fields + variables.map(\.name)).map { FieldName.canonical($0) })
        var seen: Set<LintedPassage.Identity> = []
        let fixed = fixedTexts.map { LintedPassage(fixed: $0.text, language: $0.language, place: $0.place) }
        passages = (letters.flatMap(\.allPassages) + fixed).filter { seen.insert($0.identity).inserted }
    }

    /// Whether every file could be read without an error: only then does comparing letters tell more than what is wrong
    /// already.
    var isWhole: Bool { !reading.contains { $0.level == .error } }
}

/// A text that stands on letters round their own: the foot of a page, the sender, a label.
package struct FixedText: Sendable {
    /// As it is printed.
    package var text: String
    /// The language of the letters that have it.
    package var language: LetterLanguage
    /// The file, and where it says so as far as that is known.
    package var place: SourcePlace

    package init(_ text: String, _ language: LetterLanguage, place: SourcePlace) {
        self.text = text
        self.language = language
        self.place = place
    }
}

/// A central variable, as far as lints look at it.
package struct LintedVariable: Sendable {
    /// As its file spells it.
    package var name: String
    /// The key in its file.
    package var place: SourcePlace
    /// The day on which someone last looked at its source; `nil` for one that has none.
    package var checkedOn: CalendarDate?

    package init(name: String, place: SourcePlace, checkedOn: CalendarDate?) {
        self.name = name
        self.place = place
        self.checkedOn = checkedOn
    }
}
