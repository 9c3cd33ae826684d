package import LetterModel

/// When waves are delivered: the first one on a day, the others at equal distances.
package struct WaveRhythm: Hashable, Sendable {
    /// The day of delivery of wave 1.
    package let firstDelivery: CalendarDate
    /// Calendar days from one delivery to the next; 1 or more.
    package let daysBetweenWaves: Int

    /// Sets a rhythm; there is at least a day between waves.
    package init(firstDelivery: CalendarDate, daysBetweenWaves: Int) {
        precondition(daysBetweenWaves >= 1, "Two waves on one day are one wave.")
        self.firstDelivery = firstDelivery
        self.daysBetweenWaves = daysBetweenWaves
    }

    /// Waves of these sizes, in their order.
    package func waves(ofSizes sizes: some Sequence<Int>) -> [Wave] {
        sizes.enumerated().map { index, letters in
            Wave(
                number: index + 1,
                letters: letters,
                deliveryDate: firstDelivery.adding(days: index * daysBetweenWaves)
            )
        }
    }
}
