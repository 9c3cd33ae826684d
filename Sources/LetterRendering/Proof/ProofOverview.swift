/// The first pages of a proof: what it is, how to read it, and what it holds. In Dutch.
package struct ProofOverview: Sendable {
    /// A piece of the overview.
    package enum Entry: Hashable, Sendable {
        /// Once, at the beginning.
        case title(String)
        case heading(String)
        /// Below a heading.
        case subheading(String)
        case paragraph(String)
        /// Words marked as a value of a source is, and what the mark means.
        case sample(String, ProofField.Source, meaning: String)
        /// A line of the table of contents; pages count from 1, the overview included.
        case letter(String, page: Int)
        /// An item of a list.
        case point(String)
    }

    /// From top to bottom.
    package var entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Every word of it, for the choice of fonts.
    package var text: String {
        entries.map { entry in
            switch entry {
            case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text), .point(let text):
                text
            case .sample(let words, _, let meaning): words + meaning
            case .letter(let text, let page): "\(text)\(page)"
            }
        }.joined() + OverviewSetter.bullet + ProofCaption.words(page: 1_234_567_890, title: "")
    }
}
