package import LetterModel
package import PDFWriting
package import PageLayout

/// Texts that stand side by side on common lines: a heading, a paragraph, an item of a list with its bullet, a row of
/// a table. What page breaking moves and splits.
package struct SetRow: Sendable {
    /// In the order of reading.
    package var texts: [RowText]
    /// Heights and rules for page breaking; it has as many lines as the longest text needs.
    package var flow: FlowBlock

    /// Puts texts together; the number of lines is counted here.
    package init(_ texts: [RowText], flow: FlowBlock) {
        self.texts = texts
        self.flow = flow
        self.flow.lineCount = texts.map { $0.firstLine + $0.lines.count }.max() ?? 0
    }
}

/// One text of a row, broken into lines; what the structure tree names as one piece of content.
package struct RowText: Sendable {
    /// From top to bottom.
    package var lines: [RowLine]
    /// The line of the row on which it begins.
    package var firstLine: Int
    /// The role of the element whose content it is.
    package var role: StructureRole
    /// `nil` for that of its face.
    package var colour: PrintColour?

    package init(_ lines: [RowLine], firstLine: Int = 0, role: StructureRole, colour: PrintColour? = nil) {
        (self.lines, self.firstLine, self.role, self.colour) = (lines, firstLine, role, colour)
    }

    /// A text whose lines all begin at one place.
    package init(
        _ lines: [SetLine],
        left: Length = .zero,
        firstLine: Int = 0,
        role: StructureRole,
        colour: PrintColour? = nil
    ) {
        self.init(
            lines.map { RowLine(left: left, pieces: [$0]) },
            firstLine: firstLine,
            role: role,
            colour: colour
        )
    }
}

/// A line of a text.
package struct RowLine: Sendable {
    /// From the left margin.
    package var left: Length
    /// From left to right, each beginning where the one before it ends; more than one where the face changes.
    package var pieces: [SetLine]

    package init(left: Length, pieces: [SetLine]) {
        (self.left, self.pieces) = (left, pieces)
    }

    /// From the first glyph to the last visible one.
    package var width: Length { pieces.reduce(.zero) { $0 + $1.width } }
}
