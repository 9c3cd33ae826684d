/// A question about one key of the record.
struct RecordQuestion: Sendable {
    /// Whether the reader can do without the key.
    enum Need: Sendable {
        case required, optional
    }

    /// The key in its group.
    let key: String
    /// What the key is called in Dutch.
    let label: String
    let form: AnswerForm
    let need: Need
    /// What is asked and why, as one Dutch sentence; empty for a key that is never asked.
    let ask: String
    /// An answer to imitate.
    let example: String
    /// What the program fills in itself.
    let known: (@Sendable (RecordScope) -> String?)?
    /// What is proposed, for the person to confirm.
    let proposal: (@Sendable (RecordScope) -> String?)?
    /// Whether the question makes sense after the answers so far.
    let isAsked: @Sendable (RecordScope) -> Bool
    /// What is wrong with a well-formed answer beside the others.
    let objection: @Sendable (String, RecordScope) -> AnswerForm.Refusal?

    init(
        _ key: String,
        _ label: String,
        _ form: AnswerForm,
        _ need: Need = .required,
        ask: String = "",
        example: String = "",
        known: (@Sendable (RecordScope) -> String?)? = nil,
        proposal: (@Sendable (RecordScope) -> String?)? = nil,
        isAsked: @escaping @Sendable (RecordScope) -> Bool = { _ in true },
        objection: @escaping @Sendable (String, RecordScope) -> AnswerForm.Refusal? = { _, _ in nil }
    ) {
        (self.key, self.label, self.form, self.need) = (key, label, form, need)
        (self.ask, self.example) = (ask, example)
        (self.known, self.proposal) = (known, proposal)
        (self.isAsked, self.objection) = (isAsked, objection)
    }
}
