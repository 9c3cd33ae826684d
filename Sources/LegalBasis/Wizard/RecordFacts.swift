package import LetterModel

/// What the program itself knows of a campaign, for the record that is about it.
package struct RecordFacts: Sendable {
    /// The name of the campaign folder.
    package var campaign: String
    /// The campaign in a few words, from its settings.
    package var title: String
    /// For the path of each letter text and block: the digest of the file.
    package var templates: [String: ContentDigest]
    /// The digest of the selection settings.
    package var selectionDigest: ContentDigest
    /// The languages of the letters, Dutch first.
    package var languages: [LetterLanguage]
    /// The fields that the program reads of the extracts; see ``LegalFacts/extractColumns``.
    package var fields: [String]
    /// Whether the selection lets people under 18 in.
    package var hasMinors: Bool
    /// Whether the selection lets people with a confidentiality flag in.
    package var hasProtectedAddresses: Bool
    /// The day on which the record is written.
    package var today: CalendarDate

    package init(
        campaign: String,
        title: String,
        templates: [String: ContentDigest],
        selectionDigest: ContentDigest,
        languages: [LetterLanguage],
        fields: [String],
        hasMinors: Bool,
        hasProtectedAddresses: Bool,
        today: CalendarDate
    ) {
        self.campaign = campaign
        self.title = title
        self.templates = templates
        self.selectionDigest = selectionDigest
        self.languages = languages
        self.fields = fields
        self.hasMinors = hasMinors
        self.hasProtectedAddresses = hasProtectedAddresses
        self.today = today
    }
}
