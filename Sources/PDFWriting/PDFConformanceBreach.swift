/// One duty of PDF/A-2a or PDF/UA-1 that a caller's text, structure, font or page does not meet, with
/// its place.
package struct PDFConformanceBreach: Hashable, Sendable {
    /// What is not met.
    package var duty: PDFDuty
    /// As near as the writer knows it; empty for the document as a whole.
    package var place: PDFPlace

    package init(_ duty: PDFDuty, at place: PDFPlace = PDFPlace()) {
        self.duty = duty
        self.place = place
    }
}

/// Where in a document; everything counts from 1 but marks, which keep the caller's number.
package struct PDFPlace: Hashable, Sendable {
    /// The letter.
    package var part: Int?
    /// The page in the letter.
    package var page: Int?
    /// The marked content on the page.
    package var mark: Int?
    /// The element of the letter's structure tree, in the order of reading.
    package var element: Int?
    /// The font, in the order of adding.
    package var font: Int?
    /// The shared content, in the order of adding.
    package var sharedContent: Int?

    package init(
        part: Int? = nil,
        page: Int? = nil,
        mark: Int? = nil,
        element: Int? = nil,
        font: Int? = nil,
        sharedContent: Int? = nil
    ) {
        self.part = part
        self.page = page
        self.mark = mark
        self.element = element
        self.font = font
        self.sharedContent = sharedContent
    }
}

/// All breaches that were found in one step of writing; nothing of that step is in the file.
package struct PDFConformanceError: Error, Hashable, Sendable {
    /// In the order in which they were found; never empty.
    package let breaches: [PDFConformanceBreach]
}

extension PDFPlace: CustomStringConvertible {
    /// `part 3, page 1, mark 12`; `document` when there is no closer place.
    package var description: String {
        let steps = [
            ("font", font), ("shared content", sharedContent), ("part", part), ("page", page), ("mark", mark),
            ("element", element),
        ]
        let named = steps.compactMap { name, number in number.map { "\(name) \($0)" } }
        return named.isEmpty ? "document" : named.joined(separator: ", ")
    }
}

extension PDFConformanceBreach: CustomStringConvertible {
    /// `part 3, page 1, mark 12: Content is marked but … Give … [mark-not-in-tree; ISO 14289-1, 7.1]`
    package var description: String { "\(place): \(duty.finding) \(duty.remedy) [\(duty.rawValue); \(duty.clause)]" }
}

extension PDFConformanceError: CustomStringConvertible {
    package var description: String { breaches.map(\.description).joined(separator: "\n") }
}
