/// What was answered for a key of the record, on its way into the file.
enum DraftValue: Sendable {
    /// Nothing yet.
    case open
    /// As YAML writes it, on one line.
    case scalar(String)
    case group([DraftEntry])
    case items([DraftValue])

    /// Whether the reader of records would take it: nothing required is open below it.
    var isComplete: Bool {
        switch self {
        case .open: false
        case .scalar: true
        case .group(let entries): entries.allSatisfy { !$0.isRequired || $0.value.isComplete }
        case .items(let items): items.isEmpty || items.contains(where: \.isComplete)
        }
    }
}

/// A key of a group, in the order of the questions.
struct DraftEntry: Sendable {
    let key: String
    let isRequired: Bool
    let value: DraftValue

    /// What stands for an answer that is still open.
    private static let openWords = "nog in te vullen"

    /// The lines of the file: what is not complete stands there as comments, answers included, so that the rest stays
    /// a record that can be read.
    var lines: [String] {
        value.isComplete ? completeLines : completeLines.map { "# \($0)" }
    }

    private var completeLines: [String] {
        switch value {
        case .open: ["\(key): \(Self.openWords)"]
        case .scalar(let text): ["\(key): \(text)"]
        case .group(let entries): ["\(key):"] + entries.flatMap(\.lines).map { "  \($0)" }
        case .items(let items) where items.isEmpty: ["\(key): []"]
        case .items(let items): ["\(key):"] + items.flatMap(Self.lines(ofItem:)).map { "  \($0)" }
        }
    }

    private static func lines(ofItem item: DraftValue) -> [String] {
        guard case .group(let entries) = item else {
            if case .scalar(let text) = item { return ["- \(text)"] }
            return []
        }
        let lines = entries.flatMap(\.lines).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        return item.isComplete ? lines : lines.map { "# \($0)" }
    }
}
