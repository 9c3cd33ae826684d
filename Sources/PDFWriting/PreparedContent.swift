/// Content that many pages use, checked and compressed once, for as many files as have the same fonts.
package final class PreparedContent: Sendable {
    let stream: PreparedStream
    let marks: [Int32]
    let extent: PaintedExtent
    let pictureCount: Int
    let formCount: Int
    private let fonts: [PDFFont]

    /// Checks content with the fonts of the files that will have it, in their order, and compresses it.
    ///
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with it.
    package init(_ content: ContentStream, fonts: [PDFFont]) throws(PDFConformanceError) {
        let survey = ContentSurvey(content, fonts: fonts)
        if !survey.breaches.isEmpty { throw PDFConformanceError(breaches: survey.breaches) }
        stream = PreparedStream(text: content.bytes)
        marks = content.marks
        extent = survey.extent
        pictureCount = content.pictureCount
        formCount = content.formCount
        self.fonts = fonts
    }

    /// Whether these are the fonts with which the content was checked.
    func wasChecked(with fonts: [PDFFont]) -> Bool {
        fonts.count == self.fonts.count && zip(fonts, self.fonts).allSatisfy { $0 === $1 }
    }
}
