/// A figure with the limit that it should keep.
struct Target: Codable, Sendable {
    /// What is measured, with its unit.
    let title: String
    /// The limit, such as `≤ 0.07`.
    let limit: String
    /// What was measured; a claim is 1 or 0.
    let value: Double
    let isMet: Bool
    /// How the value is printed.
    let printed: String

    /// A value that should stay below a limit.
    static func atMost(_ limit: Double, _ title: String, _ value: Double, digits: Int) -> Target {
        Target(
            title: title,
            limit: "≤ \(limit.printed(digits: limit < 10 ? 2 : 0))",
            value: value,
            isMet: value <= limit,
            printed: value.printed(digits: digits)
        )
    }

    /// A value that should reach a limit.
    static func atLeast(_ limit: Double, _ title: String, _ value: Double, digits: Int) -> Target {
        Target(
            title: title,
            limit: "≥ \(limit.printed(digits: limit < 10 ? 1 : 0))",
            value: value,
            isMet: value >= limit,
            printed: value.printed(digits: digits)
        )
    }

    /// Something that should be so.
    static func claim(_ title: String, _ isMet: Bool) -> Target {
        Target(title: title, limit: "yes", value: isMet ? 1 : 0, isMet: isMet, printed: isMet ? "yes" : "no")
    }
}
