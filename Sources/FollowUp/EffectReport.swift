package import LetterModel

/// What became of those who were written to, as a later extract shows: the content of `report.json`.
package struct EffectReport: Codable, Hashable, Sendable {
    /// The version of this form; a reader refuses another.
    package private(set) var format = 1
    /// The name of the campaign folder.
    package var campaign: String
    /// The day of the report.
    package var madeOn: CalendarDate
    /// The digest of each extract, in the order of the command; 64 hexadecimal digits.
    package var extracts: [String]
    /// Each wave as a whole, in the order of rounds and waves.
    package var waves: [Group]
    /// Each wave by variant and language.
    package var letters: [Group]

    /// People who belong together.
    package struct Group: Codable, Hashable, Sendable {
        /// `first` or `reminder-N`.
        package var round: String
        /// From 1.
        package var wave: Int
        /// `standard`, `abroad` or `no-dutch-document`; `nil` for the whole wave.
        package var variant: String?
        /// `nl` or `en`; `nil` for the whole wave.
        package var language: String?
        /// The day on the letters.
        package var date: CalendarDate
        /// Those who were written to.
        package var written: Fates
        /// Those who would have been, but for the group that is held out; `nil` without one, and for a part of a wave.
        package var heldOut: Fates?

        /// Puts a group together.
        package init(
            round: String,
            wave: Int,
            letter: LetterKind? = nil,
            date: CalendarDate,
            written: Fates,
            heldOut: Fates? = nil
        ) {
            (self.round, self.wave, self.date) = (round, wave, date)
            (variant, language) = (letter?.variant.rawValue, letter?.language.rawValue)
            (self.written, self.heldOut) = (written, heldOut)
        }

        /// How much larger the share with a factor is than without a letter; `nil` without a group that is held out.
        package var difference: ShareInterval? {
            guard let one = written.share, let other = heldOut?.share else { return nil }
            return ShareInterval(one, minus: other)
        }
    }

    /// How many people are where.
    package struct Fates: Codable, Hashable, Sendable {
        /// All of them.
        package var people = 0
        /// An active SMS tool or app by now.
        package var withFactor = 0
        /// Still a password only.
        package var passwordOnly = 0
        /// An account that is no longer active.
        package var closed = 0
        /// Not in the later extract.
        package var absent = 0

        package init() {}

        /// The share with a factor of all, whatever became of the others; `nil` when there is nobody.
        package var share: ShareInterval? { people > 0 ? ShareInterval(withFactor, of: people) : nil }
    }

    package init(campaign: String, madeOn: CalendarDate, extracts: [String], waves: [Group], letters: [Group]) {
        (self.campaign, self.madeOn, self.extracts) = (campaign, madeOn, extracts)
        (self.waves, self.letters) = (waves, letters)
    }
}
