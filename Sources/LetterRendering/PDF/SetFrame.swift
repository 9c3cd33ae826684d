import FontFaces
import LetterModel
import PageLayout

/// The parts round the text on the first page, broken into lines and placed.
struct SetFrame: Sendable {
    /// What the frame is made of, in reading order.
    enum Part: CaseIterable {
        case mark, sender, returnAddress, address, date, reference
    }

    /// A line with its place: from the left and the top edge of the sheet to the line's upper left corner.
    struct PlacedLine: Sendable {
        var line: SetLine
        var left: Length
        var top: Length
    }

    /// `PROEF` or `VOORBEELD`; empty in a plain letter.
    var mark: [PlacedLine] = []
    var sender: [PlacedLine] = []
    var returnAddress: [PlacedLine] = []
    var address: [PlacedLine] = []
    var date: [PlacedLine] = []
    var reference: [PlacedLine] = []

    /// Where the text begins, from the top of the sheet.
    var textTop: Length = .zero

    /// The lines of a part.
    subscript(part: Part) -> [PlacedLine] {
        switch part {
        case .mark: mark
        case .sender: sender
        case .returnAddress: returnAddress
        case .address: address
        case .date: date
        case .reference: reference
        }
    }

    /// The parts with one mark each, in the order of their marks; the lines of the address have a
    /// mark each, behind those of the text, for their number differs between letters.
    var partsWithOneMark: [Part] {
        Part.allCases.filter { $0 == .reference || ($0 != .address && !self[$0].isEmpty) }
    }
}

/// Sets the frame of letters in one appearance and language.
struct FrameSetter: Sendable {
    let appearance: LetterAppearance
    let language: LetterLanguage

    private var style: HouseStyle { appearance.style }

    /// Everything but the address and the reference: equal in all letters of a run.
    func constantFrame(_ frame: LetterFrame, buffer: inout ShapingBuffer) -> SetFrame {
        var set = SetFrame()
        let left = style.margins.left
        if let mark = frame.mark { set.mark = [markLine(mark, buffer: &buffer)] }
        set.sender = sender(frame.senderLines, buffer: &buffer)
        set.returnAddress = [
            place(frame.returnAddress, appearance.smallText(language), addressLeft, addressTop, buffer: &buffer)
        ]
        set.date = [place(dated(frame), appearance.bodyText(language), left, referenceTop, buffer: &buffer)]
        set.textTop = referenceTop + style.type.bodyLeading * 17 / 5
        return set
    }

    /// The address and the reference of one letter.
    func personalFrame(_ frame: LetterFrame, into set: inout SetFrame, buffer: inout ShapingBuffer) {
        let text = appearance.addressText(language)
        let firstTop = addressTop + appearance.smallText(language).leading * 3 / 2
        set.address = frame.addressLines.enumerated().map { index, line in
            place(line, text, addressLeft, firstTop + text.leading * index, buffer: &buffer)
        }
        set.reference = [
            place(
                referenced(frame),
                appearance.bodyText(language),
                style.margins.left,
                referenceTop + style.type.bodyLeading,
                buffer: &buffer
            )
        ]
    }

    /// At the foot of a page, at the right edge of the text.
    func pageNumber(_ page: Int, of count: Int, buffer: inout ShapingBuffer) -> SetFrame.PlacedLine {
        let words = appearance.labels(in: language).pageNumber
            .split(separator: "{pages}", omittingEmptySubsequences: false).joined(separator: String(count))
            .split(separator: "{page}", omittingEmptySubsequences: false).joined(separator: String(page))
        let text = appearance.smallText(language)
        let width = appearance.width(of: words, in: text, buffer: &buffer)
        let left = style.paper.width - style.margins.right - width
        return place(words, text, left, style.paper.height - style.margins.bottom / 2 - text.leading, buffer: &buffer)
    }

    private var addressLeft: Length { style.window.left + style.window.clearZone }
    private var addressTop: Length { style.window.top + style.window.clearZone }

    /// Below the window, and a line of space.
    private var referenceTop: Length { style.window.top + style.window.height + style.type.bodyLeading }

    private func dated(_ frame: LetterFrame) -> String { "\(frame.dateLabel): \(frame.date)" }
    private func referenced(_ frame: LetterFrame) -> String { "\(frame.referenceLabel): \(frame.reference)" }

    private func sender(_ lines: [String], buffer: inout ShapingBuffer) -> [SetFrame.PlacedLine] {
        let name = appearance.senderNameText(language)
        let small = appearance.smallText(language)
        var top = style.margins.top
        return lines.enumerated().map { index, line in
            let text = index == 0 ? name : small
            defer { top += text.leading }
            let isLast = index == lines.count - 1
            return place(isLast ? line : line + " ", text, style.margins.left, top, buffer: &buffer)
        }
    }

    /// In the upper right corner, where no window and no sender stands.
    private func markLine(_ mark: String, buffer: inout ShapingBuffer) -> SetFrame.PlacedLine {
        let text = appearance.markText(language)
        let width = appearance.width(of: mark, in: text, buffer: &buffer)
        let left = style.paper.width - style.margins.right - width
        return place(mark, text, left, style.margins.top / 2, buffer: &buffer)
    }

    private func place(
        _ text: String,
        _ style: TextStyle,
        _ left: Length,
        _ top: Length,
        buffer: inout ShapingBuffer
    ) -> SetFrame.PlacedLine {
        SetFrame.PlacedLine(line: .unbroken(text, style: style, buffer: &buffer), left: left, top: top)
    }
}

extension SetLine {
    /// A text on one line, however wide.
    static func unbroken(_ text: String, style: TextStyle, buffer: inout ShapingBuffer) -> SetLine {
        let glyphs = style.face.shape(text, language: style.language, into: &buffer)
        let units = glyphs.reduce(0) { $0 + Int($1.advance) }
        return SetLine(
            glyphs: glyphs,
            text: text,
            width: style.length(ofUnits: units),
            style: style,
            endsParagraph: true
        )
    }
}
