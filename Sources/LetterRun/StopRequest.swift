import Synchronization

/// A wish to stop, which a signal handler may set at any time and workers look at between letters.
package final class StopRequest: Sendable {
    private let isSet = Atomic<Bool>(false)

    package init() {}

    /// Asks all workers to stop; safe in a signal handler.
    package func ask() {
        isSet.store(true, ordering: .relaxed)
    }

    /// Whether someone asked.
    package var isAsked: Bool { isSet.load(ordering: .relaxed) }

    /// Stops the caller when that was asked.
    ///
    /// - Throws: ``RunFailure`` (75).
    package func check() throws(RunFailure) {
        if isAsked {
            throw RunFailure(.tryAgain, "Stopped on request. What is done is kept; the same command goes on from here.")
        }
    }
}
