package import LetterTemplates

/// A whole letter as plain text, in the reading order of its PDF.
package enum PlainTextLetter {
    /// The letter, ending in one line end.
    ///
    /// Address lines stand as they are, however long: the address block was measured for its window.
    package static func text(frame: LetterFrame, letter: FilledLetter) -> String {
        var writer = PlainTextWriter()
        return writer.text(frame: frame, letter: letter)
    }
}

/// Writes many letters as plain text, and wraps each constant block once. One a worker.
package struct PlainTextWriter: Sendable {
    private let width: Int
    private var constants: [Int: PlainTextBody.Piece] = [:]

    /// Begins with nothing written.
    package init(width: Int = PlainTextBody.standardWidth) {
        self.width = width
    }

    /// The text of ``PlainTextLetter/text(frame:letter:)``.
    ///
    /// All letters that one writer gets must come from the same bound template.
    package mutating func text(frame: LetterFrame, letter: FilledLetter) -> String {
        var pieces: [PlainTextBody.Piece] = []
        pieces.reserveCapacity(letter.blocks.count)
        for block in letter.blocks { pieces.append(piece(of: block)) }
        return head(frame) + subject(frame, letter) + "\n" + PlainTextBody.joined(pieces) + foot(frame)
    }

    private mutating func piece(of filled: FilledBlock) -> PlainTextBody.Piece {
        if filled.isConstant, let known = constants[filled.source] { return known }
        let piece = PlainTextBody.Piece(filled.block, width: width)
        if filled.isConstant { constants[filled.source] = piece }
        return piece
    }

    private func head(_ frame: LetterFrame) -> String {
        let parts = [
            frame.mark.map { [$0] } ?? [],
            frame.senderLines,
            [frame.returnAddress],
            frame.addressLines,
            ["\(frame.dateLabel): \(frame.date)", "\(frame.referenceLabel): \(frame.reference)"],
        ]
        var text = ""
        for part in parts {
            let lines = part.filter { !$0.isEmpty }
            if !lines.isEmpty { text += lines.joined(separator: "\n") + "\n\n" }
        }
        return text
    }

    private func foot(_ frame: LetterFrame) -> String {
        frame.footerLines.reduce(frame.footerLines.isEmpty ? "" : "\n") { $0 + $1 + "\n" }
    }

    private func subject(_ frame: LetterFrame, _ letter: FilledLetter) -> String {
        let label = frame.subjectLabel.isEmpty ? "" : frame.subjectLabel + ": "
        return PlainTextBody.text(of: [.paragraph(lines: [InlineText(label + letter.subject.plain)])], width: width)
    }
}
