import Glibc
import LetterRun

/// Writes to standard output and standard error so that nothing a reader does can end the program.
///
/// A pipe that nobody reads any more is no failure; anything else that keeps output from its place is
/// told, for the output of some commands is their result.
enum StandardStream: Int32 {
    case output = 1
    case errors = 2

    /// Makes the three standard streams safe to use, before anything else is opened.
    ///
    /// A stream that was closed from the start gets the null device: else the next file that is opened,
    /// a ledger or a letter, would take its number and get the messages. A pipe without a reader then
    /// shows as an error of the write and not as a signal.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is given, which is this one.
            _ = unsafe open("/dev/null", O_RDWR)
        }
    }

    /// Writes all bytes.
    ///
    /// - Throws: ``RunFailure`` (74) when they cannot be written although someone is to read them.
    func write(_ bytes: [UInt8]) throws(RunFailure) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count >= 0 {
                done += count
            } else if errno == EPIPE {
                return
            } else if errno != EINTR && errno != EAGAIN {
                let reason = unsafe String(cString: strerror(errno))
                throw RunFailure(
                    .inputOutput,
                    "The output cannot be written (\(reason)). Give it a place that takes it."
                )
            }
        }
    }

    /// Writes text and a line end.
    ///
    /// - Throws: ``RunFailure`` (74).
    func say(_ text: String) throws(RunFailure) {
        try write(Array(text.utf8) + [UInt8(ascii: "\n")])
    }

    /// Writes a message that may be lost: the status of the program says the same.
    func mention(_ text: String) {
        try? write(Array(text.utf8))
    }
}
