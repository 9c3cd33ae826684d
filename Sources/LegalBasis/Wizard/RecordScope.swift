/// What is known while a question is asked: the facts of the campaign, and the answers so far.
struct RecordScope: Sendable {
    let facts: RecordFacts
    /// The answers of the group that is being asked, by key.
    var group: [String: String] = [:]
    /// What the record says already, by path such as `purpose.code`.
    var record: [String: String] = [:]

    /// An answer of this group, else what the record says.
    subscript(path: String) -> String? { group[path] ?? record[path] }
}
