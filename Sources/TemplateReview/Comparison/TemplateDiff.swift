package import LetterModel

/// What changed in the letters of a round between two campaign folders, as text, and for how many people.
package struct TemplateDiff: ReviewDocument {
    /// The version of this form; a reader refuses another.
    package let format = 1
    /// The older folder, as the user named it.
    package let old: String
    /// The newer folder, as the user named it.
    package let new: String
    /// `first` or `reminder-N`.
    package let round: String
    /// The date of the letters.
    package let asOf: CalendarDate
    /// The files that the campaigns use.
    package let files: Files
    /// The letters that are in both, in the order of the new `campaign.yaml`.
    package let letters: [Letter]
    /// The letters that are in the old campaign alone.
    package let removedLetters: [LetterName]
    /// The letters that are in the new campaign alone.
    package let addedLetters: [LetterName]
    /// Salutations for people to whom the register gives none, where they differ.
    package let neutralSalutations: [Change]
    /// Who gets what; `nil` without an extract.
    package let recipients: Recipients?
    /// Each difference between an old and a new letter once.
    package let differences: [Difference]

    /// Files by their path within the campaign folder, sorted.
    package struct Files: Encodable, Hashable, Sendable {
        /// Used by the new campaign alone.
        package let added: [String]
        /// Used by the old campaign alone.
        package let removed: [String]
        /// Used by both, with other bytes.
        package let changed: [String]
    }

    /// A letter of one campaign.
    package struct LetterName: Encodable, Hashable, Sendable {
        /// Which people get it.
        package let variant: LetterVariant
        /// In which it is written.
        package let language: LetterLanguage
        /// As in control files.
        package let code: String

        /// `standard nl (ECS-S-NL)`.
        var words: String { "\(LetterKind(variant: variant, language: language).words) (\(code))" }
    }

    /// Something that has an old and a new text.
    package struct Change: Encodable, Hashable, Sendable {
        /// What it is, such as `nl`.
        package let name: String
        /// Before.
        package let old: String
        /// After.
        package let new: String
    }

    /// A letter that is in both campaigns.
    package struct Letter: Encodable, Sendable {
        /// The letter, with its new code.
        package let letter: LetterName
        /// The code in the old campaign.
        package let oldCode: String
        /// The subject in the front matter of the old campaign.
        package let oldSubject: String
        /// The subject in the front matter of the new campaign.
        package let newSubject: String
        /// How many versions were compared: what optional texts make of the letter for different people.
        package let versions: Int
        /// How many of them differ.
        package let changedVersions: Int
        /// Whether there are more versions than were compared.
        package let hasMoreVersions: Bool
        /// Who gets the letter in both campaigns; `nil` without an extract.
        package let recipients: ReviewCount?
        /// Of those, whose letter differs; `nil` without an extract.
        package let changedRecipients: ReviewCount?
    }

    /// What the people of an extract get before and after.
    package struct Recipients: Encodable, Sendable {
        /// Who gets a letter of the old campaign.
        package let old: ReviewCount
        /// Who gets a letter of the new campaign.
        package let new: ReviewCount
        /// Whose letter has the same words.
        package let unchanged: ReviewCount
        /// Whose letter of the same variant and language has other words.
        package let changed: ReviewCount
        /// Who gets a letter of another variant or language, no letter any more, or a letter for the first time.
        package let moves: [Move]
    }

    /// People who get another letter than before.
    package struct Move: Encodable, Hashable, Sendable {
        /// The letter before; `nil` for none.
        package let from: LetterName?
        /// The letter after; `nil` for none.
        package let to: LetterName?
        /// How many people.
        package let recipients: ReviewCount
    }

    /// One difference, and the letters that have it.
    package struct Difference: Encodable, Sendable {
        /// The letters, and the versions of them.
        package let letters: [Versions]
        /// How many people get these letters; `nil` without an extract.
        package let recipients: ReviewCount?
        /// The rows that differ, with rows around them; numbers are those of the first version.
        package let hunks: [RowHunk]
    }

    /// Versions of a letter that have one difference.
    package struct Versions: Encodable, Sendable {
        /// Which letter.
        package let letter: LetterName
        /// How many versions of it.
        package let count: Int
        /// What is equal in all these versions and not in all versions of the letter.
        package let conditions: [Condition]
    }

    /// A condition of optional text and its answer.
    package struct Condition: Encodable, Hashable, Sendable {
        /// Such as `land!leeg`.
        package let condition: String
        /// Whether it holds.
        package let holds: Bool
    }
}

extension TemplateDiff {
    /// Whether no letter differs: neither its words nor its code, nor who gets it. A file may have changed all the same,
    /// such as a comment or a colour.
    package var hasEqualLetters: Bool {
        differences.isEmpty && removedLetters.isEmpty && addedLetters.isEmpty
            && letters.allSatisfy { $0.letter.code == $0.oldCode } && recipients?.moves.isEmpty != false
    }
}
