/// Measures one piece of work in CPU time and time on the clock.
struct Stopwatch {
    private let cpuStart = ProcessUsage.cpuSeconds
    private let userStart = ProcessUsage.userSeconds
    private let start = ContinuousClock.now

    /// CPU time since the watch was made, of all threads.
    var cpuSeconds: Double { ProcessUsage.cpuSeconds - cpuStart }

    /// The part of it outside the kernel.
    var userSeconds: Double { ProcessUsage.userSeconds - userStart }

    /// Time on the clock since the watch was made.
    var wallSeconds: Double {
        let elapsed = ContinuousClock.now - start
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    }
}
