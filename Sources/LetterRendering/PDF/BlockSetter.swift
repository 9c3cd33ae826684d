import FontFaces
import LetterModel
import LetterTemplates
import PageLayout

/// Breaks the blocks of a letter into lines, in one appearance and language.
struct BlockSetter: Sendable {
    let appearance: LetterAppearance
    let language: LetterLanguage

    /// The subject line, which is the first heading of the letter.
    func subject(_ text: String, buffer: inout ShapingBuffer) -> SetBlock {
        let style = appearance.subjectText(language)
        let lines = LineSetter(style: style).setLines(text, width: appearance.textWidth, buffer: &buffer)
        let piece = SetPiece(
            lines: lines,
            indent: .zero,
            marker: nil,
            markerIndent: .zero,
            flow: flow(lines, leading: style.leading, after: style.leading, keepsWithNext: true)
        )
        return SetBlock(pieces: [piece], outline: .heading(level: 1, piece: 0))
    }

    /// A block of the body.
    func set(_ block: LetterBlock, buffer: inout ShapingBuffer) -> SetBlock {
        switch block {
        case .heading(let level, let text): heading(level, text.plain, buffer: &buffer)
        case .paragraph(let lines): paragraph(lines.map(\.plain), buffer: &buffer)
        case .list(let list): self.list(list, buffer: &buffer)
        case .pageBreak: pageBreak
        }
    }

    private var leading: Length { appearance.style.type.bodyLeading }

    /// Half a line and a bit: the space between paragraphs.
    private var paragraphSpace: Length { leading * 3 / 5 }

    /// From the margin of a list to its text.
    private var listIndent: Length { appearance.style.type.body * 3 / 2 }

    private func heading(_ level: Int, _ text: String, buffer: inout ShapingBuffer) -> SetBlock {
        let style = appearance.headingText(level: level, language)
        let lines = LineSetter(style: style).setLines(text, width: appearance.textWidth, buffer: &buffer)
        var flow = flow(lines, leading: leading, after: leading / 10, keepsWithNext: true)
        flow.spaceBefore = leading / 4
        let piece = SetPiece(lines: lines, indent: .zero, marker: nil, markerIndent: .zero, flow: flow)
        return SetBlock(pieces: [piece], outline: .heading(level: level + 1, piece: 0))
    }

    private func paragraph(_ texts: [String], buffer: inout ShapingBuffer) -> SetBlock {
        let lines = setLines(texts, width: appearance.textWidth, buffer: &buffer)
        let flow = flow(lines, leading: leading, after: paragraphSpace, keepsWithNext: false)
        let piece = SetPiece(lines: lines, indent: .zero, marker: nil, markerIndent: .zero, flow: flow)
        return SetBlock(pieces: [piece], outline: .paragraph(piece: 0))
    }

    private var pageBreak: SetBlock {
        var flow = flow([], leading: leading, after: .zero, keepsWithNext: false)
        flow.startsNewPage = true
        let piece = SetPiece(lines: [], indent: .zero, marker: nil, markerIndent: .zero, flow: flow)
        return SetBlock(pieces: [piece], outline: .nothing)
    }

    private func list(_ list: LetterList, buffer: inout ShapingBuffer) -> SetBlock {
        var pieces: [SetPiece] = []
        let outline = append(list, depth: 0, to: &pieces, buffer: &buffer)
        if let last = pieces.indices.last {
            pieces[last].flow.spaceAfter = paragraphSpace
            // No item stands alone at the foot of a page or at the head of the next.
            for index in [0, last - 1] where index >= 0 && index < last { pieces[index].flow.keepWithNext = true }
        }
        return SetBlock(pieces: pieces, outline: .list(outline))
    }

    private func append(
        _ list: LetterList,
        depth: Int,
        to pieces: inout [SetPiece],
        buffer: inout ShapingBuffer
    ) -> ListOutline {
        var outline = ListOutline(isOrdered: list.isOrdered, items: [])
        for (index, item) in list.items.enumerated() {
            let marker = list.isOrdered ? "\(index + 1)." : "•"
            pieces.append(self.item(item, marker: marker, depth: depth, buffer: &buffer))
            var entry = ListOutline.Item(piece: pieces.count - 1, sublists: [])
            for sublist in item.sublists {
                entry.sublists.append(append(sublist, depth: depth + 1, to: &pieces, buffer: &buffer))
            }
            outline.items.append(entry)
        }
        return outline
    }

    private func item(
        _ item: LetterListItem,
        marker: String,
        depth: Int,
        buffer: inout ShapingBuffer
    ) -> SetPiece {
        let indent = listIndent * (depth + 1)
        let lines = setLines(item.lines.map(\.plain), width: appearance.textWidth - indent, buffer: &buffer)
        let markers = LineSetter(style: appearance.bodyText(language))
            .setLines(marker, width: appearance.textWidth, buffer: &buffer)
        return SetPiece(
            lines: lines,
            indent: indent,
            marker: markers.first,
            markerIndent: listIndent * depth,
            flow: flow(lines, leading: leading, after: leading / 10, keepsWithNext: false)
        )
    }

    /// Lines that the author ended, each broken further where it is too wide.
    ///
    /// All but the last end in a space, so that who hears the text, or copies it, gets words and not
    /// one long one.
    private func setLines(_ texts: [String], width: Length, buffer: inout ShapingBuffer) -> [SetLine] {
        let setter = LineSetter(style: appearance.bodyText(language))
        var lines: [SetLine] = []
        for (index, text) in texts.enumerated() {
            let isLast = index == texts.count - 1
            lines += setter.setLines(isLast ? text : text + " ", width: width, buffer: &buffer)
        }
        return lines
    }

    private func flow(_ lines: [SetLine], leading: Length, after: Length, keepsWithNext: Bool) -> FlowBlock {
        FlowBlock(
            lineCount: lines.count,
            leading: leading,
            spaceBefore: .zero,
            spaceAfter: after,
            keepWithNext: keepsWithNext,
            isKeptTogether: false,
            startsNewPage: false
        )
    }
}
