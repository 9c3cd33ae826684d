/// What was agreed on answering: this share of the calls of a day within so many seconds.
package struct ServiceLevel: Hashable, Sendable {
    /// From 0 to 1.
    package var share: Double
    /// Seconds from the moment a call is put in the queue.
    package var withinSeconds: Double

    package init(share: Double, withinSeconds: Double) {
        self.share = share
        self.withinSeconds = withinSeconds
    }
}
