import LetterModel
import LetterReferences

/// Whom the first round of a campaign wrote to, and on which day: a reminder goes to nobody else, and names the day.
struct FirstLetters: Sendable {
    /// The people of each day, days in ascending order.
    let days: [(day: CalendarDate, people: PseudonymSet)]

    /// Takes the people of each run of the first round; runs of one day become one.
    init(_ runs: [(day: CalendarDate, people: PseudonymSet)]) {
        let byDay = Dictionary(grouping: runs, by: \.day)
        days = byDay.keys.sorted().map { day in
            let sets = byDay[day, default: []].map(\.people)
            return (day, sets.count == 1 ? sets[0] : PseudonymSet(sets.flatMap(\.sorted)))
        }
    }

    /// Whether there is nobody to remind.
    var isEmpty: Bool { days.allSatisfy(\.people.isEmpty) }

    /// The day of a person's first letter; `nil` for someone who got none.
    func day(of person: Pseudonym) -> CalendarDate? {
        days.first { $0.people.contains(person) }?.day
    }
}
