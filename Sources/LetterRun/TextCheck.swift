package import Campaign
import FontFaces
package import LetterModel
import LetterRendering
import LetterTemplates
package import TemplateLints

/// What the lints find in the letters of a campaign, and the figures of each letter.
package struct TextCheck: Sendable {
    /// File by file, each from its top to its end.
    package let findings: [Diagnostic]
    /// In the order of the campaign.
    package let figures: [LetterFigures]

    /// Looks at all letters of a campaign.
    ///
    /// - Parameters:
    ///   - reading: What was found while the campaign was read.
    ///   - fonts: A folder with the fonts of the style.
    /// - Throws: ``RunFailure`` (78) when a font of the style is absent.
    package init(
        _ campaign: Campaign,
        reading: [Diagnostic],
        fonts: String?,
        today: CalendarDate
    ) throws(RunFailure) {
        let shelf = PrintResources(fontFolder: fonts, campaignFolder: campaign.folder)
        let appearance = try shelf.appearance(of: campaign)
        self.init(campaign, rounds: campaign.rounds, appearance, reading: reading, today: today)
    }

    init(
        _ campaign: Campaign,
        rounds: [CampaignRound],
        _ appearance: LetterAppearance,
        reading: [Diagnostic] = [],
        today: CalendarDate
    ) {
        let measuring = LetterMeasure(campaign: campaign, appearance: appearance, today: today)
        let letters = rounds.flatMap { round in round.letters.map { measuring.letter($0, in: round) } }
        let subject = LintSubject(
            letters: letters,
            variables: campaign.variables.map {
                LintedVariable(name: $0.name, place: $0.place, checkedOn: $0.checkedOn)
            },
            rules: campaign.texts,
            today: today,
            fixedTexts: Self.fixedTexts(campaign),
            reading: reading,
            canShow: { appearance.regular.canShow(String($0)) && appearance.bold.canShow(String($0)) }
        )
        findings = TemplateLints.findings(in: subject)
        figures = letters.map(LetterFigures.init)
    }

    /// What the style and the settings print on the letters.
    private static func fixedTexts(_ campaign: Campaign) -> [FixedText] {
        let (style, settings) = (SourcePlace(file: "style.yaml"), SourcePlace(file: "campaign.yaml"))
        return LetterLanguage.allCases.flatMap { language in
            let labels =
                campaign.style.labels[language].map { [$0.date, $0.reference, $0.subject, $0.pageNumber] } ?? []
            let printed = (campaign.style.footers[language] ?? []) + labels
            return printed.map { FixedText($0, language, place: style) }
                + [campaign.neutralSalutation[language]].compactMap(\.self).map {
                    FixedText($0, language, place: settings)
                }
        } + (campaign.style.senderLines + [campaign.style.returnAddress]).map { FixedText($0, .dutch, place: style) }
    }

    /// Stops a real run whose texts are not in order. A dry run shows what is wrong, unless that cannot be printed.
    ///
    /// - Throws: ``RunFailure`` (78) with every error that stops the run.
    func pass(_ plan: RunPlan) throws(RunFailure) {
        let stopping = plan.isDryRun ? unprintable : errors
        if !stopping.isEmpty { throw RunFailure(Diagnostics(stopping)) }
    }

    /// Stops a proof, which shows texts that are not in order, but cannot show what no font has.
    ///
    /// - Throws: ``RunFailure`` (78) with every character that cannot be printed.
    package func requirePrintable() throws(RunFailure) {
        if !unprintable.isEmpty { throw RunFailure(Diagnostics(unprintable)) }
    }

    private var unprintable: [Diagnostic] { errors.filter { $0.code == CharacterNotInFont().code } }

    /// What stops a real run.
    package var errors: [Diagnostic] { findings.filter { $0.level == .error } }

    /// What an operator should know, and no writer's hints.
    package var notes: [Diagnostic] { findings.filter { $0.level > .hint } }
}

/// Makes of the letters of a campaign what lints look at.
private struct LetterMeasure {
    let campaign: Campaign
    let appearance: LetterAppearance
    let today: CalendarDate

    func letter(_ letter: CampaignLetter, in round: CampaignRound) -> LintedLetter {
        let language = letter.kind.language
        let constants = campaign.constants(of: letter.kind, in: round, asOf: today, isProof: true)
        var values = SampleFields.usual(language)
        for use in letter.template.fieldUses {
            if let text = constants.words(of: use.canonicalName, in: language) { values[use.canonicalName] = text }
        }
        return LintedLetter(
            round: round.name,
            template: letter.template,
            values: values,
            pages: pages(letter.template.binding(constants), letter.kind)
        )
    }

    /// The pages of the longest version that one of the invented people gets.
    private func pages(_ template: BoundTemplate, _ kind: LetterKind) -> [LetterForm: Int] {
        var setter = LetterSetter(appearance: appearance)
        let frame = appearance.frame(in: kind.language, on: today, mark: nil)
        var pages: [LetterForm: Int] = [:]
        for fields in [SampleFields.usual(kind.language), SampleFields.long(kind.language)] {
            // A constant that is refused is told by the run, with its name.
            guard let letter = try? template.fill(TemplateValues(texts: fields), missing: .show) else { continue }
            for form in [LetterForm.normal, .largePrint] {
                let count = setter.pageCount(of: letter, kind: kind, form: form, frame: frame)
                pages[form] = max(pages[form] ?? 0, count)
            }
        }
        return pages
    }
}
