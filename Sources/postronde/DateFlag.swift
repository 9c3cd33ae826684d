import ArgumentParser
import LetterModel

/// A flag that takes a day.
enum DateFlag {
    /// The day that a flag names; `nil` when the flag was not given.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    static func day(_ word: String?, flag: String) throws -> CalendarDate? {
        guard let word else { return nil }
        guard let day = CalendarDate(iso: word) else {
            throw ValidationError("\(flag) must be a date like 2026-11-16 (found \(word)).")
        }
        return day
    }
}
