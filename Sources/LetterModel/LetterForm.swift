/// How a letter is set for its reader: one text, two sizes of type.
package enum LetterForm: String, CaseIterable, Codable, Sendable {
    /// The sizes of the house style: running text of 11–12 pt.
    case normal
    /// Running text of 18 pt, for people who see badly; more pages, the same words.
    case largePrint = "large-print"
}
