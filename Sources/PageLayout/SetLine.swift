package import FontFaces
package import LetterModel

/// One line of set text.
package struct SetLine: Sendable {
    /// What the line shows, the space at its end included; clusters are offsets in ``text``.
    package var glyphs: [ShapedGlyph]
    /// What the line says. Inside a paragraph it keeps the space at its end: the texts of all lines
    /// together are the paragraph's text, so that reading the PDF gives whole words.
    package var text: String
    /// From the first glyph to the last visible one; a space at the end does not count.
    package var width: Length
    /// How it is set; the same for the whole line.
    package var style: TextStyle
    /// Whether it is the last line of its text.
    package var endsParagraph: Bool
    /// Whether the line ends inside a word that is wider than a whole line.
    package var breaksWord: Bool

    package init(
        glyphs: [ShapedGlyph],
        text: String,
        width: Length,
        style: TextStyle,
        endsParagraph: Bool,
        breaksWord: Bool = false
    ) {
        self.glyphs = glyphs
        self.text = text
        self.width = width
        self.style = style
        self.endsParagraph = endsParagraph
        self.breaksWord = breaksWord
    }

    /// Always false: letters for weak readers have no hyphenation.
    package var isHyphenated: Bool { false }
}
