import LetterModel
package import LetterTemplates

/// A letter of a proof, set and with the places of its values.
package struct ProofLetter: Sendable {
    /// What it shows, in a few words: for the head of each page, the bookmark and the structure.
    package let title: String
    let letter: SetLetter
    /// By printed page.
    let pages: [ProofPage]

    /// How many pages it takes in a proof: those that are printed, without empty backs.
    package var pageCount: Int { pages.count }

    /// Finds the values of a set letter.
    ///
    /// - Parameters:
    ///   - letter: Set from `filled` and `frame`.
    ///   - fields: Those of its template.
    package init(
        _ letter: SetLetter,
        _ filled: FilledLetter,
        frame: LetterFrame,
        fields: ProofFields,
        title: String
    ) {
        self.title = title
        self.letter = letter
        pages = ProofMarking(letter, filled, frame: frame, fields: fields).pages
    }
}
