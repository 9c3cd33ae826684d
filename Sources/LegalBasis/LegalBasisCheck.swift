package import LetterModel

/// One question about the record of a campaign, with a stable code.
///
/// Each check is a type in a file of its own; its doc comment is the page for the people who keep the
/// record. Titles and findings are in Dutch, the language of those people,
/// and in English for an auditor from elsewhere.
package protocol LegalBasisCheck: Sendable {
    /// Such as `GRS-012`.
    var code: String { get }
    /// What a failure means for a real run.
    var level: CheckLevel { get }
    /// What must hold, as a short sentence for the report.
    var title: Wording { get }

    /// Judges one record against the facts of one run.
    func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome
}

/// How much a check matters.
package enum CheckLevel: String, CaseIterable, Comparable, Sendable {
    /// Tells something.
    case information
    /// Asks for a person's attention.
    case warning
    /// Stops a real run.
    case error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .information: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// What a check found.
package enum CheckOutcome: Hashable, Sendable {
    case holds
    /// What is wrong, or what a check of level information tells.
    case fails([CheckFinding])
    /// The check cannot be made, and why.
    case unknown(Wording)

    /// Fails with what was found, or holds when that is nothing.
    static func judged(_ findings: [CheckFinding]) -> CheckOutcome {
        findings.isEmpty ? .holds : .fails(findings)
    }
}

/// One thing that a check found.
package struct CheckFinding: Hashable, Sendable {
    /// What is wrong, as a sentence; never a value of a person.
    package var found: Wording
    /// May be empty.
    package var expected: Wording
    /// What to do next; may be empty when the check only tells something.
    package var remedy: Wording
    /// Where in the record.
    package var place: SourcePlace?
    /// Set when this finding matters less than its check.
    package var level: CheckLevel?

    package init(
        _ found: Wording,
        expected: Wording = .none,
        remedy: Wording = .none,
        place: SourcePlace? = nil,
        level: CheckLevel? = nil
    ) {
        self.found = found
        self.expected = expected
        self.remedy = remedy
        self.place = place
        self.level = level
    }
}

extension CheckFinding: CustomStringConvertible {
    /// In Dutch; see ``description(in:)``.
    package var description: String { description(in: .dutch) }

    /// `legal-basis.yaml:12:3: … Verwacht: … …`
    package func description(in language: LetterLanguage) -> String {
        let label = language == .dutch ? "Verwacht" : "Expected"
        let expectation = expected[language].isEmpty ? "" : "\(label): \(expected[language])"
        let sentences = [found[language], expectation, remedy[language]].filter { !$0.isEmpty }
        return (place.map { "\($0): " } ?? "") + sentences.joined(separator: " ")
    }
}
