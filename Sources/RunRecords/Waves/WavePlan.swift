package import LetterModel

/// The waves of a round, laid down once; a later extract changes nothing in them.
package struct WavePlan: Codable, Hashable, Sendable {
    /// A wave as it was planned.
    package struct Wave: Codable, Hashable, Sendable {
        /// From 1.
        package var number: Int
        /// How many letters it had when it was laid down.
        package var letters: Int
        /// The first day on which its letters arrive; `nil` when nobody knew.
        package var delivery: CalendarDate?
        /// The calls that it was expected to cause; `nil` without a contact centre.
        package var calls: Int?

        package init(number: Int, letters: Int, delivery: CalendarDate? = nil, calls: Int? = nil) {
            (self.number, self.letters, self.delivery, self.calls) = (number, letters, delivery, calls)
        }
    }

    /// Where each wave begins and ends.
    package var borders: WaveBorders
    /// The waves in their order.
    package var waves: [Wave]

    /// Takes the waves with their borders.
    package init(borders: WaveBorders, waves: [Wave]) {
        precondition(borders.count == waves.count, "Each wave has its border.")
        (self.borders, self.waves) = (borders, waves)
    }
}
