/// All runs of one trial.
struct TrialResult: Sendable {
    let trial: Trial
    private(set) var runs: [Measurement] = []

    init(_ trial: Trial) {
        self.trial = trial
    }

    /// Adds a run.
    mutating func add(_ run: Measurement) { runs.append(run) }

    /// The run that took the least CPU time; noise only ever adds.
    var best: Measurement? { runs.best }

    /// The least time on the clock of any run.
    var bestWallSeconds: Double? { runs.map(\.wallSeconds).min() }

    /// The most memory of any run.
    var peakKiB: Int { runs.map(\.peakKiB).max() ?? 0 }

    /// The one checksum of all runs; `nil` when two runs made different bytes.
    var checksum: String? {
        let checksums = Set(runs.map(\.checksum))
        return checksums.count == 1 ? checksums.first : nil
    }
}

extension [Measurement] {
    /// The run that took the least CPU time; noise only ever adds.
    var best: Measurement? { self.min { $0.cpuSeconds < $1.cpuSeconds } }
}
