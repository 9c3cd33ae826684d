package import LetterModel

/// One question about the record of a campaign, with a stable code.
///
/// Each check is a type in a file of its own; its doc comment is the page for the people who keep the
/// record. Titles and findings are in Dutch, the language of those people.
package protocol LegalBasisCheck: Sendable {
    /// Such as `GRS-012`.
    var code: String { get }
    /// What a failure means for a real run.
    var level: CheckLevel { get }
    /// What must hold, as a short Dutch sentence for the report.
    var title: String { get }

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
    case unknown(String)

    /// Fails with what was found, or holds when that is nothing.
    static func judged(_ findings: [CheckFinding]) -> CheckOutcome {
        findings.isEmpty ? .holds : .fails(findings)
    }
}

/// One thing that a check found, in Dutch.
package struct CheckFinding: Hashable, Sendable {
    /// What is wrong, as a Dutch sentence; never a value of a person.
    package var found: String
    /// May be empty.
    package var expected: String
    /// What to do next; may be empty when the check only tells something.
    package var remedy: String
    /// Where in the record.
    package var place: SourcePlace?
    /// Set when this finding matters less than its check.
    package var level: CheckLevel?

    package init(
        _ found: String,
        expected: String = "",
        remedy: String = "",
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
    /// `legal-basis.yaml:12:3: … Verwacht: … …`
    package var description: String {
        let sentences = [found, expected.isEmpty ? "" : "Verwacht: \(expected)", remedy].filter { !$0.isEmpty }
        return (place.map { "\($0): " } ?? "") + sentences.joined(separator: " ")
    }
}
