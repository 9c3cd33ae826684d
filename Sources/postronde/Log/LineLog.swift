import Glibc
import Logging

/// Writes log records to standard error, one line each, whatever stands in them.
///
/// Under systemd a line begins with its priority (`<6>`), which journald takes off (sd-daemon(3)).
struct LineLog: LogHandler {
    private let form: LogForm
    private let isJournal: Bool
    /// The time as ISO 8601 in UTC.
    private let now: @Sendable () -> String

    var logLevel = Logger.Level.critical
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    init(_ form: LogForm, environment: [String: String], now: @escaping @Sendable () -> String) {
        (self.form, self.now) = (form, now)
        isJournal = Self.isJournal(environment)
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }.map { ($0.key, "\($0.value)") }.sorted {
            $0.0 < $1.0
        }
        let line =
            switch form {
            case .text: Self.text(event, fields)
            case .json: Self.json(event, fields, at: now())
            }
        StandardStream.errors.mention((isJournal ? "<\(event.level.priority)>" : "") + line + "\n")
    }

    private static func text(_ event: LogEvent, _ fields: [(String, String)]) -> String {
        let words = fields.map { "\($0.0)=\(LogText.escaped($0.1))" }
        return (["\(event.level) postronde:", LogText.escaped("\(event.message)")] + words).joined(separator: " ")
    }

    private static func json(_ event: LogEvent, _ fields: [(String, String)], at time: String) -> String {
        let all = [("at", time), ("level", "\(event.level)"), ("message", "\(event.message)")] + fields
        return "{" + all.map { "\(LogText.quoted($0.0)):\(LogText.quoted($0.1))" }.joined(separator: ",") + "}"
    }

    /// Whether standard error is the stream that the service manager handed over: `$JOURNAL_STREAM` names its device and
    /// inode (systemd.exec(5)).
    private static func isJournal(_ environment: [String: String]) -> Bool {
        var found = stat()
        guard let named = environment["JOURNAL_STREAM"], unsafe fstat(STDERR_FILENO, &found) == 0 else { return false }
        return named == "\(found.st_dev):\(found.st_ino)"
    }
}

extension Logger.Level {
    /// The priority of syslog(3).
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
