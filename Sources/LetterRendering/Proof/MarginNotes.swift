import FontFaces
import LetterModel
import PageLayout

/// A note in the margin: the names of the fields whose values stand on one line.
struct MarginNote: Sendable {
    var place: NotePlace
    /// In the order of the line.
    var fields: [ProofField]
    var lines: [PlacedLine]
    /// The marks of the names, the same as those of the values.
    var marks: [ProofMark]
    /// From the value's line to the note, both in the middle of their letters.
    var leader: (from: (x: Length, y: Length), to: (x: Length, y: Length))
}

/// Sets the notes of a letter, page by page.
struct MarginNotes {
    private let appearance: LetterAppearance
    /// Of the widest word of a name, in the largest size.
    private let widestWord: Length

    /// The size of the names, whatever the letter's; smaller where a word would be wider than the margin.
    private static let sizes = Length(points: 5.5)...Length(points: 7)

    /// Measures the names that the letter will need.
    init(_ appearance: LetterAppearance, fields: [ProofField], buffer: inout ShapingBuffer) {
        self.appearance = appearance
        let setter = LineSetter(style: Self.style(Self.sizes.upperBound, appearance))
        var widest = Length.zero
        for word in Set(fields.flatMap { $0.name.split(separator: " ") }) {
            widest = max(widest, setter.width(of: word + ",", buffer: &buffer))
        }
        widestWord = widest
    }

    /// The notes of a page, from top to bottom: in the wider margin, or where that is crowded in the one in which
    /// they stand nearer to their lines.
    ///
    /// - Throws: ``LetterDrawingFailure`` when neither margin has room for all.
    func notes(
        for anchors: [NoteAnchor],
        page: Int,
        buffer: inout ShapingBuffer
    ) throws(LetterDrawingFailure) -> [MarginNote] {
        var best: (distance: Length, notes: [MarginNote])?
        let margins = appearance.style.margins
        let sides: [MarginColumn.Side] = margins.left > margins.right ? [.left, .right] : [.right, .left]
        for side in sides {
            guard let column = MarginColumn(side, of: appearance, page: page) else { continue }
            guard let placed = place(anchors, in: column, buffer: &buffer) else { continue }
            if best.map({ placed.distance < $0.distance }) ?? true { best = placed }
            // Nobody looks for a note that stands less than a line away from its own.
            if placed.distance < appearance.style.type.bodyLeading { break }
        }
        if let best { return best.notes }
        throw LetterDrawingFailure(
            description: """
                style.yaml: the margins have no room for the names of the fields on page \(page + 1) of a letter in a \
                proof. Make the left or the right margin wider.
                """
        )
    }

    /// The notes, and how far the worst of them is from where it would stand best.
    private func place(
        _ anchors: [NoteAnchor],
        in column: MarginColumn,
        buffer: inout ShapingBuffer
    ) -> (distance: Length, notes: [MarginNote])? {
        let style = style(in: column)
        var texts: [MarkedText] = []
        var lines: [[SetLine]] = []
        for anchor in anchors {
            let text = MarkedText(names: anchor.fields)
            texts.append(text)
            lines.append(self.lines(of: text, style, width: column.width, buffer: &buffer))
        }
        let wishes = zip(anchors, lines).map { anchor, lines in
            (wish: anchor.baseline - style.baselineOffset, height: style.leading * lines.count)
        }
        guard let tops = column.tops(of: wishes) else { return nil }
        let distance = zip(tops, wishes).map { max($0 - $1.wish, $1.wish - $0) }.max() ?? .zero
        let notes = anchors.indices.map { index in
            note(anchors[index], texts[index], column.placed(lines[index], top: tops[index]), column)
        }
        return (distance, notes)
    }

    /// No name is broken that fits on a line.
    private func lines(
        of text: MarkedText,
        _ style: TextStyle,
        width: Length,
        buffer: inout ShapingBuffer
    ) -> [SetLine] {
        let setter = LineSetter(style: style)
        let names = text.values.map(\.range).filter { range in
            let name = String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
            return setter.width(of: name + ",", buffer: &buffer) <= width
        }
        return setter.setLines(text.text, width: width, buffer: &buffer, unbreakable: names)
    }

    private func note(
        _ anchor: NoteAnchor,
        _ text: MarkedText,
        _ lines: [PlacedLine],
        _ column: MarginColumn
    ) -> MarginNote {
        let marks = text.stretches(on: lines.map(\.line)).map { stretch in
            let line = lines[stretch.line]
            return ProofMark(stretch, of: line.line, left: line.left, top: line.top)
        }
        let (from, to) = column.leader
        let first = lines.first.map { $0.top + $0.line.style.baselineOffset } ?? anchor.baseline
        let height = Self.sizes.upperBound / 4
        let leader = (from: (x: from, y: anchor.baseline - height), to: (x: to, y: first - height))
        return MarginNote(place: anchor.place, fields: anchor.fields, lines: lines, marks: marks, leader: leader)
    }

    /// As large as the widest word allows.
    private func style(in column: MarginColumn) -> TextStyle {
        let largest = Self.sizes.upperBound
        guard widestWord > column.width else { return Self.style(largest, appearance) }
        let fitting = largest.thousandths * column.width.thousandths / widestWord.thousandths
        // Quarters of a point, downwards.
        return Self.style(max(Self.sizes.lowerBound, Length(thousandths: fitting / 250 * 250)), appearance)
    }

    private static func style(_ size: Length, _ appearance: LetterAppearance) -> TextStyle {
        TextStyle(
            face: appearance.regular,
            size: size,
            leading: size * 6 / 5,
            language: LetterLanguage.dutch.rawValue
        )
    }
}

extension MarkedText {
    /// The names of fields, parted by commas, each marked as its value is.
    fileprivate init(names fields: [ProofField]) {
        self.init()
        for (index, field) in fields.enumerated() {
            if index > 0 { add(", ") }
            add(field.name, field)
        }
    }
}
