package import LetterModel

/// A small drawing that content can paint many times (form XObject, ISO 32000-1, 8.10): rectangles in
/// the ink of the content.
///
/// It holds no marks, so that it takes the mark or artifact of the content that paints it.
package struct PDFForm: Sendable {
    /// From the lower left corner of the form to its right edge.
    package let width: Length
    /// From the lower left corner of the form to its upper edge.
    package let height: Length
    private let stream: PreparedStream

    /// Draws the rectangles of a form, which lie within its size.
    package init(width: Length, height: Length, rectangles: [PageBox]) {
        let fits = { (box: PageBox) in
            box.left >= .zero && box.bottom >= .zero && box.right <= width && box.top <= height
        }
        precondition(!rectangles.isEmpty && rectangles.allSatisfy(fits), "A form holds rectangles within its size.")
        (self.width, self.height) = (width, height)
        var bytes: [UInt8] = []
        for box in rectangles { box.writeRectangle(to: &bytes) }
        bytes.write("f\n")
        stream = PreparedStream(text: bytes)
    }

    func write(to file: inout ObjectFile, number: Int) throws {
        try file.writeStream(number, stream) { entries in
            entries.write("/Type/XObject/Subtype/Form/Resources<<>>/BBox")
            PageBox(left: .zero, bottom: .zero, right: width, top: height).write(to: &entries)
        }
    }
}

/// A form of a document: its place in the order in which forms were added.
package struct FormHandle: Hashable, Sendable {
    /// From 0.
    package let index: Int

    /// Writes what tells the form from others: one character for each of the first 36.
    func writeName(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: String(index, radix: 36, uppercase: true).utf8)
    }

    /// Names the form that was, or will be, added at this place.
    package init(index: Int) {
        self.index = index
    }
}
