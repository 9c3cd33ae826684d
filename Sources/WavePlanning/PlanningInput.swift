/// One input as outputs show it.
package struct PlanningInput: Hashable, Sendable {
    /// The Dutch word beside each input that was assumed.
    package static let assumptionMark = "aanname"

    /// Its key in `contact-centre.yaml`, with the unit.
    package let key: String
    /// The value in a few characters that are the same in every language, such as `80 % / 60 s`.
    package let text: String
    /// Where it comes from.
    package let source: String
    /// Whether nobody measured or agreed it yet.
    package let isAssumption: Bool
}
