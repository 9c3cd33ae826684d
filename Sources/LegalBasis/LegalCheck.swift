package import LetterModel

/// The outcome of all checks of one run, as `legal-check.json` tells it.
package struct LegalCheck: Sendable {
    /// The version of `legal-check.json`.
    package static let format = 2

    /// The outcome of one check.
    package struct Result: Hashable, Sendable {
        /// That of the check, such as `GRS-012`.
        package let code: String
        /// That of the check, or of its gravest finding when that is less.
        package let level: CheckLevel
        /// What had to hold, as a short sentence.
        package let title: Wording
        /// Of level information it fails whenever there is something to tell.
        package let outcome: CheckOutcome

        /// Whether it stops a real run.
        package var isBlocking: Bool {
            if case .holds = outcome { false } else { level == .error }
        }
    }

    /// One for each code, in the order of the codes.
    package let results: [Result]
    /// The record; `nil` when it is missing or cannot be read.
    package let record: LegalBasisRecord?
    /// What the record was compared with.
    package let facts: LegalFacts

    /// Judges a record; it never throws, for a missing or broken record is an outcome too.
    package static func run(record source: RecordSource, facts: LegalFacts) -> LegalCheck {
        let readable = RecordReadable()
        let first = result(of: readable, readable.outcome(source))
        let rest = LegalBasisChecks.all.map { check in
            guard case .read(let record) = source else {
                return result(
                    of: check,
                    .unknown(Wording(nl: "Er is geen leesbaar dossier.", en: "There is no readable record."))
                )
            }
            return result(of: check, check.outcome(record, facts))
        }
        return LegalCheck(results: [first] + rest, record: source.record, facts: facts)
    }

    /// Whether no check of level error fails or is unknown: a real run may go on.
    package var isInOrder: Bool { !results.contains(where: \.isBlocking) }

    /// Whether everything that can be judged before a selection is in order, for `basis check`.
    package var isInOrderBeforeSelection: Bool { blockingBeforeSelection.isEmpty }

    /// What would stop a real run, as far as it can be judged: before a selection nobody knows how many letters it takes.
    var blockingBeforeSelection: [Result] {
        results.filter { $0.isBlocking && (facts.selectedCount != nil || $0.code != MaximumNotExceeded().code) }
    }

    /// Whether everyone who must approve has signed exactly what is there now.
    package var isSigned: Bool { facts.approvals.isComplete }

    /// The outcome in a few words; the program says whether the record is complete, never whether it is right.
    package var wording: Wording {
        isInOrderBeforeSelection && isSigned
            ? Wording(nl: "Dossier volledig en ondertekend", en: "Record complete and signed")
            : Wording(nl: "Dossier niet compleet", en: "Record not complete")
    }

    /// What stops a real run, one line each. Without a readable record only that is told, not every check that it
    /// made impossible.
    package func blockingList(in language: LetterLanguage = .dutch) -> [String] {
        let blocking = results.filter(\.isBlocking)
        return (record == nil ? Array(blocking.prefix(1)) : blocking).flatMap { Self.lines($0, language) }
    }

    /// What asks for attention and stops nothing, one line each.
    package func warningList(in language: LetterLanguage = .dutch) -> [String] {
        results.filter { $0.level == .warning && $0.outcome != .holds }.flatMap { Self.lines($0, language) }
    }

    private static func lines(_ result: Result, _ language: LetterLanguage) -> [String] {
        let title = result.title[language]
        switch result.outcome {
        case .holds: return []
        case .fails(let findings):
            return findings.map { "\(result.code) \(title): \($0.description(in: language))" }
        case .unknown(let reason):
            let cannot = language == .dutch ? "niet te controleren" : "cannot be checked"
            return ["\(result.code) \(title): \(cannot). \(reason[language])"]
        }
    }

    private static func result(of check: any LegalBasisCheck, _ outcome: CheckOutcome) -> Result {
        var level = check.level
        if case .fails(let findings) = outcome { level = findings.map { $0.level ?? check.level }.max() ?? level }
        return Result(code: check.code, level: level, title: check.title, outcome: outcome)
    }
}

/// What was found where the record should be.
package enum RecordSource: Sendable {
    /// There is no file.
    case missing(path: String)
    /// There is a file that is not a record.
    case unreadable(Diagnostics)
    case read(LegalBasisRecord)

    /// The record, if it could be read.
    package var record: LegalBasisRecord? {
        if case .read(let record) = self { record } else { nil }
    }
}
