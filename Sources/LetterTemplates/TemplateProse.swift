package import LetterModel

/// The words of a template as their writer sees them, each with its place: for who judges the text, not for
/// who prints it.
///
/// Optional text is read in as many versions as it takes to see each side of each, and once with the longest; none of them is
/// one that no values give.
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

        package init(part: Part, pieces: [Piece]) {
            self.part = part
            self.pieces = pieces
        }

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
        /// Where it begins.
        package let place: SourcePlace
        /// By character of a text: the columns from the place on; `nil` where they follow each other one by one.
        let offsets: [Int]?

        /// Takes what stands in the file as it is printed.
        package init(content: Content, place: SourcePlace) {
            self.content = content
            self.place = place
            offsets = nil
        }

        init(_ text: PlacedText) {
            (content, place, offsets) = (.text(text.text), text.place, text.offsets)
        }

        /// The text of the piece with its columns.
        func placed(_ text: String) -> PlacedText { PlacedText(text, at: place, offsets: offsets) }

        /// The place of a character of the text, from 0.
        package func place(ofCharacter index: Int) -> SourcePlace {
            let offset = offsets.map { index < $0.count ? $0[index] : ($0.last ?? 0) + 1 } ?? index
            return SourcePlace(file: place.file, line: place.line, column: place.column.map { $0 + offset })
        }
    }

    /// The letter with most of its optional texts shown, the subject first.
    package let passages: [Passage]
    /// What other versions of the letter hold and the first one does not.
    package let alternatives: [Passage]

    init(subject: [Segment], body: [Segment], language: LetterLanguage) {
        let subjects = ProseReadings(ProseNode.nodes(of: subject), language: language).all.map {
            ProseLines($0).subject
        }
        var (first, others) = (subjects.first ?? [], Array(subjects.dropFirst()))
        for group in ProseNode.groups(of: ProseNode.nodes(of: body)) {
            let readings = ProseReadings(group, language: language).all.map { ProseLines($0).passages }
            first += readings.first ?? []
            others += readings.dropFirst()
        }
        var seen = Set(first)
        passages = first
        alternatives = others.joined().filter { seen.insert($0).inserted }
    }
}

extension LetterTemplate {
    /// The words of the template, for who judges them.
    package var prose: TemplateProse {
        TemplateProse(subject: subjectSegments, body: bodySegments, language: header.language)
    }
}
