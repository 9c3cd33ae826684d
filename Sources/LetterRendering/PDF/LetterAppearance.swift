package import Artwork
package import FontFaces
package import LetterModel
import LetterTemplates
import PageLayout

/// How a letter looks: the house style with its fonts opened.
package struct LetterAppearance: Sendable {
    /// Measures and fixed words.
    package private(set) var style: HouseStyle
    /// The face of running text and of the address.
    package let regular: FontFace
    /// The face of headings and of the subject.
    package let bold: FontFace
    /// The logo where the style says; `nil` without one.
    let logo: LogoDrawing?
    /// The size of the line above the address: the same in every form, for the window does not grow.
    private let returnAddressSize: Length

    /// Joins a style with the faces that its typeface names, and with the logo that it names.
    package init(style: HouseStyle, regular: FontFace, bold: FontFace, logo: Artwork? = nil) {
        self.logo = logo.flatMap { artwork in
            style.logo.map { LogoDrawing(artwork, $0, paper: style.paper) }
        }
        self.style = style
        self.regular = regular
        self.bold = bold
        returnAddressSize = style.type.small
    }

    /// The width of running text.
    var textWidth: Length { style.paper.width - style.margins.left - style.margins.right }

    /// The words of the frame in a language; those of Dutch where the style has none.
    package func labels(in language: LetterLanguage) -> FrameLabels {
        style.labels[language] ?? style.labels[.dutch]
            ?? FrameLabels(date: "", reference: "", subject: "", pageNumber: "{page} / {pages}")
    }

    /// What stands round a letter in a language, before its address and reference are known.
    package func frame(in language: LetterLanguage, on date: CalendarDate, mark: String? = nil) -> LetterFrame {
        let labels = labels(in: language)
        return LetterFrame(
            returnAddress: style.returnAddress,
            addressLines: [],
            referenceLabel: labels.reference,
            reference: "",
            dateLabel: labels.date,
            date: language.written(date),
            subjectLabel: labels.subject,
            mark: mark,
            senderLines: style.senderLines,
            footerLines: style.footers[language] ?? []
        )
    }

    /// The appearance of letters in a form: the same but for the sizes of type.
    package func inForm(_ form: LetterForm) -> LetterAppearance {
        var appearance = self
        appearance.style.type = style.type(for: form)
        return appearance
    }

    /// Whether a line of the address fits in the window; `buffer` is the worker's own.
    package func fitsInWindow(_ line: String, buffer: inout ShapingBuffer) -> Bool {
        // No glyph of a text face is wider than 1.2 em, so most lines need no shaping.
        if style.type.address * (line.utf8.count * 6) / 5 <= style.window.lineWidth { return true }
        return width(of: line, in: addressText(.dutch), buffer: &buffer) <= style.window.lineWidth
    }

    /// The words in the place of the logo; `nil` for a decoration.
    func logoWords(in language: LetterLanguage) -> String? {
        guard case .words(let words) = logo?.placement.meaning else { return nil }
        return words[language] ?? words[.dutch]
    }

    /// What a face is printed in: bold words in the colour of headings.
    func colour(of face: FontFace) -> PrintColour {
        face === bold ? style.colours.heading : style.colours.text
    }

    /// Running text.
    func bodyText(_ language: LetterLanguage) -> TextStyle {
        text(regular, style.type.body, language)
    }

    /// A heading; only the first level is larger than running text.
    func headingText(level: Int, _ language: LetterLanguage) -> TextStyle {
        text(bold, level == 1 ? style.type.heading : style.type.body, language)
    }

    func subjectText(_ language: LetterLanguage) -> TextStyle {
        TextStyle(
            face: bold,
            size: style.type.subject,
            leading: style.type.subject * 13 / 10,
            language: language.rawValue
        )
    }

    func addressText(_ language: LetterLanguage) -> TextStyle {
        TextStyle(
            face: regular,
            size: style.type.address,
            leading: style.type.addressLeading,
            language: language.rawValue
        )
    }

    /// Page numbers, the sender's address, the foot.
    func smallText(_ language: LetterLanguage) -> TextStyle {
        smallText(style.type.small, language)
    }

    /// The line above the address.
    func windowText(_ language: LetterLanguage) -> TextStyle {
        smallText(returnAddressSize, language)
    }

    /// The word across a proof or an example.
    func markText(_ language: LetterLanguage) -> TextStyle {
        text(bold, style.type.body * 2, language)
    }

    func senderNameText(_ language: LetterLanguage) -> TextStyle {
        text(bold, style.type.body, language)
    }

    /// The width of a text on one line.
    func width(of text: String, in style: TextStyle, buffer: inout ShapingBuffer) -> Length {
        let units = style.face.shape(text, language: style.language, into: &buffer).reduce(0) { $0 + Int($1.advance) }
        return style.length(ofUnits: units)
    }

    private func smallText(_ size: Length, _ language: LetterLanguage) -> TextStyle {
        TextStyle(face: regular, size: size, leading: size * 14 / 10, language: language.rawValue)
    }

    private func text(_ face: FontFace, _ size: Length, _ language: LetterLanguage) -> TextStyle {
        TextStyle(face: face, size: size, leading: style.type.bodyLeading, language: language.rawValue)
    }
}
