/// A value of a person that must not reach a log, an error or a report.
///
/// Interpolating or dumping it prints `‹hidden›`. The value itself is reached by name, so that each
/// place that shows it stands out when the code is read.
package struct PersonalData<Value: Sendable>: Sendable {
    /// What is printed in place of the value.
    package static var hiddenText: String { "‹hidden›" }

    /// The value, for the letter itself.
    package let exposedForLetter: Value

    /// Wraps a value.
    package init(_ value: Value) {
        exposedForLetter = value
    }
}

extension PersonalData: Equatable where Value: Equatable {}
extension PersonalData: Hashable where Value: Hashable {}

extension PersonalData: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { Self.hiddenText }
    package var debugDescription: String { Self.hiddenText }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
