import ArgumentParser

/// How the lines of the log are written.
enum LogForm: String, CaseIterable, ExpressibleByArgument {
    /// For people, and for journald.
    case text
    /// A JSON object a line, for machines.
    case json
}
