import LetterModel
import PageLayout

/// A line with its place: from the left and the top edge of the sheet to the line's upper left corner.
struct PlacedLine: Sendable {
    var line: SetLine
    var left: Length
    var top: Length
}

/// The parts round the text that are equal in all letters of a kind, broken into lines and placed.
struct SetFrame: Sendable {
    /// What the frame is made of, in reading order.
    enum Part: CaseIterable {
        case logo, mark, sender, returnAddress, address, date, reference
    }

    /// Whether a logo stands there that says something.
    var hasSpeakingLogo = false
    /// `PROEF` or `VOORBEELD`; empty in a plain letter.
    var mark: [PlacedLine] = []
    var sender: [PlacedLine] = []
    var returnAddress: [PlacedLine] = []
    var date: [PlacedLine] = []
    /// At the foot of the first page.
    var footer: [PlacedLine] = []

    /// Where the text begins, from the top of the sheet.
    var textTop: Length = .zero
    /// Where the text ends on each page, from the top of the sheet.
    var firstTextEnd: Length = .zero
    var laterTextEnd: Length = .zero

    /// The lines of a part; none for those of one person, and for the logo.
    subscript(part: Part) -> [PlacedLine] {
        switch part {
        case .mark: mark
        case .sender: sender
        case .returnAddress: returnAddress
        case .date: date
        case .logo, .address, .reference: []
        }
    }

    /// The parts with one mark each, in the order of their marks; the lines of the address have a
    /// mark each, behind those of the text, for their number differs between letters.
    var partsWithOneMark: [Part] {
        Part.allCases.filter { part in
            switch part {
            case .logo: hasSpeakingLogo
            case .reference: true
            case .address: false
            default: !self[part].isEmpty
            }
        }
    }
}
