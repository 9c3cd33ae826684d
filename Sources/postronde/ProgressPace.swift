import LetterRun

/// How fast letters are made, and how long the rest will take.
struct ProgressPace {
    private static let barWidth = 20

    private var begunAt: ContinuousClock.Instant?
    private var writing: (since: ContinuousClock.Instant, from: Int)?
    private var now: ContinuousClock.Instant?

    /// Since the first progress of the run.
    var elapsed: Duration {
        guard let begunAt, let now else { return .zero }
        return now - begunAt
    }

    /// Takes a state of the run, and when it was reached.
    mutating func note(_ progress: RunProgress, at moment: ContinuousClock.Instant) {
        now = moment
        begunAt = begunAt ?? moment
        if progress.total > 0, writing == nil { writing = (moment, progress.done) }
    }

    /// `, 4,100 a second, 12 s left`; empty while there is nothing to tell.
    func words(_ progress: RunProgress) -> String {
        guard let writing, let now, progress.total > 0, progress.done > writing.from else { return "" }
        let seconds = (now - writing.since) / .seconds(1)
        guard seconds > 0.5 else { return "" }
        let rate = Double(progress.done - writing.from) / seconds
        let left = progress.total - progress.done
        let rest = left > 0 ? ", \(Self.time(Double(left) / rate)) left" : ""
        return ", \(Int(rate.rounded())) a second\(rest)"
    }

    /// `[########            ] ` for a step whose end is known.
    func bar(_ progress: RunProgress) -> String {
        guard progress.total > 0 else { return "" }
        let filled = min(Self.barWidth, progress.done * Self.barWidth / progress.total)
        return "[\(String(repeating: "#", count: filled))\(String(repeating: " ", count: Self.barWidth - filled))] "
    }

    /// `45 s`, `3 min 20 s`, `2 h 5 min`.
    static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e6).rounded(.up))
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole / 60 % 60) min"
    }
}
