import FontFaces
import LetterModel
import PDFWriting
import PageLayout

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

    /// The entries in lines. What stands in front of an entry is the first text of its row, the number of a page the
    /// last one.
    func set(_ overview: ProofOverview, buffer: inout ShapingBuffer) -> [SetRow] {
        overview.entries.map { set($0, buffer: &buffer) }
    }

    private func set(_ entry: ProofOverview.Entry, buffer: inout ShapingBuffer) -> SetRow {
        switch entry {
        case .title(let text): return heading(1, text, Length(points: 18), before: .zero, &buffer)
        case .heading(let text): return heading(2, text, Length(points: 12.5), before: Self.leading, &buffer)
        case .subheading(let text): return heading(3, text, Self.body, before: Self.leading / 2, &buffer)
        case .paragraph(let text):
            let lines = self.lines(text, width: appearance.textWidth, &buffer)
            return row([RowText(lines, role: .paragraph)], after: Self.leading / 2)
        case .sample(let words, _, let meaning): return sample(words, meaning, &buffer)
        case .letter(let text, let page): return letter(text, page, &buffer)
        case .point(let text): return point(text, &buffer)
        }
    }

    private func heading(
        _ level: Int,
        _ text: String,
        _ size: Length,
        before: Length,
        _ buffer: inout ShapingBuffer
    ) -> SetRow {
        let style = style(appearance.bold, size)
        let lines = LineSetter(style: style).setLines(text, width: appearance.textWidth, buffer: &buffer)
        var flow = FlowBlock(lineCount: 0, leading: style.leading, keepWithNext: true)
        (flow.spaceBefore, flow.spaceAfter) = (before, Self.leading / 4)
        return SetRow([RowText(lines, role: .heading(level))], flow: flow)
    }

    private func sample(_ words: String, _ meaning: String, _ buffer: inout ShapingBuffer) -> SetRow {
        let lines = self.lines(meaning, width: appearance.textWidth - Self.sampleWidth, &buffer)
        let texts = [
            RowText([unbroken(words + " ", &buffer)], role: .paragraph),
            RowText(lines, left: Self.sampleWidth, role: .paragraph),
        ]
        return row(texts, after: Self.leading / 2)
    }

    private func letter(_ text: String, _ page: Int, _ buffer: inout ShapingBuffer) -> SetRow {
        let lines = self.lines(text, width: appearance.textWidth - Self.indent * 5, &buffer)
        let number = unbroken("\(page)", &buffer)
        let texts = [
            RowText(lines, left: Self.indent, role: .listBody),
            RowText(
                [number],
                left: appearance.textWidth - number.width,
                firstLine: lines.count - 1,
                role: .listBody
            ),
        ]
        return row(texts, after: .zero)
    }

    private func point(_ text: String, _ buffer: inout ShapingBuffer) -> SetRow {
        let lines = self.lines(text, width: appearance.textWidth - Self.indent, &buffer)
        let texts = [
            RowText([unbroken(Self.bullet, &buffer)], role: .label),
            RowText(lines, left: Self.indent, role: .listBody),
        ]
        return row(texts, after: Self.leading / 6)
    }

    private func unbroken(_ text: String, _ buffer: inout ShapingBuffer) -> SetLine {
        SetLine.unbroken(text, style: style(appearance.regular, Self.body), buffer: &buffer)
    }

    private func lines(_ text: String, width: Length, _ buffer: inout ShapingBuffer) -> [SetLine] {
        LineSetter(style: style(appearance.regular, Self.body)).setLines(text, width: width, buffer: &buffer)
    }

    private func style(_ face: FontFace, _ size: Length) -> TextStyle {
        TextStyle(face: face, size: size, leading: size * 7 / 5, language: LetterLanguage.dutch.rawValue)
    }

    private func row(_ texts: [RowText], after: Length) -> SetRow {
        SetRow(texts, flow: FlowBlock(lineCount: 0, leading: Self.leading, spaceAfter: after))
    }
}
