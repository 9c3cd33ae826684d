/// How the waves of a round stand when one of them is made.
package struct WaveStand: Codable, Hashable, Sendable {
    /// Where each begins and ends.
    package var borders: WaveBorders
    /// The wave that is made, from 1. One beyond the last catches up: it is for whoever has no letter yet although the
    /// wave has gone out.
    package var own: Int
    /// Waves that never go out, in ascending order.
    package var stopped: [Int]
    /// Waves that are neither made nor stopped, in ascending order.
    package var open: [Int]

    package init(borders: WaveBorders, own: Int, stopped: [Int] = [], open: [Int] = []) {
        (self.borders, self.own, self.stopped, self.open) = (borders, own, stopped, open)
    }

    /// Whether the wave that is made is for those whom earlier ones missed.
    package var isCatchingUp: Bool { own > borders.count }

    /// Why someone at a place gets no letter in this wave; `nil` for those to whom it goes.
    package func reason(at place: WaveBorders.Place) -> ExclusionReason? {
        guard let wave = borders.wave(of: place) else { return .overMaximum }
        if stopped.contains(wave) { return .waveStopped }
        if isCatchingUp { return open.contains(wave) ? .laterWave : nil }
        return wave == own ? nil : wave > own ? .laterWave : .earlierWave
    }
}
