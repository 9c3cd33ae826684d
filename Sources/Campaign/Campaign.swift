package import LegalBasis
package import LetterModel
package import LetterTemplates
package import Selection

/// A campaign folder as one checked value: settings, style, variables, letters and record belong
/// together, and every file was read once.
package struct Campaign: Sendable {
    /// The name, which is also that of the folder.
    package let name: String
    /// Two digits; the beginning of every reference, and unique in an output folder.
    package let number: String
    /// Key `title`: the campaign in a few words, for people.
    package let title: String
    /// As the operator gave it.
    package let folder: String
    /// In the order of `campaign.yaml`.
    package let rounds: [CampaignRound]
    /// Who is written to; its digest binds the record (GRS-033).
    package let selection: SelectionSettings
    /// For people whose salutation the register does not give; for each language of a letter.
    package let neutralSalutation: [LetterLanguage: String]
    /// Letters in a bundle, unless the operator says otherwise.
    package let bundleSize: Int
    /// What the lints hold its texts to.
    package let texts: TextRules
    /// Read from `style.yaml`.
    package let style: HouseStyle
    /// What `style.yaml` names as the logo; `nil` without one.
    package let logo: CampaignLogo?
    /// Sorted by name.
    package let variables: [CentralVariable]
    /// The legal-basis record, or why there is none: that stops a run later, and never a proof.
    package let record: RecordSource
    /// Who answers the calls about the letters; `nil` when the folder does not say. No part of ``files``.
    package let contactCentre: CampaignContactCentre?
    /// Every file that shapes a letter, sorted by path, for the key of a run.
    package let files: [CampaignFile]
    /// What was found and stops nothing.
    package let warnings: [Diagnostic]

    /// The round with a name.
    package func round(named name: String) -> CampaignRound? {
        rounds.first { $0.name == name }
    }

    /// The digest of the selection settings; see ``SelectionSettings/canonicalText``.
    package var selectionDigest: ContentDigest {
        ContentDigest(sha256Of: Array(selection.canonicalText.utf8))
    }

    /// The digests of all letter texts and of the blocks that they include, by path.
    package var templateDigests: [String: ContentDigest] {
        let texts = files.filter { $0.path.hasSuffix(".md") }
        return Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0.digest) })
    }

    /// The values that are the same in all letters of a language: central variables, and the sentence on the
    /// legal basis when there is a record.
    package func constants(for language: LetterLanguage) -> TemplateValues {
        var values = TemplateValues()
        for variable in variables {
            if let value = variable.values[language] { values[variable.name] = value }
        }
        if let sentence = record.record?.sentence[language] { values["grondslag zin"] = .text(sentence) }
        return values
    }
}
