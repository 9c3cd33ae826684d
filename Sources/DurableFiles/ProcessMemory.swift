import CLinuxFiles
import Glibc

/// Keeps what is in the memory of the program, names and addresses among them, out of files and traces.
package enum ProcessMemory {
    /// The signals for which the Swift runtime would print a trace with the content of registers and memory.
    private static let faults = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// No core dump is written, not even by a program that the kernel starts for it (core(5), prctl(2)), no other
    /// process of the user may look into the memory (ptrace(2)), and a fault ends the program without a trace.
    package static func keepPrivate() {
        var limit = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        for number in faults { signal(number, SIG_DFL) }
        _ = postronde_forbid_dumps()
    }
}
