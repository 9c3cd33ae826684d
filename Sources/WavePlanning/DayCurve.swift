/// A number that changes at some times of the day and stays the same between them.
package struct DayCurve<Number: AdditiveArithmetic & Hashable & Sendable>: Hashable, Sendable {
    /// A number, and the time from which it counts.
    package struct Step: Hashable, Sendable {
        /// The first moment.
        package var from: TimeOfDay
        /// From then until the next step.
        package var value: Number

        package init(from: TimeOfDay, value: Number) {
            self.from = from
            self.value = value
        }
    }

    /// In the order of the day, no two at the same time.
    package let steps: [Step]

    /// Puts steps together; they are in the order of the day.
    package init(_ steps: [Step]) {
        precondition(
            zip(steps, steps.dropFirst()).allSatisfy { $0.from < $1.from },
            "The steps of a day are in the order of the clock."
        )
        self.steps = steps
    }

    /// The number that counts at a time; 0 before the first step.
    package func value(at time: TimeOfDay) -> Number {
        steps.last { $0.from <= time }?.value ?? .zero
    }
}
