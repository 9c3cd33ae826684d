/// The regular and the bold font of one family: all that a letter is set in.
package struct FontFamily: Sendable {
    /// For running text.
    package let regular: FontFace
    /// For headings, subject and the first line of the sender.
    package let bold: FontFace

    package init(regular: FontFace, bold: FontFace) {
        self.regular = regular
        self.bold = bold
    }

    /// Opens two files that were named outright.
    ///
    /// - Throws: ``FontError`` when one of them cannot be used.
    package init(regularPath: String, boldPath: String) throws(FontError) {
        self.init(regular: try FontFace(path: regularPath), bold: try FontFace(path: boldPath))
    }
}
