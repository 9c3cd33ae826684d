package import LetterModel

/// Letters that are delivered on one day.
package struct Wave: Hashable, Sendable {
    /// From 1, in the order of delivery.
    package let number: Int
    /// How many letters.
    package let letters: Int
    /// The day on which they lie on the doormat.
    package let deliveryDate: CalendarDate

    package init(number: Int, letters: Int, deliveryDate: CalendarDate) {
        self.number = number
        self.letters = letters
        self.deliveryDate = deliveryDate
    }
}
