import LegalBasis

/// A line of the input as a command read it.
package enum TypedLine: Hashable, Sendable {
    /// Without its end.
    case text(String)
    /// More bytes than `limit`; the whole line was read and dropped.
    case tooLong(limit: Int)
    case notUTF8

    /// The line as the answer to a question.
    var answer: AnswerLine {
        switch self {
        case .text(let text): .text(text)
        case .tooLong(let limit): .unusable(found: "een te lange regel", expected: "hoogstens \(limit) bytes")
        case .notUTF8: .unusable(found: "tekens die geen UTF-8 zijn", expected: "tekst in UTF-8")
        }
    }
}
