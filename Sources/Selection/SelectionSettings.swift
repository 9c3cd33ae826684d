package import LetterModel

/// What a campaign decides about who gets a letter, where the law or the agency leaves a choice.
package struct SelectionSettings: Hashable, Sendable {
    /// What to do with people whom a setting names.
    package enum Choice: String, CaseIterable, Codable, Sendable {
        /// They get the letter.
        case mail
        /// They are left out, under the reason code of their own.
        case hold
    }

    /// Someone who is activating a factor; held by default, for that person is already busy.
    package var pendingFactor: Choice
    /// Someone whose address is under investigation; held by default.
    package var addressUnderInvestigation: Choice
    /// Someone whose date of birth is wholly unknown or unreadable; held by default.
    package var ageUnknown: Choice
    /// Someone under guardianship; held by default, for the curator's address is not in the extract.
    package var underGuardianship: Choice
    /// Someone with a confidentiality flag; gets the letter by default, for the flag restricts third
    /// parties and not the authority. Held, the person counts as `outside-campaign`.
    package var confidential: Choice
    /// In whole years; younger people are left out as `minor`.
    package var minimumAge: Int
    /// How many of a million people get no letter, so that its effect can be seen; `nil` for nobody.
    package var holdOutOfAMillion: Int?
    /// What makes the campaign smaller than everyone who could get a letter.
    package var narrowing: Narrowing

    package init(
        pendingFactor: Choice = .hold,
        addressUnderInvestigation: Choice = .hold,
        ageUnknown: Choice = .hold,
        underGuardianship: Choice = .hold,
        confidential: Choice = .mail,
        minimumAge: Int = 18,
        holdOutOfAMillion: Int? = nil,
        narrowing: Narrowing = Narrowing()
    ) {
        self.pendingFactor = pendingFactor
        self.addressUnderInvestigation = addressUnderInvestigation
        self.ageUnknown = ageUnknown
        self.underGuardianship = underGuardianship
        self.confidential = confidential
        self.minimumAge = minimumAge
        self.holdOutOfAMillion = holdOutOfAMillion
        self.narrowing = narrowing
    }
}

/// Limits of a campaign; who falls outside is left out as `outside-campaign` or `over-maximum`.
///
/// A limit that is `nil` or empty does not narrow.
package struct Narrowing: Hashable, Sendable {
    /// The earliest day of the last login; an account without one is outside.
    package var lastLoginFrom: CalendarDate?
    /// The latest day of the last login; an account without one is outside.
    package var lastLoginUntil: CalendarDate?
    /// Languages of the account; one that is not named or not known counts as Dutch.
    package var languages: Set<LetterLanguage>
    /// The lowest age in whole years, for campaigns that write to older people only.
    package var ageFrom: Int?
    /// Municipalities of registration, by their codes in table 33.
    package var municipalities: Set<String>
    /// Ranges of the four digits of the postal code; an address without a valid one is outside.
    package var postalCodes: [ClosedRange<UInt16>]
    /// Countries of the address, by their codes in table 34; an address in the Netherlands is 6030.
    package var countries: Set<String>
    /// Whether only people on the list that is given to the run are in.
    package var needsIncludeList: Bool
    /// The most letters of a run; beyond it, people are left out in the order of a keyed hash.
    package var maximumCount: Int?
    /// How many of a million people are in, chosen by a keyed hash that is stable between runs.
    package var sampleOfAMillion: Int?

    package init(
        lastLoginFrom: CalendarDate? = nil,
        lastLoginUntil: CalendarDate? = nil,
        languages: Set<LetterLanguage> = [],
        ageFrom: Int? = nil,
        municipalities: Set<String> = [],
        postalCodes: [ClosedRange<UInt16>] = [],
        countries: Set<String> = [],
        needsIncludeList: Bool = false,
        maximumCount: Int? = nil,
        sampleOfAMillion: Int? = nil
    ) {
        self.lastLoginFrom = lastLoginFrom
        self.lastLoginUntil = lastLoginUntil
        self.languages = languages
        self.ageFrom = ageFrom
        self.municipalities = municipalities
        self.postalCodes = postalCodes
        self.countries = countries
        self.needsIncludeList = needsIncludeList
        self.maximumCount = maximumCount
        self.sampleOfAMillion = sampleOfAMillion
    }
}
