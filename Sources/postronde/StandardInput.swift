import Glibc
import LetterRun

/// Reads answers from standard input, line by line.
///
/// A line that is no answer does not end the reading: it is handed over as such, and the question comes again.
final class StandardInput {
    /// The longest line, in bytes.
    private static let lineLimit = 64 << 10
    /// A terminal drops what is typed beyond this on one line, without a word (termios(3), canonical mode).
    private static let terminalLimit = 4095

    private let isTerminal = isatty(STDIN_FILENO) == 1
    private var buffer: [UInt8] = []
    private var position = 0

    /// The next line; `nil` at the end of the input.
    ///
    /// - Throws: ``RunFailure`` (74) when the input cannot be read.
    func nextLine() throws(RunFailure) -> TypedLine? {
        var (line, isTooLong, isBegun) = ([UInt8](), false, false)
        while let byte = try nextByte() {
            isBegun = true
            if byte == UInt8(ascii: "\n") { break }
            if line.count < Self.lineLimit { line.append(byte) } else { isTooLong = true }
        }
        guard isBegun else { return nil }
        if isTooLong { return .tooLong(limit: Self.lineLimit) }
        if isTerminal, line.count >= Self.terminalLimit { return .tooLong(limit: Self.terminalLimit - 1) }
        guard let text = String(validating: line, as: UTF8.self) else { return .notUTF8 }
        return .text(text)
    }

    private func nextByte() throws(RunFailure) -> UInt8? {
        if position == buffer.count {
            buffer = try piece()
            position = 0
        }
        guard position < buffer.count else { return nil }
        defer { position += 1 }
        return buffer[position]
    }

    /// What can be read now; empty at the end.
    private func piece() throws(RunFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 { return Array(bytes.prefix(count)) }
            guard errno == EINTR else {
                let reason = unsafe String(cString: strerror(errno))
                throw RunFailure(.inputOutput, "The input cannot be read (\(reason)). Give the same command again.")
            }
        }
    }
}
