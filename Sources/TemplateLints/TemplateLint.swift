package import LetterModel

/// One rule for the texts of letters.
///
/// Each rule is a type in a file of its own; its doc comment is the page that writers read about it
/// (`docs/lints.md`).
package protocol TemplateLint: Sendable {
    /// A stable code, such as `long-sentence`.
    var code: String { get }
    /// The gravest level of its findings: an error stops a real run, a hint is for the writer alone.
    var level: Diagnostic.Level { get }
    /// Whether a campaign may allow what the lint finds, with a reason.
    var mayBeAllowed: Bool { get }

    init()

    /// Everything the rule finds in the letters of a campaign.
    func findings(in subject: LintSubject) -> [Diagnostic]
}

extension TemplateLint {
    /// Most findings have no reason that would make them right.
    package var mayBeAllowed: Bool { false }

    /// Something found, under the code of this lint.
    func finding(
        at place: SourcePlace,
        level: Diagnostic.Level? = nil,
        found: String,
        expected: String = "",
        remedy: String
    ) -> Diagnostic {
        Diagnostic(
            code: code,
            level: level ?? self.level,
            place: place,
            found: found,
            expected: expected,
            remedy: remedy
        )
    }
}

/// A lint that looks at one heading, paragraph or list item at a time, in every version of the letter.
package protocol PassageLint: TemplateLint {
    /// Everything the rule finds in a passage.
    func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic]
}

extension PassageLint {
    /// Looks at each passage of every version once, however many letters share it.
    package func findings(in subject: LintSubject) -> [Diagnostic] {
        subject.passages.flatMap { findings(in: $0, subject) }
    }
}

/// A lint that looks at one letter as a whole.
package protocol LetterLint: TemplateLint {
    /// Everything the rule finds in a letter.
    func findings(in letter: LintedLetter, _ rules: TextRules) -> [Diagnostic]
}

extension LetterLint {
    /// Looks at each letter.
    package func findings(in subject: LintSubject) -> [Diagnostic] {
        subject.letters.flatMap { findings(in: $0, subject.rules) }
    }
}

/// A lint whose findings come up while a campaign is read: without them there is no letter to look at.
package protocol ReadingLint: TemplateLint {
    /// The codes under which the reading reports them.
    var readingCodes: Set<String> { get }
}

extension ReadingLint {
    /// Takes its findings out of those of the reading.
    package func findings(in subject: LintSubject) -> [Diagnostic] {
        subject.reading.filter { readingCodes.contains($0.code) }
    }
}
