import Glibc
import LetterModel
import LetterRun

/// A citizen service number that someone types unseen, or that comes by standard input.
enum HiddenNumber {
    /// Asks for it on a terminal, without showing what is typed.
    ///
    /// - Throws: ``RunFailure`` (65) when it is none; the message never repeats it.
    static func read() throws(RunFailure) -> CitizenServiceNumber {
        let isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal { StandardStream.errors.mention("Citizen service number (not shown): ") }
        let line = try unseen { () throws(RunFailure) in try StandardInput().nextLine() }
        if isTerminal { StandardStream.errors.mention("\n") }
        guard case .text(let text)? = line else { throw none }
        let digits = text.filter { !$0.isWhitespace && $0 != "." }
        guard (8...9).contains(digits.utf8.count), let value = UInt32(digits),
            let number = CitizenServiceNumber(value: value)
        else { throw none }
        return number
    }

    private static var none: RunFailure {
        RunFailure(
            .badInput,
            "This is no citizen service number: nine digits that pass the eleven-test. Type it again."
        )
    }

    /// Switches the echo of the terminal off while something is typed.
    private static func unseen<Value>(_ body: () throws(RunFailure) -> Value) throws(RunFailure) -> Value {
        var usual = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &usual) == 0 else { return try body() }
        var quiet = usual
        quiet.c_lflag &= ~tcflag_t(ECHO)
        _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
        defer { _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual) }
        return try body()
    }
}
