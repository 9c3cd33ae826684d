package import FontFaces
package import LetterModel

/// How a text is set: font, size, distance of lines and language.
///
/// Two styles are equal when they use the same opened font, not merely the same file.
package struct TextStyle: Hashable, Sendable {
    /// The font, as opened once for the run.
    package var face: FontFace
    /// The size of the em.
    package var size: Length
    /// The distance from one line's top to the next one's; `2 × leading` is two lines.
    package var leading: Length
    /// The language of the text, a BCP 47 tag.
    package var language: String

    /// Describes a style; size and leading are above zero.
    package init(face: FontFace, size: Length, leading: Length, language: String) {
        precondition(size > .zero && leading > .zero, "Text needs a size and a leading above zero.")
        self.face = face
        self.size = size
        self.leading = leading
        self.language = language
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.face === right.face && left.size == right.size && left.leading == right.leading
            && left.language == right.language
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(face))
        hasher.combine(size)
        hasher.combine(leading)
        hasher.combine(language)
    }

    /// A distance in font units as it is on paper, rounded to the nearest thousandth of a point.
    package func length(ofUnits units: Int) -> Length {
        let product = units * size.thousandths
        let half = product < 0 ? -face.unitsPerEm / 2 : face.unitsPerEm / 2
        return Length(thousandths: (product + half) / face.unitsPerEm)
    }

    /// The most font units that fit in a distance on paper.
    package func units(in length: Length) -> Int {
        max(0, length.thousandths) * face.unitsPerEm / size.thousandths
    }

    /// How far the baseline lies under the top of its line: what the leading leaves besides ascender
    /// and descender is halved above and below.
    package var baselineOffset: Length {
        let (ascender, descender) = (length(ofUnits: face.metrics.ascender), length(ofUnits: face.metrics.descender))
        return (leading - (ascender - descender)) / 2 + ascender
    }
}
