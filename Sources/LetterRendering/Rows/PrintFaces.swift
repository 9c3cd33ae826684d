package import FontFaces
package import LetterModel
package import PDFWriting

/// What the text of one file is printed in: two faces, the fonts that they are in the file, and their colours.
package struct PrintFaces: Sendable {
    private let regularFace: FontFace
    private let regular: FontHandle
    private let bold: FontHandle
    private let colours: StyleColours

    /// Joins a family with the fonts of a file.
    ///
    /// - Parameters:
    ///   - regular: The font of the regular face.
    ///   - bold: The font of the bold face.
    ///   - colours: Bold words have that of headings.
    package init(_ family: FontFamily, regular: FontHandle, bold: FontHandle, colours: StyleColours) {
        regularFace = family.regular
        (self.regular, self.bold, self.colours) = (regular, bold, colours)
    }

    func handle(of face: FontFace) -> FontHandle { face === regularFace ? regular : bold }

    func colour(of face: FontFace) -> PrintColour { face === regularFace ? colours.text : colours.heading }
}
