/// A number for each interval of a week, written as briefly as it allows.
package enum WeekPattern<Number: AdditiveArithmetic & Hashable & Sendable>: Hashable, Sendable {
    /// The same in each interval of each day.
    case constant(Number)
    /// The same in each interval of a day; 0 on a day that is not named.
    case perWeekday([Weekday: Number])
    /// The same on each day.
    case dayCurve(DayCurve<Number>)

    /// The number for the interval that begins at a time of a weekday.
    package func value(on weekday: Weekday, at time: TimeOfDay) -> Number {
        switch self {
        case .constant(let number): number
        case .perWeekday(let numbers): numbers[weekday] ?? .zero
        case .dayCurve(let curve): curve.value(at: time)
        }
    }
}
