package import LetterModel

extension RunReport {
    /// How a round is spread over waves, and what the contact centre will have of it.
    package struct Waves: Codable, Sendable {
        /// One wave.
        package struct Wave: Codable, Sendable {
            /// From 1.
            package var number: Int
            /// How many letters.
            package var letters: Int
            /// The first day on which they arrive; `nil` when nobody said.
            package var delivery: CalendarDate?
            /// What the contact centre has of it; `nil` without one.
            package var calls: Calls?

            package init(number: Int, letters: Int, delivery: CalendarDate? = nil, calls: Calls? = nil) {
                (self.number, self.letters, self.delivery, self.calls) = (number, letters, delivery, calls)
            }
        }

        /// The calls that a wave causes, and how they are answered.
        package struct Calls: Codable, Sendable {
            /// All calls of the wave.
            package var expected: Int
            /// Agents in the busiest interval, with whom the norm is kept there.
            package var agentsNeeded: Int
            /// The day with the lowest service level.
            package var worstDay: CalendarDate
            /// The share of that day's calls that is answered in time, 0…1.
            package var serviceLevel: Double
            /// The share in its worst interval, 0…1.
            package var worstIntervalServiceLevel: Double
            /// When that interval begins, `14:30`.
            package var worstInterval: String
            /// Whether a day of the wave does not reach the norm.
            package var exceedsCapacity: Bool

            /// Takes what is expected.
            package init(
                expected: Int,
                agentsNeeded: Int,
                worstDay: CalendarDate,
                serviceLevels: (day: Double, interval: Double),
                worstInterval: String,
                exceedsCapacity: Bool
            ) {
                (self.expected, self.agentsNeeded, self.worstDay) = (expected, agentsNeeded, worstDay)
                (serviceLevel, worstIntervalServiceLevel) = serviceLevels
                (self.worstInterval, self.exceedsCapacity) = (worstInterval, exceedsCapacity)
            }
        }

        /// The calls of a day, the letters' and the others.
        package struct Day: Codable, Sendable {
            /// The date.
            package var date: CalendarDate
            /// Those that the letters cause.
            package var letterCalls: Double
            /// All of them.
            package var calls: Double
            /// The share that is answered in time, 0…1.
            package var serviceLevel: Double

            package init(date: CalendarDate, letterCalls: Double, calls: Double, serviceLevel: Double) {
                (self.date, self.letterCalls, self.calls, self.serviceLevel) = (date, letterCalls, calls, serviceLevel)
            }
        }

        /// What the plan was reckoned with.
        package struct Input: Codable, Sendable {
            /// The key in `contact-centre.yaml`.
            package var key: String
            /// Its value in words.
            package var value: String
            /// Where it comes from.
            package var source: String
            /// Whether nobody has measured or agreed it ("aanname").
            package var isAssumption: Bool

            package init(key: String, value: String, source: String, isAssumption: Bool) {
                (self.key, self.value, self.source, self.isAssumption) = (key, value, source, isAssumption)
            }
        }

        /// Whether they are laid down in the ledger, or only proposed.
        package var areLaidDown: Bool
        /// In the order of delivery.
        package var waves: [Wave]
        /// The share of calls that is to be answered in time, 0…1; `nil` without a contact centre.
        package var norm: Double?
        /// Within how many seconds; `nil` without a contact centre.
        package var normSeconds: Double?
        /// Every opening day on which letters cause calls; empty without a contact centre.
        package var days: [Day]
        /// What it was reckoned with; empty without a contact centre.
        package var inputs: [Input]

        /// Begins without what a contact centre has of them.
        package init(areLaidDown: Bool, waves: [Wave]) {
            (self.areLaidDown, self.waves) = (areLaidDown, waves)
            (days, inputs) = ([], [])
        }
    }
}
