package import LetterModel

/// Text: a font, a place, glyphs.
extension ContentStream {
    /// Chooses the font for the text that follows, also in later sections.
    package mutating func setText(font: FontHandle, size: Length) {
        precondition(size > .zero, "Text has a size above zero.")
        (text.font, text.size) = (font, size)
    }

    /// Moves the pen to a point on the baseline, measured from the lower left corner of the page.
    ///
    /// Each section needs a move of its own before its first text.
    package mutating func moveTo(x: Length, y: Length, rotation: TextRotation = .none) {
        text.pending = PenPosition(x: x, y: y, rotation: rotation)
    }

    /// Shows glyphs from the pen on, and leaves the pen behind them.
    ///
    /// - Parameter shown: glyph numbers of the font program; after each an adjustment in thousandths of
    ///   an em as operator `TJ` takes it (ISO 32000-1, 9.4.3): a positive one moves what follows to the
    ///   left, a negative one to the right.
    @inlinable
    package mutating func showGlyphs(_ shown: some Sequence<(glyph: UInt16, adjustment: Int)>) {
        beginRun()
        for (glyph, adjustment) in shown { show(glyph, adjustment: adjustment) }
        endRun()
    }

    /// Opens a string operand, after the move, ink and font that it needs; the first step of
    /// ``showGlyphs(_:)``, which is inlined.
    @usableFromInline
    package mutating func beginRun() {
        if section == .none { note(.contentUnmarked) }
        guard let font = text.font else { preconditionFailure("Choose a font before text is shown.") }
        beginText()
        let moved = writeMove()
        writeInk()
        if font != text.writtenFont || text.size != text.writtenSize { writeFont(font) }
        run.restart(at: glyphs.count, byte: bytes.count)
        (run.font, run.size, run.mark) = (font.index, text.size.thousandths, section.mark)
        run.position = moved
        openString()
    }

    /// Adds one glyph to the open string; the middle step of ``showGlyphs(_:)``.
    @inlinable
    @inline(__always)
    package mutating func show(_ glyph: UInt16, adjustment: Int) {
        glyphs.append(glyph)
        switch strings {
        case .hexadecimal: bytes.write(hex: glyph)
        case .bytes:
            bytes.write(stringByte: UInt8(truncatingIfNeeded: glyph >> 8))
            bytes.write(stringByte: UInt8(truncatingIfNeeded: glyph))
        }
        if adjustment != 0 { adjust(adjustment) }
    }

    /// Interrupts the string by a move of the pen.
    @usableFromInline
    package mutating func adjust(_ adjustment: Int) {
        run.isAdjusted = true
        run.adjustments += adjustment
        closeString()
        bytes.write(integer: adjustment)
        openString()
    }

    private mutating func openString() {
        bytes.append(strings == .hexadecimal ? UInt8(ascii: "<") : UInt8(ascii: "("))
        run.openString = bytes.count
    }

    private mutating func closeString() {
        bytes.append(strings == .hexadecimal ? UInt8(ascii: ">") : UInt8(ascii: ")"))
    }

    /// Closes the string with `Tj` or `TJ`, or takes it back when it is empty; the last step of
    /// ``showGlyphs(_:)``.
    @usableFromInline
    package mutating func endRun() {
        run.lastGlyph = glyphs.count
        if run.glyphRange.isEmpty {
            bytes.removeLast()
            text.pending = run.position ?? text.pending
            return
        }
        if run.glyphRange.count > PDFLimits.stringBytes / 2 { note(.stringTooLong) }
        if bytes.count == run.openString { bytes.removeLast() } else { closeString() }
        if run.isAdjusted {
            // An array needs its bracket before the first string: the line feed before it gives its place.
            bytes[run.firstByte - 1] = UInt8(ascii: "[")
            bytes.write("]TJ\n")
        } else {
            bytes.write("Tj\n")
        }
        runs.append(run)
    }

    mutating func beginText() {
        closePath()
        guard !text.isOpen else { return }
        bytes.write("BT\n")
        text.begin()
    }

    mutating func endText() {
        guard text.isOpen else { return }
        precondition(text.spans == 0, "A span holds text alone.")
        bytes.write("ET\n")
        text.isOpen = false
    }

    /// Writes the move that waits, and returns it; without one the pen goes on.
    private mutating func writeMove() -> PenPosition? {
        guard let target = text.pending else {
            precondition(text.hasPosition, "Move the pen before the first text of a section.")
            return nil
        }
        text.pending = nil
        if target.rotation != .none || text.usesMatrix {
            target.rotation.write(to: &bytes)
            bytes.write(target.x)
            bytes.write(" ")
            bytes.write(target.y)
            bytes.write(" Tm\n")
            text.usesMatrix = true
        } else {
            bytes.write(target.x - text.lineX)
            bytes.write(" ")
            bytes.write(target.y - text.lineY)
            bytes.write(" Td\n")
            (text.lineX, text.lineY) = (target.x, target.y)
        }
        text.hasPosition = true
        return target
    }

    private mutating func writeFont(_ font: FontHandle) {
        bytes.write("/F")
        bytes.write(integer: font.index)
        bytes.write(" ")
        bytes.write(text.size)
        bytes.write(" Tf\n")
        (text.writtenFont, text.writtenSize) = (font, text.size)
    }
}

/// The state of text: what is wanted, and what is in the stream.
struct TextState: Sendable {
    var font: FontHandle?
    var size = Length.zero
    var writtenFont: FontHandle?
    var writtenSize = Length.zero
    /// The move that is written when something is shown.
    var pending: PenPosition?
    /// The start of the line, from which `Td` counts.
    var lineX = Length.zero
    var lineY = Length.zero
    var isOpen = false
    var hasPosition = false
    /// Whether this text object was turned once, so that `Td` no longer counts along the page.
    var usesMatrix = false
    /// How many spans are open.
    var spans = 0

    mutating func begin() {
        (isOpen, hasPosition, usesMatrix) = (true, false, false)
        (lineX, lineY) = (.zero, .zero)
    }
}

/// A place of the pen, and the direction of writing.
@usableFromInline
package struct PenPosition: Hashable, Sendable {
    var x: Length
    var y: Length
    var rotation: TextRotation
}

/// Glyphs that were shown in one go; ``ContentSurvey`` checks them against the font.
@usableFromInline
package struct TextRun: Sendable {
    var font = 0
    /// In thousandths of a point.
    var size = 0
    /// The mark around it; `nil` in an artifact.
    var mark: Int32?
    /// Where it begins; `nil` when it goes on from the run before it.
    var position: PenPosition?
    var firstGlyph = 0
    var lastGlyph = 0
    var firstByte = 0
    /// The sum of all adjustments.
    var adjustments = 0
    var isAdjusted = false
    /// Where the open string begins in the bytes.
    var openString = 0

    var glyphRange: Range<Int> { firstGlyph..<lastGlyph }

    mutating func restart(at glyph: Int, byte: Int) {
        (firstGlyph, lastGlyph, firstByte) = (glyph, glyph, byte)
        (adjustments, isAdjusted) = (0, false)
    }
}
