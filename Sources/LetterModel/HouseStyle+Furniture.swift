/// What stands on a letter besides its words: logo, colours, marks for folding and for machines.

/// The colours of a letter; all black when the style names none.
package struct StyleColours: Hashable, Sendable {
    /// Running text, address, frame.
    package var text: PrintColour
    /// The subject, headings and the sender's name.
    package var heading: PrintColour

    package init(text: PrintColour = .black, heading: PrintColour = .black) {
        self.text = text
        self.heading = heading
    }
}

/// The logo on the first page.
package struct LogoPlacement: Hashable, Sendable {
    /// What the logo is to someone who cannot see it.
    package enum Meaning: Hashable, Sendable {
        /// It says nothing that the letter does not say in words.
        case decoration
        /// A text in its place, for each language that the campaign writes.
        case words([LetterLanguage: String])
    }

    /// An SVG or PNG file in the campaign folder.
    package var file: String
    /// From the left edge of the sheet.
    package var left: Length
    /// From the head of the sheet.
    package var top: Length
    /// Of the logo on paper; the height follows from its shape.
    package var width: Length
    /// What it is to someone who cannot see it.
    package var meaning: Meaning

    package init(file: String, left: Length, top: Length, width: Length, meaning: Meaning) {
        self.file = file
        self.left = left
        self.top = top
        self.width = width
        self.meaning = meaning
    }
}

/// Short lines at the left edge of each sheet, for folding and punching.
package struct PaperMarks: Hashable, Sendable {
    /// Where the sheet is folded, from its head; DIN 5008 form B: 105 and 210 mm.
    package var folds: [Length]
    /// The middle of the sheet, for a punch; `nil` for none.
    package var punch: Length?

    package init(folds: [Length] = [], punch: Length? = nil) {
        self.folds = folds
        self.punch = punch
    }

    /// Whether there is nothing to print.
    package var isEmpty: Bool { folds.isEmpty && punch == nil }

    /// From the edge of the sheet to the mark.
    package static let inset = Length(millimetres: 5)
    /// Of a fold mark; that of a punch is twice as long.
    package static let length = Length(millimetres: 3)
    /// How thick the lines are.
    package static let thickness = Length(points: 0.4)
}

/// The DataMatrix code on the front of each sheet, by which inserting machines keep the sheets of a
/// letter together.
package struct SheetCodePlacement: Hashable, Sendable {
    /// From the left edge of the sheet to the code itself.
    package var left: Length
    /// From the head of the sheet to the code itself.
    package var top: Length
    /// The side of one module, ISO/IEC 16022 calls it X.
    package var module: Length
    /// Kept free on every side, at least one module (ISO/IEC 16022, 6.1.3).
    package var clearZone: Length

    /// Modules on each side of the code: it always holds 20 digits.
    package static let modules = 16

    package init(left: Length, top: Length, module: Length, clearZone: Length) {
        self.left = left
        self.top = top
        self.module = module
        self.clearZone = clearZone
    }
}

extension HouseStyle {
    /// How many sheets of paper a letter of so many printed pages takes.
    package func sheetCount(ofPages pages: Int) -> Int { isDuplex ? (pages + 1) / 2 : pages }

    /// How many sides of paper it takes: with both sides printed whole sheets, the last side empty if need be.
    package func sideCount(ofPages pages: Int) -> Int { isDuplex ? sheetCount(ofPages: pages) * 2 : pages }

    /// Whether a page, counted from 0, is the front of a sheet.
    package func isFront(page: Int) -> Bool { !isDuplex || page.isMultiple(of: 2) }
}
