package import LetterModel

/// The person is outside the limits that the campaign sets itself: last login, language, age,
/// municipality, postal code, country, list, sample, or (by choice) the confidentiality flag; or a
/// reminder finds that the first round did not hold the person.
package enum OutsideCampaign: PersonRule {
    package static let reason = ExclusionReason.outsideCampaign

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        let settings = context.settings
        return match.candidate.isOutsideCampaign
            || (settings.confidential == .hold && match.person.isConfidential)
            || isOutside(settings.narrowing, match.person, on: context.asOf)
    }

    /// Whether the account alone, with the lists and the sample, puts its holder outside.
    static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        let narrowing = context.settings.narrowing
        return isOutside(narrowing, lastLogin: account.lastLogin)
            || (!narrowing.languages.isEmpty && !narrowing.languages.contains(account.language ?? .dutch))
            || (narrowing.needsIncludeList && !context.included.contains(account.citizenServiceNumber))
            || !isInRound(account.citizenServiceNumber, context)
            || isOutsideSample(narrowing, account.citizenServiceNumber, context)
    }

    /// A reminder is for those whom the first round wrote to.
    private static func isInRound(_ number: CitizenServiceNumber, _ context: SelectionContext) -> Bool {
        guard let firstLetterDay = context.firstLetterDay else { return true }
        return firstLetterDay(number) != nil
    }

    private static func isOutside(_ narrowing: Narrowing, lastLogin: CalendarDate?) -> Bool {
        guard narrowing.lastLoginFrom != nil || narrowing.lastLoginUntil != nil else { return false }
        guard let lastLogin else { return true }
        return narrowing.lastLoginFrom.map { lastLogin < $0 } == true
            || narrowing.lastLoginUntil.map { lastLogin > $0 } == true
    }

    private static func isOutsideSample(
        _ narrowing: Narrowing,
        _ number: CitizenServiceNumber,
        _ context: SelectionContext
    ) -> Bool {
        guard let share = narrowing.sampleOfAMillion else { return false }
        return context.keyedOrder(number) / (UInt64.max / 1_000_000) >= UInt64(share)
    }

    private static func isOutside(_ narrowing: Narrowing, _ person: Person, on day: CalendarDate) -> Bool {
        let address = person.address
        let country = address.countryCode.isEmpty ? "6030" : address.countryCode
        return narrowing.ageFrom.map { isYounger(person, than: $0, on: day) } == true
            || (!narrowing.municipalities.isEmpty && !narrowing.municipalities.contains(address.municipalityCode))
            || (!narrowing.countries.isEmpty && !narrowing.countries.contains(country))
            || (!narrowing.postalCodes.isEmpty && !isIn(narrowing.postalCodes, address.postalCode))
    }

    /// Nobody knows whether someone of unknown age is old enough, so he or she is outside.
    private static func isYounger(_ person: Person, than years: Int, on day: CalendarDate) -> Bool {
        Age.isUnknown(person.birthDate) || Age.isBelow(years, born: person.birthDate, on: day)
    }

    private static func isIn(_ ranges: [ClosedRange<UInt16>], _ text: String) -> Bool {
        guard let code = PostalCode(text) else { return false }
        return ranges.contains { $0.contains(code.digits) }
    }
}
