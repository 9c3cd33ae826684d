package import FontFaces
import LetterModel
package import PageLayout

extension SetLine {
    /// A text on one line, however wide.
    package static func unbroken(_ text: String, style: TextStyle, buffer: inout ShapingBuffer) -> SetLine {
        let glyphs = style.face.shape(text, language: style.language, into: &buffer)
        let units = glyphs.reduce(0) { $0 + Int($1.advance) }
        return SetLine(
            glyphs: glyphs,
            text: text,
            width: style.length(ofUnits: units),
            style: style,
            endsParagraph: true
        )
    }
}
