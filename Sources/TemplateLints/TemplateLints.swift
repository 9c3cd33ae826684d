package import LetterModel

/// All lints, and what they find.
package enum TemplateLints {
    /// In the order of the page: what stops a real run, then warnings, then hints.
    package static let all: [any TemplateLint] = [
        UnknownField(), MissingVariable(), RequiredBlockMissing(), BlocksDiffer(), FieldsDiffer(),
        LinkOrCode(), BSNLikeNumber(), CharacterNotInFont(), UnseenCharacter(), Threat(), LongSentence(),
        LongSentencesOnAverage(), PageLimit(), StaleVariable(), TypedContactDetail(), WrongBrackets(),
        UnknownListMark(), MarkupWithoutEffect(),
        PassiveSentence(), DifficultWord(), ChainedSentence(), SeveralActionsInStep(), NoHeadingForLong(),
        DoubleNegative(), MixedFormOfAddress(),
    ]

    /// The code of what is reported of the list of what a campaign allows.
    private static let allowanceCode = "not-allowable"

    /// Everything found, each once, file by file and from the top of a file to its end.
    ///
    /// What the campaign allows with a reason becomes a warning that tells the reason.
    package static func findings(in subject: LintSubject) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let found = all.flatMap { $0.findings(in: subject) }.map { allowed($0, subject.rules) }
        return (unknownAllowances(subject.rules) + found).filter { seen.insert($0).inserted }.inOrderOfFiles
    }

    private static func allowed(_ finding: Diagnostic, _ rules: TextRules) -> Diagnostic {
        guard finding.level == .error, let reason = rules.allowed[finding.code], isAllowable(finding.code) else {
            return finding
        }
        var warning = finding
        warning.level = .warning
        warning.remedy = "The campaign allows it: \(reason)"
        return warning
    }

    private static func isAllowable(_ code: String) -> Bool {
        all.contains { $0.code == code && $0.mayBeAllowed }
    }

    /// A campaign that allows what nothing finds, or what no reason can allow, most likely misspelt a code.
    private static func unknownAllowances(_ rules: TextRules) -> [Diagnostic] {
        rules.allowed.keys.sorted().filter { !isAllowable($0) }.map { code in
            let codes = all.filter(\.mayBeAllowed).map(\.code).joined(separator: ", ")
            return Diagnostic(
                code: allowanceCode,
                place: SourcePlace(file: "campaign.yaml"),
                found: "'allowed' names '\(code)'.",
                expected: "one of \(codes).",
                remedy: "Correct the name, or remove the line."
            )
        }
    }
}
