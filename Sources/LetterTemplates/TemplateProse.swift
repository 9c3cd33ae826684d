package import LetterModel

/// The words of a template as their writer sees them, each with its place: for who judges the text, not for
/// who prints it.
///
/// Optional text is read in every way that shows a branch: first with all of it shown, then each `else` by
/// itself, and once with the longest branch of each.
package struct TemplateProse: Sendable {
    /// What a passage is to the reader.
    package enum Part: Hashable, Sendable {
        /// The line above the letter (Betreft).
        case subject
        /// Level 1 and 2; a deeper one is printed as a plain paragraph.
        case heading(level: Int)
        /// Lines that belong together.
        case paragraph
        /// One item of a list.
        case item(isOrdered: Bool)
        /// A mark that a letter has no use for, such as a code fence.
        case unusedMark
    }

    /// One heading, paragraph or list item.
    package struct Passage: Hashable, Sendable {
        /// What it is.
        package let part: Part
        /// Its words and fields in order; never empty.
        package let pieces: [Piece]

        /// Where it begins.
        package var place: SourcePlace { pieces.first.map(\.place) ?? SourcePlace(file: "") }
    }

    /// A stretch of a passage.
    package struct Piece: Hashable, Sendable {
        /// What stands there.
        package enum Content: Hashable, Sendable {
            /// Words within one line of the file, as written.
            case text(String)
            case field(FieldUse)
            case lineEnd
        }

        /// What stands there.
        package let content: Content
        /// Where it begins; the characters of a text follow it one column each.
        package let place: SourcePlace
    }

    /// The letter with every optional text shown, the subject first.
    package let passages: [Passage]
    /// What other versions of the letter hold and the first one does not.
    package let alternatives: [Passage]

    init(subject: [Segment], body: [Segment]) {
        let nodes = ProseNode.numbered(body)
        var readings = ProseReadings(nodes).all.map { ProseLines($0).passages }
        let heading = ProseNode.numbered(subject)
        let subjects = ProseReadings(heading).all.map { ProseLines($0).subject }
        let first = (subjects.first ?? []) + (readings.isEmpty ? [] : readings.removeFirst())
        var seen = Set(first)
        passages = first
        alternatives = (subjects.dropFirst() + readings).joined().filter { seen.insert($0).inserted }
    }
}

extension LetterTemplate {
    /// The words of the template, for who judges them.
    package var prose: TemplateProse { TemplateProse(subject: subjectSegments, body: bodySegments) }
}
