import Glibc

/// What this process has used so far.
enum ProcessUsage {
    /// User and system time of all threads.
    static var cpuSeconds: Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The time of all threads outside the kernel.
    static var userSeconds: Double {
        let time = usage.ru_utime
        return Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    /// The most memory ever held, as Linux counts it (getrusage(2)).
    static var peakKiB: Int { usage.ru_maxrss }

    private static var usage: rusage {
        var usage = rusage()
        _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }
}
