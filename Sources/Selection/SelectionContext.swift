package import LetterModel

/// Everything beside the extracts that the rules look at: settings, lists, the day, the letters there are.
package struct SelectionContext: Sendable {
    /// The campaign's choices.
    package var settings: SelectionSettings
    /// The day on which ages are reckoned.
    package var asOf: CalendarDate
    /// People who switched on a factor after the account extract was made.
    package var switchedOnSince: CitizenServiceNumberSet
    /// People who asked for no more letters.
    package var optedOut: CitizenServiceNumberSet
    /// The people to whom the campaign is limited, when its settings ask for a list.
    package var included: CitizenServiceNumberSet
    /// Whether another run of this campaign and round holds the person.
    package var isAlreadyWritten: @Sendable (CitizenServiceNumber) -> Bool
    /// Whether the round is for the person: a reminder is for those whom the first round holds.
    package var isInRound: @Sendable (CitizenServiceNumber) -> Bool
    /// A keyed hash, evenly spread and stable between runs, for samples and the maximum.
    package var keyedOrder: @Sendable (CitizenServiceNumber) -> UInt64
    /// The letters that exist; a language without a letter of the variant falls back to Dutch.
    package var letters: Set<LetterKind>

    package init(
        settings: SelectionSettings = SelectionSettings(),
        asOf: CalendarDate,
        switchedOnSince: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        optedOut: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        included: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        isAlreadyWritten: @escaping @Sendable (CitizenServiceNumber) -> Bool = { _ in false },
        isInRound: @escaping @Sendable (CitizenServiceNumber) -> Bool = { _ in true },
        keyedOrder: @escaping @Sendable (CitizenServiceNumber) -> UInt64,
        letters: Set<LetterKind>
    ) {
        self.settings = settings
        self.asOf = asOf
        self.switchedOnSince = switchedOnSince
        self.optedOut = optedOut
        self.included = included
        self.isAlreadyWritten = isAlreadyWritten
        self.isInRound = isInRound
        self.keyedOrder = keyedOrder
        self.letters = letters
    }
}
