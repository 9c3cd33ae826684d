package import Campaign
import FontFaces
import LegalBasis
package import LetterModel
package import LetterRendering
package import LetterTemplates
import PDFWriting
import Selection

/// A campaign that is in order, with the letters of one round, its fonts and its colour profile opened.
package struct OpenedCampaign: Sendable {
    /// Every file of its folder, checked.
    package let campaign: Campaign
    /// The round of the plan.
    package let round: CampaignRound
    private let mark: String?
    private let isProof: Bool
    private let profile: PrintResource
    private let fontFiles: [PrintResource]
    /// The house style with its fonts opened.
    package let appearance: LetterAppearance

    /// Reads the campaign of a plan.
    ///
    /// - Throws: ``RunFailure`` (78) with everything that is not in order.
    package init(_ plan: RunPlan) throws(RunFailure) {
        try self.init(CampaignOpening.open(plan.campaign), plan)
    }

    /// Takes a campaign that was read.
    ///
    /// - Parameter earlier: The same campaign as it was before, whose fonts and profile are taken when the style is equal.
    /// - Throws: ``RunFailure`` (78) when it lacks the round of the plan, or a font of its style is absent.
    package init(_ campaign: Campaign, _ plan: RunPlan, like earlier: OpenedCampaign? = nil) throws(RunFailure) {
        self.campaign = campaign
        guard let round = campaign.round(named: plan.round) else {
            let names = campaign.rounds.map(\.name).joined(separator: ", ")
            throw RunFailure(
                .configuration,
                "campaign.yaml has no round '\(plan.round)'. Expected one of: \(names). Add the round, or name another."
            )
        }
        self.round = round
        let isExample = campaign.record.record?.isExample == true
        let marks = [plan.isDryRun ? RunMaterials.proofMark : nil, isExample ? RunMaterials.exampleMark : nil]
        mark = marks.contains { $0 != nil } ? marks.compactMap(\.self).joined(separator: " ") : nil
        isProof = plan.isDryRun
        if let earlier, earlier.looks(like: campaign) {
            (profile, appearance, fontFiles) = (earlier.profile, earlier.appearance, earlier.fontFiles)
            return
        }
        let shelf = PrintResources(fontFolder: plan.fonts, campaignFolder: campaign.folder)
        profile = try shelf.colourProfile()
        appearance = try shelf.appearance(of: campaign)
        fontFiles = try [appearance.regular, appearance.bold].map { face throws(RunFailure) in
            try PrintResource(path: face.path)
        }
    }

    /// Whether the style of another campaign and the logo that it names are the same.
    private func looks(like other: Campaign) -> Bool {
        campaign.folder == other.folder && campaign.style == other.style && campaign.logo?.bytes == other.logo?.bytes
    }

    /// The fonts of the letters, for what is written beside them.
    var fonts: FontFamily { FontFamily(regular: appearance.regular, bold: appearance.bold) }

    var name: String { campaign.name }
    /// 0…99.
    var number: Int { Int(campaign.number) ?? 0 }
    var style: HouseStyle { campaign.style }
    var selection: SelectionSettings { campaign.selection }
    var bundleSize: Int { campaign.bundleSize }
    var record: RecordSource { campaign.record }

    /// The letters of the round.
    var kinds: Set<LetterKind> { Set(round.letters.map(\.kind)) }

    /// The code of each letter.
    var codes: [LetterKind: String] {
        Dictionary(round.letters.map { ($0.kind, $0.template.header.code) }) { first, _ in first }
    }

    /// The digest of every file that shapes a letter, by name, in a fixed order.
    var digests: [(name: String, digest: ContentDigest)] {
        campaign.files.map { ($0.path, $0.digest) }
            + zip(["font/regular", "font/bold"], fontFiles).map { ($0, $1.digest) }
            + [("colour-profile", profile.digest)]
    }

    /// The digests of the files beside the letter texts: settings, style, variables, record.
    var settingsDigests: [String: ContentDigest] {
        let files = campaign.files.filter { !$0.path.hasSuffix(".md") }
        return Dictionary(files.map { ("campaign/\($0.path)", $0.digest) }) { first, _ in first }
    }

    /// Stops a plan without the list to which the campaign is limited.
    ///
    /// - Throws: ``RunFailure`` (64).
    func requireIncludeList(_ plan: RunPlan) throws(RunFailure) {
        guard selection.narrowing.needsIncludeList, plan.include == nil else { return }
        throw RunFailure(.usage, "This campaign is limited to a list. Name its file with --include.")
    }

    /// What the lints find in the letters of the round.
    package func textCheck(asOf: CalendarDate) -> TextCheck {
        TextCheck(campaign, rounds: [round], appearance, today: asOf)
    }

    /// What persons are called, and whether that fits.
    package func personWords() -> PersonWords { PersonWords(appearance: appearance) }

    /// What the legal check is told of the campaign.
    func facts(asOf: CalendarDate, clockDate: CalendarDate, operatorName: String) -> LegalFacts {
        campaign.legalFacts(runDate: asOf, clockDate: clockDate, operatorName: operatorName, extractColumns: [])
    }

    /// The fonts of a run, cut to what its letters need.
    private func tiers(of templates: some Collection<BoundTemplate>) throws(RunFailure) -> FontTiers {
        let texts = campaign.files.filter { $0.path != campaign.style.logo?.file }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
        let headings = templates.map(\.headingText)
        do throws(FontError) {
            return try FontTiers(
                appearance: appearance,
                constantText: texts.joined(),
                headingText: headings.contains(nil) ? nil : headings.compactMap { $0 }.joined() + (mark ?? "")
            )
        } catch {
            throw RunFailure(.configuration, error.description)
        }
    }

    /// What the letters of a day are made from.
    ///
    /// - Parameter knowsFirstLetters: Whether each person brings the day of the first letter along.
    /// - Throws: ``RunFailure`` (78) when a template lacks a value that no person can supply, or the
    ///   colour profile is none.
    package func materials(
        asOf: CalendarDate,
        largePrint: LargePrint = .none,
        knowsFirstLetters: Bool = false
    ) throws(RunFailure) -> RunMaterials {
        let personal = PersonalField.names + (knowsFirstLetters ? [PersonalField.firstLetter.rawValue] : [])
        var templates: [LetterKind: BoundTemplate] = [:]
        for letter in round.letters {
            var constants = constants(of: letter.kind, asOf: asOf)
            if knowsFirstLetters { constants[PersonalField.firstLetter.rawValue] = nil }
            let bound = letter.template.binding(constants)
            if let open = bound.unsuppliedFields(personalFields: personal).first {
                throw RunFailure(
                    .configuration,
                    "\(open.place): '\(open.name)' has no value. Give it one in central.yaml or variables.yaml."
                )
            }
            templates[letter.kind] = bound
        }
        let tiers = try tiers(of: templates.values)
        do throws(PDFColourProfileError) {
            return RunMaterials(
                letters: letters(templates, asOf: asOf),
                appearance: appearance,
                logo: campaign.logo,
                largePrint: largePrint,
                tiers: tiers,
                colourProfile: try PDFColourProfile(bytes: profile.bytes),
                asOf: asOf,
                mark: mark,
                producer: ProgramVersion.program
            )
        } catch {
            throw RunFailure(.configuration, "\(profile.path): \(error)")
        }
    }

    /// The values that are equal in all letters of a kind on a day: central variables, date, variant, language, and
    /// the sentence on the legal basis.
    package func constants(of kind: LetterKind, asOf: CalendarDate) -> TemplateValues {
        campaign.constants(of: kind, in: round, asOf: asOf, isProof: isProof)
    }

    private func letters(_ templates: [LetterKind: BoundTemplate], asOf: CalendarDate) -> [LetterKind: BoundLetter] {
        var letters: [LetterKind: BoundLetter] = [:]
        for (kind, template) in templates {
            letters[kind] = BoundLetter(
                template: template,
                frame: appearance.frame(in: kind.language, on: asOf, mark: mark),
                neutralSalutation: campaign.neutralSalutation[kind.language] ?? ""
            )
        }
        return letters
    }
}
