/// What was decided about a wave.
package struct WaveDecision: Hashable, Sendable {
    /// Whether a wave may go on.
    package enum Standing: String, CaseIterable, Codable, Sendable {
        /// It was on hold, and may go on.
        case released
        /// It may not be made, packed or handed over until it is released.
        case held
        /// It never goes out.
        case stopped
    }

    /// From 1.
    package let wave: Int
    /// Whether it may go on.
    package let standing: Standing
    /// In the words of whoever decided.
    package let reason: String
    /// UTC, ISO 8601.
    package let decidedAt: String

    package init(wave: Int, standing: Standing, reason: String, decidedAt: String) {
        (self.wave, self.standing, self.reason, self.decidedAt) = (wave, standing, reason, decidedAt)
    }
}
