package import LetterTemplates

/// A whole letter as plain text, in the reading order of its PDF.
package enum PlainTextLetter {
    /// The letter, ending in one line end.
    ///
    /// Address lines stand as they are, however long: the address block was measured for its window.
    package static func text(frame: LetterFrame, letter: FilledLetter) -> String {
        let parts = [
            frame.mark.map { [$0] } ?? [],
            frame.senderLines,
            [frame.returnAddress],
            frame.addressLines,
            ["\(frame.dateLabel): \(frame.date)", "\(frame.referenceLabel): \(frame.reference)"],
        ]
        let head = parts.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") + "\n\n" }.joined()
        return head + subject(frame, letter) + "\n" + PlainTextBody.text(of: letter)
    }

    private static func subject(_ frame: LetterFrame, _ letter: FilledLetter) -> String {
        let label = frame.subjectLabel.isEmpty ? "" : frame.subjectLabel + ": "
        return PlainTextBody.text(of: [.paragraph(lines: [InlineText(label + letter.subject.plain)])])
    }
}
