/// Builds the operators of one content stream (ISO 32000-1, 7.8.2).
///
/// Marked content, text objects and the graphics state are balanced by construction, so that several
/// streams can stand one after the other on a page. The stream keeps a record of the glyphs and marks
/// in it, by which ``PDFDocumentWriter`` checks it. Content is compact: an operator is written only
/// when something is painted and the state differs. A stream can be emptied and filled again.
package struct ContentStream: Sendable {
    /// How glyph numbers stand in strings (ISO 32000-1, 7.3.4).
    package enum Strings: Sendable {
        /// Four digits a glyph, for people who read the file.
        case hexadecimal
        /// Two bytes a glyph: half as long, and a tenth shorter when compressed.
        case bytes
    }

    @usableFromInline var strings: Strings
    /// The operators so far; each ends with a line feed.
    @usableFromInline var bytes: [UInt8] = []
    /// The glyphs of all runs, in order.
    @usableFromInline var glyphs: [UInt16] = []
    /// The run that is being shown.
    @usableFromInline var run = TextRun()
    var runs: [TextRun] = []
    var marks: [Int32] = []
    var breaches: [PDFConformanceBreach] = []
    /// The box around everything but text.
    var painted = PaintedExtent()

    var section = Section.none
    var text = TextState()
    var ink = InkState()
    var hasOpenPath = false
    /// How many pictures the document must have.
    var pictureCount = 0
    /// How many forms the document must have.
    var formCount = 0

    /// Makes an empty stream.
    package init(strings: Strings = .hexadecimal) {
        self.strings = strings
    }

    /// Whether nothing was painted.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Forgets everything but the memory, for the next page.
    package mutating func removeAll(strings: Strings = .hexadecimal) {
        self.strings = strings
        bytes.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        breaches.removeAll(keepingCapacity: true)
        (run, painted, text, ink) = (TextRun(), PaintedExtent(), TextState(), InkState())
        (section, hasOpenPath, pictureCount, formCount) = (.none, false, 0, 0)
    }

    /// Records a duty that the content does not meet, at the mark that is open.
    mutating func note(_ duty: PDFDuty) {
        let breach = PDFConformanceBreach(duty, at: PDFPlace(mark: section.mark.map(Int.init)))
        if breaches.last != breach { breaches.append(breach) }
    }
}
