import FontFaces
import LetterModel
import PageLayout

/// An entry of the overview, broken into lines.
struct SetEntry {
    let entry: ProofOverview.Entry
    let lines: [SetLine]
    /// From the left margin to the lines.
    var indent = Length.zero
    /// What stands in front of the first line: a bullet, or marked words.
    var front: SetLine?
    /// The number of a page, at the right edge of the text.
    var number: SetLine?
    let flow: FlowBlock
}

/// Sets the overview of a proof, in the typeface of the letters and sizes of its own.
struct OverviewSetter {
    let appearance: LetterAppearance

    /// In front of the items of a list.
    static let bullet = "•"

    private static let body = Length(points: 10)
    private static let leading = Length(points: 14)
    private static let indent = Length(points: 14)
    /// For the marked words of the explanation.
    private static let sampleWidth = Length(points: 150)

    /// The entries in lines.
    func set(_ overview: ProofOverview, buffer: inout ShapingBuffer) -> [SetEntry] {
        overview.entries.map { set($0, buffer: &buffer) }
    }

    private func set(_ entry: ProofOverview.Entry, buffer: inout ShapingBuffer) -> SetEntry {
        switch entry {
        case .title(let text):
            return heading(entry, text, style(appearance.bold, Length(points: 18)), before: .zero, &buffer)
        case .heading(let text):
            return heading(entry, text, style(appearance.bold, Length(points: 12.5)), before: Self.leading, &buffer)
        case .subheading(let text):
            return heading(entry, text, style(appearance.bold, Self.body), before: Self.leading / 2, &buffer)
        case .paragraph(let text):
            let lines = self.lines(text, width: appearance.textWidth, &buffer)
            return SetEntry(entry: entry, lines: lines, flow: flow(lines, after: Self.leading / 2))
        case .sample(let words, _, let meaning): return sample(entry, words, meaning, &buffer)
        case .letter(let text, let page): return letter(entry, text, page, &buffer)
        case .point(let text): return point(entry, text, &buffer)
        }
    }

    private func heading(
        _ entry: ProofOverview.Entry,
        _ text: String,
        _ style: TextStyle,
        before: Length,
        _ buffer: inout ShapingBuffer
    ) -> SetEntry {
        let lines = LineSetter(style: style).setLines(text, width: appearance.textWidth, buffer: &buffer)
        var flow = FlowBlock(lineCount: lines.count, leading: style.leading, keepWithNext: true)
        (flow.spaceBefore, flow.spaceAfter) = (before, Self.leading / 4)
        return SetEntry(entry: entry, lines: lines, flow: flow)
    }

    private func sample(
        _ entry: ProofOverview.Entry,
        _ words: String,
        _ meaning: String,
        _ buffer: inout ShapingBuffer
    ) -> SetEntry {
        let lines = self.lines(meaning, width: appearance.textWidth - Self.sampleWidth, &buffer)
        let front = SetLine.unbroken(words + " ", style: style(appearance.regular, Self.body), buffer: &buffer)
        let flow = flow(lines, after: Self.leading / 2)
        return SetEntry(entry: entry, lines: lines, indent: Self.sampleWidth, front: front, flow: flow)
    }

    private func letter(
        _ entry: ProofOverview.Entry,
        _ text: String,
        _ page: Int,
        _ buffer: inout ShapingBuffer
    ) -> SetEntry {
        let lines = self.lines(text, width: appearance.textWidth - Self.indent * 5, &buffer)
        let number = SetLine.unbroken("\(page)", style: style(appearance.regular, Self.body), buffer: &buffer)
        return SetEntry(
            entry: entry,
            lines: lines,
            indent: Self.indent,
            number: number,
            flow: flow(lines, after: .zero)
        )
    }

    private func point(_ entry: ProofOverview.Entry, _ text: String, _ buffer: inout ShapingBuffer) -> SetEntry {
        let lines = self.lines(text, width: appearance.textWidth - Self.indent, &buffer)
        let front = SetLine.unbroken(Self.bullet, style: style(appearance.regular, Self.body), buffer: &buffer)
        let flow = flow(lines, after: Self.leading / 6)
        return SetEntry(entry: entry, lines: lines, indent: Self.indent, front: front, flow: flow)
    }

    private func lines(_ text: String, width: Length, _ buffer: inout ShapingBuffer) -> [SetLine] {
        LineSetter(style: style(appearance.regular, Self.body)).setLines(text, width: width, buffer: &buffer)
    }

    private func style(_ face: FontFace, _ size: Length) -> TextStyle {
        TextStyle(face: face, size: size, leading: size * 7 / 5, language: LetterLanguage.dutch.rawValue)
    }

    private func flow(_ lines: [SetLine], after: Length) -> FlowBlock {
        FlowBlock(lineCount: lines.count, leading: Self.leading, spaceAfter: after)
    }
}
