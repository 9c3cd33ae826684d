package import LetterModel

/// Filled rectangles, for rules, bars and codes.
extension ContentStream {
    /// Chooses a grey level from 0 (black) to 1000 (white) until the end of the section.
    package mutating func setGrey(thousandths level: Int) {
        precondition((0...1000).contains(level), "A grey level lies from 0 (black) to 1000 (white).")
        grey.wanted = level
    }

    /// Fills a rectangle, measured from the lower left corner of the page.
    ///
    /// Rectangles that follow each other share one fill. Text after them needs a new move.
    package mutating func fillRectangle(x: Length, y: Length, width: Length, height: Length) {
        precondition(width > .zero && height > .zero, "A rectangle has sides above zero.")
        if section == .none { note(.contentUnmarked) }
        endText()
        if grey.wanted != grey.written { closePath() }
        writeGrey()
        for length in [x, y, width, height] {
            bytes.write(length)
            bytes.write(" ")
        }
        bytes.write("re\n")
        hasOpenPath = true
        painted.include(left: x.thousandths, bottom: y.thousandths)
        painted.include(left: (x + width).thousandths, bottom: (y + height).thousandths)
    }

    /// Fills the rectangles that wait.
    mutating func closePath() {
        guard hasOpenPath else { return }
        bytes.write("f\n")
        hasOpenPath = false
    }

    mutating func writeGrey() {
        guard grey.wanted != grey.written else { return }
        bytes.write(thousandths: grey.wanted)
        bytes.write(" g\n")
        grey.written = grey.wanted
    }
}

/// The fill colour in thousandths: what is wanted, and what is in the stream.
struct GreyState: Sendable {
    var wanted = 0
    var written = 0
}

/// The box around painted content, in thousandths of a point.
struct PaintedExtent: Sendable {
    var left = Int.max
    var bottom = Int.max
    var right = Int.min
    var top = Int.min

    mutating func include(left x: Int, bottom y: Int) {
        (left, right) = (min(left, x), max(right, x))
        (bottom, top) = (min(bottom, y), max(top, y))
    }

    mutating func include(_ other: PaintedExtent) {
        (left, right) = (min(left, other.left), max(right, other.right))
        (bottom, top) = (min(bottom, other.bottom), max(top, other.top))
    }

    /// Whether everything lies on a page of this size.
    func fits(width: Length, height: Length) -> Bool {
        left >= 0 && bottom >= 0 && right <= width.thousandths && top <= height.thousandths
    }
}
