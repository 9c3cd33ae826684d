import ArgumentParser
import Logging

/// The flags of the log.
struct LogOptions: ParsableArguments {
    @Option(help: "How the log is written to standard error: text, or json (an object a line; then at level info).")
    var logFormat = LogForm.text

    @Option(
        help: """
            What the log tells: debug, info, warning, error or critical. By default that of $POSTRONDE_LOG, else nothing.
            """
    )
    var logLevel: String?

    func validate() throws {
        guard let logLevel, Logger.Level(rawValue: logLevel) == nil else { return }
        throw ValidationError("--log-level must be debug, info, warning, error or critical (found \(logLevel)).")
    }

    /// The level that was asked for.
    func level(_ environment: [String: String]) -> Logger.Level {
        let asked = logLevel ?? environment["POSTRONDE_LOG"]
        return asked.flatMap(Logger.Level.init(rawValue:)) ?? (logFormat == .json ? .info : .critical)
    }
}
