import LegalBasis
import LetterModel
import LetterTemplates
import StrictYAML

/// What must hold between the files of a campaign.
struct CampaignCoherence {
    private let diagnostics: YAMLDiagnostics

    init(_ diagnostics: YAMLDiagnostics) {
        self.diagnostics = diagnostics
    }

    func report(
        _ rounds: [CampaignRound],
        _ settings: CampaignSettings?,
        _ style: CampaignStyle?,
        _ variables: [CentralVariable],
        _ record: RecordSource
    ) {
        for (round, written) in zip(rounds, settings?.rounds ?? []) where round.letters.count == written.letters.count {
            // With a letter that cannot be read nobody knows which one is missing.
            reportCover(of: round, at: written.place)
        }
        let letters = rounds.flatMap(\.letters)
        let languages = Set(letters.map(\.kind.language)).sorted { $0.rawValue < $1.rawValue }
        for language in languages {
            require(settings?.neutralSalutation[language], "neutralSalutation", language, in: "campaign.yaml")
            require(style?.house.labels[language]?.date, "labels", language, in: "style.yaml", unless: style == nil)
            if let record = record.record {
                require(record.sentence[language], "sentence", language, in: "legal-basis.yaml")
            }
        }
        reportVariables(of: letters, variables)
        if settings?.rounds.isEmpty == true {
            report(
                "no-round",
                SourcePlace(file: "campaign.yaml"),
                "The campaign has no round.",
                "Add 'first' under 'rounds'."
            )
        }
    }

    /// One letter for a kind of people, one code for a letter, and Dutch for each variant.
    private func reportCover(of round: CampaignRound, at place: SourcePlace) {
        var kinds: Set<LetterKind> = []
        var codes: Set<String> = []
        for letter in round.letters {
            let (header, letterPlace) = (letter.template.header, SourcePlace(file: letter.path))
            if !kinds.insert(letter.kind).inserted {
                let kind = "\(header.variant.rawValue), \(header.language.rawValue)"
                report(
                    "letter-kind-twice",
                    letterPlace,
                    "Round '\(round.name)' has two letters for \(kind).",
                    "Remove one."
                )
            }
            if !codes.insert(header.code).inserted {
                report(
                    "letter-code-twice",
                    letterPlace,
                    "The code '\(header.code)' is that of two letters.",
                    "Change one."
                )
            }
        }
        for variant in LetterVariant.allCases where !kinds.contains(LetterKind(variant: variant, language: .dutch)) {
            report(
                "no-dutch-letter",
                place,
                "Round '\(round.name)' has no Dutch letter for the variant '\(variant.rawValue)'.",
                "Add one under 'letters': others fall back on it."
            )
        }
    }

    /// A letter uses only variables that have a text in its language.
    private func reportVariables(of letters: [CampaignLetter], _ variables: [CentralVariable]) {
        let known = Dictionary(variables.map { (FieldName.canonical($0.name), $0) }, uniquingKeysWith: { $1 })
        var reported: Set<SourcePlace> = []
        for letter in letters {
            let language = letter.kind.language
            for use in letter.template.fieldUses {
                guard let variable = known[use.canonicalName], variable.values[language] == nil,
                    reported.insert(use.place).inserted
                else { continue }
                let found = "'\(use.name)' has no text in '\(language.rawValue)' (\(variable.place))."
                report("variable-language", use.place, found, "Add '\(language.rawValue)' to the variable.")
            }
        }
    }

    private func require(
        _ value: String?,
        _ key: String,
        _ language: LetterLanguage,
        in file: String,
        unless isUnread: Bool = false
    ) {
        guard value == nil, !isUnread else { return }
        let found = "'\(key)' has no text in '\(language.rawValue)', and there are letters in that language."
        report("language-missing", SourcePlace(file: file), found, "Add '\(language.rawValue)' to '\(key)'.")
    }

    private func report(_ code: String, _ place: SourcePlace, _ found: String, _ remedy: String) {
        diagnostics.report(Diagnostic(code: code, place: place, found: found, remedy: remedy))
    }
}
