import LetterModel
import LetterTemplates
import PageLayout

/// To what a note in the margin belongs.
enum NotePlace: Hashable, Sendable {
    case part(SetFrame.Part)
    case piece(block: Int, piece: Int)
}

/// A line with values whose names go into the margin beside it.
struct NoteAnchor: Sendable {
    var place: NotePlace
    /// From the top of the sheet.
    var baseline: Length
    /// Each once, in the order of the line.
    var fields: [ProofField]
}

/// What is marked on one page of a proof.
struct ProofPage: Sendable {
    var marks: [ProofMark] = []
    /// From top to bottom.
    var anchors: [NoteAnchor] = []
}

/// Finds the values of a letter on its pages.
///
/// A set line knows its text and no origins, so that ordinary letters carry nothing for proofs. Because the lines of
/// a piece spell its text one after the other, each value is found again by counting bytes.
struct ProofMarking {
    private let letter: SetLetter
    private let fields: ProofFields
    private var composition: PageComposition { letter.composition }
    private(set) var pages: [ProofPage]

    init(_ letter: SetLetter, _ filled: FilledLetter, frame: LetterFrame, fields: ProofFields) {
        self.letter = letter
        self.fields = fields
        pages = letter.composition.pages.map { _ in ProofPage() }
        markFrame(frame)
        let texts = [[Self.subject(filled.subject, frame, fields)]] + filled.blocks.map(texts(of:))
        for page in pages.indices {
            for slice in composition.pages[page].slices { mark(slice, page: page, texts[slice.block][slice.piece]) }
        }
    }

    /// Address, date and reference, which no template places.
    private mutating func markFrame(_ frame: LetterFrame) {
        for line in letter.address { pages[0].marks.append(ProofMark(line, .person)) }
        if let first = letter.address.first { addAnchor(.address, first, ProofFields.address) }
        if let date = composition.frame.date.first {
            markWords(frame.dateLabel, frame.date, on: date, ProofFields.date, .date)
        }
        markWords(frame.referenceLabel, frame.reference, on: letter.reference, ProofFields.reference, .reference)
    }

    private mutating func markWords(
        _ label: String,
        _ words: String,
        on placed: PlacedLine,
        _ field: ProofField,
        _ part: SetFrame.Part
    ) {
        var text = MarkedText()
        text.add("\(label): ")
        text.add(words, field)
        for stretch in text.stretches(on: [placed.line]) {
            pages[0].marks.append(ProofMark(stretch, of: placed.line, left: placed.left, top: placed.top))
            addAnchor(part, placed, field)
        }
    }

    private mutating func addAnchor(_ part: SetFrame.Part, _ placed: PlacedLine, _ field: ProofField) {
        pages[0].anchors.append(
            NoteAnchor(
                place: .part(part),
                baseline: placed.top + placed.line.style.baselineOffset,
                fields: [field]
            )
        )
    }

    private mutating func mark(_ slice: PageComposition.Slice, page: Int, _ text: MarkedText) {
        guard !text.values.isEmpty, let piece = letter.block(slice.block)?.pieces[slice.piece] else { return }
        let left = composition.appearance.style.margins.left + piece.indent
        let stretches = text.stretches(on: piece.lines).filter { slice.lines.contains($0.line) }
        for (row, number) in slice.lines.enumerated() {
            let (line, top) = (piece.lines[number], slice.top + piece.flow.leading * row)
            var named: [ProofField] = []
            for stretch in stretches where stretch.line == number {
                pages[page].marks.append(ProofMark(stretch, of: line, left: left, top: top))
                let isNamed = stretch.isBeginning || row == 0
                if isNamed, !named.contains(stretch.field) { named.append(stretch.field) }
            }
            guard !named.isEmpty else { continue }
            let anchor = NoteAnchor(
                place: .piece(block: slice.block, piece: slice.piece),
                baseline: top + line.style.baselineOffset,
                fields: named
            )
            pages[page].anchors.append(anchor)
        }
    }

    private static func subject(_ subject: InlineText, _ frame: LetterFrame, _ fields: ProofFields) -> MarkedText {
        let label = frame.subjectLabel.isEmpty ? "" : "\(frame.subjectLabel): "
        return MarkedText([InlineText(runs: InlineText(label).runs + subject.runs)], fields: fields)
    }

    /// The text of each piece, in the order of ``BlockSetter``.
    private func texts(of filled: FilledBlock) -> [MarkedText] {
        switch filled.block {
        case .heading(_, let text): [MarkedText([text], fields: fields)]
        case .paragraph(let lines): [MarkedText(Array(lines), fields: fields)]
        case .list(let list): texts(of: list)
        case .pageBreak: [MarkedText()]
        }
    }

    private func texts(of list: LetterList) -> [MarkedText] {
        list.items.flatMap { item in [MarkedText(item.lines, fields: fields)] + item.sublists.flatMap(texts(of:)) }
    }
}
