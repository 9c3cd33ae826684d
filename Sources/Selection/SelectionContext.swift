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
    /// The day of a person's first letter, without which nobody gets a reminder; `nil` when the round is for everyone.
    package var firstLetterDay: (@Sendable (CitizenServiceNumber) -> CalendarDate?)?
    /// A keyed hash, evenly spread and stable between runs, for samples and the maximum.
    package var keyedOrder: @Sendable (CitizenServiceNumber) -> UInt64
    /// How the waves of the round stand; `nil` when all of it goes out at once.
    package var waves: WaveStand?
    /// Whether a letter came back from the address at which the person still lives.
    package var isReturned: @Sendable (CitizenServiceNumber, AddressedPerson) -> Bool
    /// The letters that exist; a language without a letter of the variant falls back to Dutch.
    package var letters: Set<LetterKind>

    package init(
        settings: SelectionSettings = SelectionSettings(),
        asOf: CalendarDate,
        switchedOnSince: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        optedOut: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        included: CitizenServiceNumberSet = CitizenServiceNumberSet(),
        isAlreadyWritten: @escaping @Sendable (CitizenServiceNumber) -> Bool = { _ in false },
        firstLetterDay: (@Sendable (CitizenServiceNumber) -> CalendarDate?)? = nil,
        keyedOrder: @escaping @Sendable (CitizenServiceNumber) -> UInt64,
        waves: WaveStand? = nil,
        isReturned: @escaping @Sendable (CitizenServiceNumber, AddressedPerson) -> Bool = { _, _ in false },
        letters: Set<LetterKind>
    ) {
        self.settings = settings
        self.asOf = asOf
        self.switchedOnSince = switchedOnSince
        self.optedOut = optedOut
        self.included = included
        self.isAlreadyWritten = isAlreadyWritten
        self.firstLetterDay = firstLetterDay
        self.keyedOrder = keyedOrder
        self.waves = waves
        self.isReturned = isReturned
        self.letters = letters
    }
}

extension SelectionContext {
    /// Why the person gets no letter in this wave; `nil` when the letter belongs to it, or there are no waves.
    func waveReason(for match: PersonMatch) -> ExclusionReason? {
        guard let waves else { return nil }
        let rank = keyedOrder(match.person.citizenServiceNumber)
        return waves.reason(at: waves.borders.place(rank: rank, municipality: match.person.municipality))
    }
}
