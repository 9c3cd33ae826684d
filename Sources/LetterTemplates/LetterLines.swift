/// The lines of a paragraph: one at least.
///
/// Nearly every paragraph has one line, which takes no memory of its own.
package struct LetterLines: RandomAccessCollection, Hashable, Sendable {
    private let firstLine: InlineText
    private let others: [InlineText]

    /// The lines in their order.
    package init(_ first: InlineText, _ others: [InlineText] = []) {
        firstLine = first
        self.others = others
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { others.count + 1 }

    /// The line at a place, from 0.
    package subscript(position: Int) -> InlineText {
        position == 0 ? firstLine : others[position - 1]
    }
}
