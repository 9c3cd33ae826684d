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
