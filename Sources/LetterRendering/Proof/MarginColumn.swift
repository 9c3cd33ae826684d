import LetterModel
import PDFWriting
import PageLayout

/// The strip of a sheet between the text and one edge, where notes stand.
struct MarginColumn {
    /// Which edge of the sheet it lies at.
    enum Side {
        case left, right
    }

    let side: Side
    let left: Length
    let width: Length
    /// From the top of the sheet.
    let span: Range<Length>
    /// What else is printed in the strip, from top to bottom.
    let taken: [Range<Length>]

    /// Between notes, and between a note and what else stands there.
    static let gap = Length(points: 1.5)
    /// From the text to the notes.
    static let distance = Length(points: 8)
    /// Kept free at the edge of the sheet.
    static let edge = Length(millimetres: 3)

    /// The strip on one side of a page; `nil` when it is too narrow for words.
    init?(_ side: Side, of appearance: LetterAppearance, page: Int) {
        let style = appearance.style
        let margin = side == .left ? style.margins.left : style.margins.right
        let width = margin - Self.distance - Self.edge
        guard width >= Length(points: 24) else { return nil }
        let left = side == .left ? Self.edge : style.paper.width - margin + Self.distance
        (self.side, self.left, self.width) = (side, left, width)
        span = Self.edge..<style.paper.height - Self.edge
        taken = Self.obstacles(appearance, page: page).filter { $0.across.overlaps(left..<left + width) }
            .map { $0.down.lowerBound - Self.gap..<$0.down.upperBound + Self.gap }
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Where the line from the text to a note begins and ends; it touches neither.
    var leader: (from: Length, to: Length) {
        let (gap, length) = (Self.distance / 4, Self.distance * 3 / 4)
        return switch side {
        case .right: (left - length, left - gap)
        case .left: (left + width + length, left + width + gap)
        }
    }

    /// The lines of a note, even on the side of the text.
    func placed(_ lines: [SetLine], top: Length) -> [PlacedLine] {
        lines.enumerated().map { index, line in
            let left = side == .right ? left : left + width - line.width
            return PlacedLine(line: line, left: left, top: top + line.style.leading * index)
        }
    }

    /// The places of notes from top to bottom, each as near to its wish as the others allow.
    ///
    /// - Parameter notes: The wished top and the height of each, from top to bottom.
    /// - Returns: Their tops; `nil` when the strip has no room for all.
    func tops(of notes: [(wish: Length, height: Length)]) -> [Length]? {
        var (tops, next) = ([Length](), span.lowerBound)
        for note in notes {
            let top = below(max(note.wish, next), height: note.height)
            tops.append(top)
            next = top + note.height + Self.gap
        }
        var end = span.upperBound
        for index in notes.indices.reversed() where tops[index] + notes[index].height > end {
            tops[index] = above(end, height: notes[index].height)
            end = tops[index] - Self.gap
        }
        return tops.first.map { $0 < span.lowerBound } ?? false ? nil : tops
    }

    private func below(_ top: Length, height: Length) -> Length {
        taken.reduce(top) { top, part in part.overlaps(top..<top + height) ? part.upperBound : top }
    }

    private func above(_ end: Length, height: Length) -> Length {
        let bottom = taken.reversed().reduce(end) { end, part in
            part.overlaps(end - height..<end) ? part.lowerBound : end
        }
        return bottom - height
    }

    /// What is printed outside the text, as far as it can reach into a margin.
    private static func obstacles(_ appearance: LetterAppearance, page: Int) -> [Obstacle] {
        let style = appearance.style
        var found: [Obstacle] = []
        if style.isFront(page: page) {
            let across = PaperMarks.inset..<PaperMarks.inset + PaperMarks.length * 2
            for mark in style.marks.folds + [style.marks.punch].compactMap({ $0 }) {
                found.append(Obstacle(across: across, down: mark..<mark + PaperMarks.thickness))
            }
            if let code = style.sheetCode {
                let side = code.module * SheetCodePlacement.modules + code.clearZone
                let down = code.top - code.clearZone..<code.top + side
                found.append(Obstacle(across: code.left - code.clearZone..<code.left + side, down: down))
            }
        }
        guard page == 0 else { return found }
        let window = style.window
        let across = window.left..<window.left + window.width
        found.append(Obstacle(across: across, down: window.top..<window.top + window.height))
        if let box = appearance.logo?.box {
            let down = style.paper.height - box.top..<style.paper.height - box.bottom
            found.append(Obstacle(across: box.left..<box.right, down: down))
        }
        return found
    }

    /// Something printed, from left to right and from top to bottom.
    private struct Obstacle {
        var across: Range<Length>
        var down: Range<Length>
    }
}
