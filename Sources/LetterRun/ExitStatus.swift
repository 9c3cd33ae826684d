/// How the program ends, as cron and scripts see it; the numbers are those of BSD's sysexits.h.
package enum ExitStatus: Int32, CaseIterable, Sendable {
    /// All is done, or was done already.
    case done = 0
    /// A verification found a difference.
    case mismatch = 3
    /// The command was used wrongly.
    case usage = 64
    /// An input is broken, or too many records were refused; nothing was released.
    case badInput = 65
    /// An input is missing or cannot be read.
    case inputUnreadable = 66
    /// A tool that is needed is missing.
    case toolMissing = 69
    /// A fault of the program, or bytes differ that should be equal.
    case bug = 70
    /// The output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed, or the disk is full.
    case inputOutput = 74
    /// Another process has the lock, or the work stopped half-way: try again.
    case tryAgain = 75
    /// The legal basis or an approval is missing or not in order.
    case notPermitted = 77
    /// The campaign, a template, the style or the key is not in order.
    case configuration = 78
}
