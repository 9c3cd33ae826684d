/// What the person who is asked gave in reply.
package enum AnswerLine: Hashable, Sendable {
    /// One line without its end.
    case text(String)
    /// A line that cannot be an answer: what was found and what was expected, as Dutch clauses.
    case unusable(found: String, expected: String)
}

/// How questions reach a person, answers come back, and the record is kept.
package struct RecordDialogue<Failure: Error> {
    /// The next line; `nil` at the end of the input.
    let nextLine: () throws(Failure) -> AnswerLine?
    /// Shows a piece of text, which may end without a line end.
    let say: (String) throws(Failure) -> Void
    /// Keeps the content of the file, after each section.
    let keep: (String) throws(Failure) -> Void

    package init(
        nextLine: @escaping () throws(Failure) -> AnswerLine?,
        say: @escaping (String) throws(Failure) -> Void,
        keep: @escaping (String) throws(Failure) -> Void
    ) {
        (self.nextLine, self.say, self.keep) = (nextLine, say, keep)
    }
}
