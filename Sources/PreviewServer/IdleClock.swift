import Synchronization

/// Since when nobody has asked for anything.
final class IdleClock: Sendable {
    private let last = Mutex(ContinuousClock.now)

    /// Somebody asked.
    func touch() { last.withLock { $0 = .now } }

    /// How long nobody has asked.
    var idle: Duration { last.withLock { $0.duration(to: .now) } }
}
