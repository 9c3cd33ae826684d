/// Where a run is in its life.
///
/// Whether a run is being worked on right now is not part of it: only the run's lock says that.
package enum RunState: String, CaseIterable, Sendable {
    /// It has a number and perhaps bundles, and may go on.
    case planned
    /// Every letter is made and recorded; nothing changes any more.
    case sealed
    /// A print house or another channel has taken it over.
    case handedOver = "handed-over"
    /// It was given up before it was sealed; its letters never went out.
    case abandoned

    /// Whether the letters count as sent when later runs ask who was written to.
    package var countsAsWritten: Bool { self == .sealed || self == .handedOver }
}
