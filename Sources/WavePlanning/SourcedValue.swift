/// A number or a table that somebody gave, with where it comes from.
package struct SourcedValue<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is reckoned with.
    package var value: Value
    /// Where it comes from, in words: a report, a contract, a person, with its date.
    package var source: String
    /// Whether nobody measured or agreed it yet; outputs mark it with ``PlanningInput/assumptionMark``.
    package var isAssumption: Bool

    package init(_ value: Value, source: String, isAssumption: Bool) {
        self.value = value
        self.source = source
        self.isAssumption = isAssumption
    }
}
