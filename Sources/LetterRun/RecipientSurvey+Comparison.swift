package import LetterModel
import Selection

/// A letter that someone would get.
package struct SurveyedLetter: Sendable {
    /// The recipient in the words of the letter.
    package let person: AddressedPerson
    /// Which letter it is.
    package let kind: LetterKind
}

extension RecipientSurvey {
    /// How many people get letters of a kind.
    package struct Tally: Hashable, Sendable {
        /// Everyone who gets one.
        package var recipients = 0
        /// Of those, who asked for a language in which there is no letter, and get the Dutch one.
        package var fallbacks = 0

        /// Counts from nobody.
        package init() {}
    }

    /// The people by letter; a kind that nobody gets is not there.
    package var tallies: [LetterKind: Tally] {
        var tallies: [LetterKind: Tally] = [:]
        for row in table.rows {
            tallies[row.kind, default: Tally()].recipients += 1
            if row.isLanguageFallback { tallies[row.kind, default: Tally()].fallbacks += 1 }
        }
        return tallies
    }

    /// Looks at everyone who would get a letter in this survey or in another one, once.
    ///
    /// Both are in the order of the citizen service number, so that one pass finds who is in both.
    ///
    /// - Parameter look: Gets the letters of one person; `nil` for the survey in which the person gets none.
    package func forEachPair<Failure: Error>(
        with other: RecipientSurvey,
        _ look: (_ own: SurveyedLetter?, _ other: SurveyedLetter?) throws(Failure) -> Void
    ) throws(Failure) {
        var (index, otherIndex) = (0, 0)
        while index < table.count || otherIndex < other.table.count {
            let number = number(at: index)
            let otherNumber = other.number(at: otherIndex)
            let isHere = otherNumber.map { next in number.map { $0 <= next } ?? false } ?? true
            let isThere = number.map { next in otherNumber.map { $0 <= next } ?? false } ?? true
            try look(isHere ? letter(at: index) : nil, isThere ? other.letter(at: otherIndex) : nil)
            if isHere { index += 1 }
            if isThere { otherIndex += 1 }
        }
    }

    private func number(at index: Int) -> CitizenServiceNumber? {
        index < table.count ? table.rows[index].number : nil
    }

    private func letter(at index: Int) -> SurveyedLetter {
        let row = table.rows[index]
        return SurveyedLetter(person: table.addressed(row), kind: row.kind)
    }
}
