package import LetterModel

/// Who sees what: for each letter of a round its recipients in an extract, and for each optional text how many of them
/// see it. Counts alone, no value of a person.
package struct TemplateCoverage: ReviewDocument {
    /// The version of this form; a reader refuses another.
    package let format = 1
    /// The name of the campaign.
    package let campaign: String
    /// `first` or `reminder-N`.
    package let round: String
    /// The date of the letters.
    package let asOf: CalendarDate
    /// How many people would get a letter.
    package let recipients: ReviewCount
    /// In the order of `campaign.yaml`, those without recipients too.
    package let letters: [Letter]
    /// What nobody would see.
    package let unseen: Unseen

    /// One letter and who gets it.
    package struct Letter: Encodable, Sendable {
        /// Within the campaign folder.
        package let file: String
        /// As in control files.
        package let code: String
        /// Which people get it.
        package let variant: LetterVariant
        /// In which it is written.
        package let language: LetterLanguage
        /// Everyone who gets it.
        package let recipients: ReviewCount
        /// Of those, who asked for a language in which there is no letter.
        package let inDutchForWantOfTheirLanguage: ReviewCount
        /// In reading order, each place once.
        package let optionalTexts: [Passage]

        /// `standard nl`.
        var kindWords: String { LetterKind(variant: variant, language: language).words }
    }

    /// What decides over an optional text.
    package enum Decider: String, Encodable, Sendable {
        /// Values that are equal in all letters of the kind: central variables, language, variant, date.
        case campaign
        /// A value of the recipient.
        case recipient
    }

    /// An optional text of a letter, and who sees which of its two texts.
    package struct Passage: Encodable, Sendable {
        /// `blocks/hulp.nl.md:2:10`.
        package let place: String
        /// As written before `??`.
        package let condition: String
        /// Who or what decides.
        package let decidedBy: Decider
        /// In how many other optional texts it stands.
        package let depth: Int
        /// What is seen when the condition holds; absent when empty.
        package let text: Branch?
        /// What is seen when it does not; absent without else text.
        package let elseText: Branch?
    }

    /// One of the two texts of an optional text.
    package struct Branch: Encodable, Sendable {
        /// Its beginning, on one line.
        package let excerpt: String
        /// Of the recipients who see the text around it, how many see this one.
        package let recipients: ReviewCount
        /// Whether the campaign decides, and for this text; `nil` when recipients decide.
        let isAlways: Bool?

        private enum CodingKeys: CodingKey { case excerpt, recipients }
    }

    /// Texts that nobody would see.
    package struct Unseen: Encodable, Sendable {
        /// Letters without recipients, by their file.
        package let letters: [String]
        /// Optional texts that no recipient of any letter sees; those of letters without recipients are not named.
        package let texts: [Text]
        /// Texts in the folder that no letter of any round uses.
        package let files: [String]
    }

    /// A text that nobody sees.
    package struct Text: Encodable, Hashable, Sendable {
        /// Where the optional text begins.
        package let place: String
        /// As written before `??`.
        package let condition: String
        /// Whether it is the else text.
        package let isElseText: Bool
        /// Who or what decides.
        package let decidedBy: Decider
        /// Its beginning, on one line.
        package let excerpt: String
    }
}
