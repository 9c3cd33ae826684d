/// One duty of a file that a ``PDFInspection`` found broken, with its place.
package struct PDFFinding: Hashable, Sendable, CustomStringConvertible {
    /// What is not met.
    package let duty: PDFInspectionDuty
    /// An object, page, mark or byte; never text of a letter.
    package let place: String

    init(_ duty: PDFInspectionDuty, _ place: String) {
        self.duty = duty
        self.place = place
    }

    package var description: String { "\(duty.rawValue) at \(place)" }
}

/// What a letter of a file should say to who hears it.
package struct ExpectedLetter: Sendable {
    /// The plain-text letter; only its words and their order count.
    package var text: String
    /// The language of the letter, where it is to be checked.
    package var language: String?

    package init(text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }
}

/// How the pages of a file are printed.
package enum SheetSides: Sendable {
    /// Each letter begins on a sheet of its own and fills it up with an empty back.
    case duplex
    /// Pages are sheets.
    case single
}
