package import LetterModel

/// How long one kind of artifact is kept, and why.
package struct RetentionRule: Hashable, Sendable {
    /// What a run leaves behind.
    package enum Artifact: String, CaseIterable, Sendable {
        case extract, letters, runLog, auditLog, suppressionList
    }

    /// For which the period counts; each kind needs a rule (GRS-040).
    package var artifact: Artifact
    /// ISO 8601, as written; see ``RetentionPeriod``.
    package var period: String
    /// The law or selection list that it rests on.
    package var basisRef: String?

    package init(artifact: Artifact, period: String, basisRef: String?) {
        (self.artifact, self.period, self.basisRef) = (artifact, period, basisRef)
    }
}

/// A length of time in calendar units: `P42D`, `P6W`, `P1Y6M`.
///
/// The date part of ISO 8601-1 §5.5.2, with whole numbers; a length of nothing is not one.
package struct RetentionPeriod: Hashable, Sendable {
    /// 0…9999.
    package let years: Int
    /// 0…9999; not carried over into years.
    package let months: Int
    /// Weeks count as seven; not carried over into months.
    package let days: Int

    /// Reads a period, or gives `nil` when it is not one.
    package init?(iso text: String) {
        guard text.hasPrefix("P") else { return nil }
        var numbers: [Character: Int] = [:]
        var digits = ""
        var unitsLeft = "YMWD"[...]
        for character in text.dropFirst() {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                guard let number = Int(digits), digits.count <= 4, let index = unitsLeft.firstIndex(of: character)
                else { return nil }
                unitsLeft = unitsLeft[unitsLeft.index(after: index)...]
                numbers[character] = number
                digits = ""
            }
        }
        guard digits.isEmpty, numbers.values.contains(where: { $0 > 0 }) else { return nil }
        years = numbers["Y"] ?? 0
        months = numbers["M"] ?? 0
        days = (numbers["W"] ?? 0) * 7 + (numbers["D"] ?? 0)
    }

    /// The last day of the period, when it begins on a day: years and months first, then days.
    ///
    /// 31 January and a month give the last day of February, as with a bill that falls due.
    package func lastDay(from day: CalendarDate) -> CalendarDate {
        let monthCount = (day.year + years) * 12 + day.month - 1 + months
        let (year, month) = (min(monthCount / 12, 9999), monthCount % 12 + 1)
        let dayOfMonth = min(day.day, CalendarDate.days(inMonth: month, of: year))
        guard let shifted = CalendarDate(year: year, month: month, day: dayOfMonth) else {
            preconditionFailure("A day within its month exists.")
        }
        return shifted.adding(days: days)
    }
}
