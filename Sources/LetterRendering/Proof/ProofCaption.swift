import FontFaces
import LetterModel
import PDFWriting
import PageLayout

/// What a page of a proof shows, at its head beside the mark; at its foot where logo or mark are in the way.
struct ProofCaption {
    private let appearance: LetterAppearance
    private let markWidth: Length
    private var margins: PageMargins { appearance.style.margins }

    /// Stands beside a mark of some width.
    init(_ appearance: LetterAppearance, beside markWidth: Length) {
        (self.appearance, self.markWidth) = (appearance, markWidth)
    }

    /// `Proefbladzijde 12: ECS-S-NL, langste naam`.
    static func words(page: Int, title: String) -> String { "Proefbladzijde \(page): \(title)" }

    /// The words with their places.
    func lines(_ words: String, buffer: inout ShapingBuffer) -> [PlacedLine] {
        let size = Length(points: 8)
        let style = TextStyle(
            face: appearance.regular,
            size: size,
            leading: size * 5 / 4,
            language: LetterLanguage.dutch.rawValue
        )
        let besideMark = appearance.textWidth - markWidth - size * 2
        let isAtHead =
            besideMark >= appearance.textWidth / 3 && isFree(margins.top / 4..<margins.top / 4 + style.leading * 3)
        let room = isAtHead ? besideMark : appearance.textWidth
        let lines = LineSetter(style: style).setLines(words, width: room, buffer: &buffer)
        let foot = appearance.style.paper.height - margins.bottom / 2 + size / 2
        let top = isAtHead ? margins.top / 4 : foot
        return lines.enumerated().map { index, line in
            PlacedLine(line: line, left: margins.left, top: top + style.leading * index)
        }
    }

    /// Whether no logo stands at this height; one height for all pages of a letter.
    private func isFree(_ range: Range<Length>) -> Bool {
        guard let box = appearance.logo?.box else { return true }
        let height = appearance.style.paper.height
        return !(height - box.top..<height - box.bottom).overlaps(range)
    }
}
