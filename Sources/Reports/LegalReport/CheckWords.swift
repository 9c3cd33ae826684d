import LegalBasis
import LetterModel

/// The words of checks in the language of a report: the one place that knows how a check keeps them.
struct CheckWords {
    let language: LetterLanguage

    /// Words that a check has in one language.
    func callAsFunction(_ words: String) -> String { words }

    /// Words that a check has in both.
    func callAsFunction(_ words: Wording) -> String { words[language] }
}

extension CheckWords {
    /// What had to hold.
    func title(of result: LegalCheck.Result) -> String { self(result.title) }

    /// What is wrong, or what is told.
    func found(_ finding: CheckFinding) -> String { self(finding.found) }

    /// Empty when the check does not say.
    func expected(_ finding: CheckFinding) -> String { self(finding.expected) }

    /// What to do; empty when there is nothing to do.
    func remedy(_ finding: CheckFinding) -> String { self(finding.remedy) }

    /// Why a check could not be made; `nil` for one that was.
    func reason(of result: LegalCheck.Result) -> String? {
        if case .unknown(let reason) = result.outcome { self(reason) } else { nil }
    }
}

extension LegalCheck.Result {
    /// What was found; empty for a check that holds or could not be made.
    var findings: [CheckFinding] {
        if case .fails(let findings) = outcome { findings } else { [] }
    }

    /// How it stands, for the colours of the report.
    var status: ReportStatus {
        switch outcome {
        case .holds: return .ok
        case .unknown, .fails:
            switch level {
            case .error: return .stop
            case .warning: return .warning
            case .information: return .note
            }
        }
    }
}
