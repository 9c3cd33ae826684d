package import LetterModel

/// Filled shapes and pictures, for logos, rules, bars and codes.
extension ContentStream {
    /// Chooses a grey level from 0 (black) to 1000 (white) until the end of the section.
    package mutating func setGrey(thousandths level: Int) {
        precondition((0...1000).contains(level), "A grey level lies from 0 (black) to 1000 (white).")
        ink.wanted = .grey(level)
    }

    /// Chooses a colour for text and fills until the end of the section.
    package mutating func setColour(_ colour: PrintColour) {
        ink.wanted = Ink(colour)
    }

    /// Fills a rectangle, measured from the lower left corner of the page.
    ///
    /// Rectangles that follow each other share one fill. Text after them needs a new move.
    package mutating func fillRectangle(x: Length, y: Length, width: Length, height: Length) {
        precondition(width > .zero && height > .zero, "A rectangle has sides above zero.")
        beginShape()
        PageBox(left: x, bottom: y, right: x + width, top: y + height).writeRectangle(to: &bytes)
        hasOpenPath = true
        painted.include(left: x.thousandths, bottom: y.thousandths)
        painted.include(left: (x + width).thousandths, bottom: (y + height).thousandths)
    }

    /// Fills many small rectangles, measured from a point: the bars of a code.
    ///
    /// Small numbers make a small file. Text after them needs a new move.
    package mutating func fillRectangles(_ rectangles: [PageBox], from origin: PathPoint) {
        guard !rectangles.isEmpty else { return }
        openGroup(at: origin)
        for box in rectangles {
            box.writeRectangle(to: &bytes)
            painted.include(left: (origin.x + box.left).thousandths, bottom: (origin.y + box.bottom).thousandths)
            painted.include(left: (origin.x + box.right).thousandths, bottom: (origin.y + box.top).thousandths)
        }
        bytes.write("f Q\n")
    }

    /// Paints forms one beside the other from a point on: the symbols of a code.
    ///
    /// Text after them needs a new move.
    /// - Parameter size: of each form; the next one begins where it ends.
    package mutating func paint(_ forms: [FormHandle], from origin: PathPoint, size: (width: Length, height: Length)) {
        guard !forms.isEmpty else { return }
        openGroup(at: origin)
        for (index, form) in forms.enumerated() {
            if index > 0 {
                bytes.write("1 0 0 1 ")
                bytes.write(size.width)
                bytes.write(" 0 cm\n")
            }
            bytes.write("/X")
            form.writeName(to: &bytes)
            bytes.write(" Do\n")
            formCount = max(formCount, form.index + 1)
        }
        bytes.write("Q\n")
        painted.include(left: origin.x.thousandths, bottom: origin.y.thousandths)
        let (right, top) = (origin.x + size.width * forms.count, origin.y + size.height)
        painted.include(left: right.thousandths, bottom: top.thousandths)
    }

    /// Fills a shape, measured from the lower left corner of the page.
    ///
    /// Text after it needs a new move.
    package mutating func fill(_ path: [PathStep], rule: FillRule = .nonZero) {
        guard let first = path.first else { return }
        guard case .move = first else { preconditionFailure("A shape begins with a move.") }
        closePath()
        beginShape()
        for step in path { step.write(to: &bytes, extent: &painted) }
        bytes.write(rule == .nonZero ? "f\n" : "f*\n")
    }

    /// Paints a picture that was added to the document, stretched over a box.
    ///
    /// Text after it needs a new move.
    package mutating func paint(_ picture: PictureHandle, in box: PageBox) {
        let (width, height) = (box.right - box.left, box.top - box.bottom)
        precondition(width > .zero && height > .zero, "A picture has sides above zero.")
        closePath()
        beginShape()
        bytes.write("q ")
        for length in [width, .zero, .zero, height, box.left, box.bottom] {
            bytes.write(length)
            bytes.write(" ")
        }
        bytes.write("cm/I")
        bytes.write(integer: picture.index)
        bytes.write(" Do Q\n")
        pictureCount = max(pictureCount, picture.index + 1)
        painted.include(left: box.left.thousandths, bottom: box.bottom.thousandths)
        painted.include(left: box.right.thousandths, bottom: box.top.thousandths)
    }

    /// Saves the state and counts from a point on, until `Q`.
    private mutating func openGroup(at origin: PathPoint) {
        closePath()
        beginShape()
        bytes.write("q 1 0 0 1 ")
        for length in [origin.x, origin.y] {
            bytes.write(length)
            bytes.write(" ")
        }
        bytes.write("cm\n")
    }

    private mutating func beginShape() {
        if section == .none { note(.contentUnmarked) }
        endText()
        if ink.wanted != ink.written { closePath() }
        writeInk()
    }

    /// Fills the rectangles that wait.
    mutating func closePath() {
        guard hasOpenPath else { return }
        bytes.write("f\n")
        hasOpenPath = false
    }

    mutating func writeInk() {
        guard ink.wanted != ink.written else { return }
        ink.wanted.write(to: &bytes)
        ink.written = ink.wanted
    }
}

/// One step along the outline of a shape (ISO 32000-1, 8.5.2).
package enum PathStep: Hashable, Sendable {
    case move(x: Length, y: Length)
    case line(x: Length, y: Length)
    /// A cubic Bézier curve by its two control points and its end.
    case curve(PathPoint, PathPoint, PathPoint)
    case close

    fileprivate func write(to bytes: inout [UInt8], extent: inout PaintedExtent) {
        switch self {
        case .move(let x, let y): PathPoint(x: x, y: y).write(to: &bytes, extent: &extent, "m\n")
        case .line(let x, let y): PathPoint(x: x, y: y).write(to: &bytes, extent: &extent, "l\n")
        case .curve(let first, let second, let end):
            first.write(to: &bytes, extent: &extent, "")
            second.write(to: &bytes, extent: &extent, "")
            end.write(to: &bytes, extent: &extent, "c\n")
        case .close: bytes.write("h\n")
        }
    }
}

/// A point of a shape, measured from the lower left corner of the page.
package struct PathPoint: Hashable, Sendable {
    /// From the left edge of the page.
    package var x: Length
    /// From the foot of the page.
    package var y: Length

    package init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }

    fileprivate func write(to bytes: inout [UInt8], extent: inout PaintedExtent, _ operation: StaticString) {
        bytes.write(x)
        bytes.write(" ")
        bytes.write(y)
        bytes.write(" ")
        bytes.write(operation)
        extent.include(left: x.thousandths, bottom: y.thousandths)
    }
}

/// Which parts of a shape that crosses itself are inside (8.5.3.3).
package enum FillRule: Hashable, Sendable {
    case nonZero, evenOdd
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
