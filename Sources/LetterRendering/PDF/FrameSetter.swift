import FontFaces
import LetterModel
import PageLayout

/// Sets the frame of letters in one appearance and language.
struct FrameSetter: Sendable {
    let appearance: LetterAppearance
    let language: LetterLanguage

    private var style: HouseStyle { appearance.style }

    /// Everything but the address and the reference: equal in all letters of a run.
    func constantFrame(_ frame: LetterFrame, buffer: inout ShapingBuffer) -> SetFrame {
        var set = SetFrame()
        set.hasSpeakingLogo = appearance.logoWords(in: language) != nil
        let left = style.margins.left
        if let mark = frame.mark { set.mark = [markLine(mark, buffer: &buffer)] }
        set.sender = sender(frame.senderLines, buffer: &buffer)
        set.returnAddress = [
            place(frame.returnAddress, appearance.windowText(language), addressLeft, addressTop, buffer: &buffer)
        ]
        set.date = [place(dated(frame), appearance.bodyText(language), left, referenceTop, buffer: &buffer)]
        set.footer = footer(frame.footerLines, buffer: &buffer)
        set.textTop = referenceTop + style.type.bodyLeading * 17 / 5
        set.laterTextEnd = style.paper.height - style.margins.bottom
        let footTop = set.footer.first.map { $0.top - style.type.bodyLeading / 2 }
        set.firstTextEnd = min(set.laterTextEnd, footTop ?? set.laterTextEnd)
        return set
    }

    /// The address of one letter.
    func address(_ lines: [String], buffer: inout ShapingBuffer) -> [PlacedLine] {
        let text = appearance.addressText(language)
        var top = addressBlockTop
        return lines.map { line in
            defer { top += text.leading }
            return place(line, text, addressLeft, top, buffer: &buffer)
        }
    }

    /// The reference of one letter.
    func reference(_ frame: LetterFrame, buffer: inout ShapingBuffer) -> PlacedLine {
        let top = referenceTop + style.type.bodyLeading
        let words = "\(frame.referenceLabel): \(frame.reference)"
        return place(words, appearance.bodyText(language), style.margins.left, top, buffer: &buffer)
    }

    /// The upper left corner of the postal bars below an address; `nil` when the window has no room for
    /// them with their clear zones.
    func postalBarsCorner(_ payload: String, addressLines: Int) -> (left: Length, top: Length)? {
        guard !payload.isEmpty else { return nil }
        let left = max(addressLeft, style.window.left + PostalBars.clearZone)
        let top = addressBlockTop + appearance.addressText(language).leading * addressLines + PostalBars.clearZone
        let end = style.window.top + style.window.height - max(style.window.clearZone, PostalBars.clearZone)
        let rightEnd = style.window.left + style.window.width - max(style.window.clearZone, PostalBars.clearZone)
        let fits = top + PostalBars.height <= end && left + PostalBars.width(of: payload) <= rightEnd
        return fits ? (left, top) : nil
    }

    /// At the foot of a page, at the right edge of the text.
    func pageNumber(_ page: Int, of count: Int, buffer: inout ShapingBuffer) -> PlacedLine {
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

    /// Below the return address.
    private var addressBlockTop: Length { addressTop + appearance.windowText(language).leading * 3 / 2 }

    /// Below the window, and a line of space.
    private var referenceTop: Length { style.window.top + style.window.height + style.type.bodyLeading }

    private func dated(_ frame: LetterFrame) -> String { "\(frame.dateLabel): \(frame.date)" }

    private func sender(_ lines: [String], buffer: inout ShapingBuffer) -> [PlacedLine] {
        let name = appearance.senderNameText(language)
        let small = appearance.smallText(language)
        var top = style.margins.top
        return lines.enumerated().map { index, line in
            let text = index == 0 ? name : small
            defer { top += text.leading }
            let isLast = index == lines.count - 1
            return place(isLast ? line : line + " ", text, senderLeft, top, buffer: &buffer)
        }
    }

    /// Beside a logo that stands at the left margin, else at the margin itself.
    private var senderLeft: Length {
        guard let logo = style.logo, logo.left < style.margins.left + logo.width, logo.top < style.window.top else {
            return style.margins.left
        }
        return max(style.margins.left, logo.left + logo.width + style.type.body)
    }

    /// Lines above the middle of the lower margin, where the page number stands, wrapped beside it.
    private func footer(_ lines: [String], buffer: inout ShapingBuffer) -> [PlacedLine] {
        guard !lines.isEmpty else { return [] }
        let setter = LineSetter(style: appearance.smallText(language))
        var set: [SetLine] = []
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            set += setter.setLines(isLast ? line : line + " ", width: appearance.textWidth * 3 / 4, buffer: &buffer)
        }
        let end = style.paper.height - style.margins.bottom / 2
        return set.enumerated().map { index, line in
            PlacedLine(line: line, left: style.margins.left, top: end - setter.style.leading * (set.count - index))
        }
    }

    /// In the upper right corner, where no window and no sender stands.
    private func markLine(_ mark: String, buffer: inout ShapingBuffer) -> PlacedLine {
        let text = appearance.markText(language)
        let width = appearance.width(of: mark, in: text, buffer: &buffer)
        let left = style.paper.width - style.margins.right - width
        return place(mark, text, left, style.margins.top / 4, buffer: &buffer)
    }

    private func place(
        _ text: String,
        _ style: TextStyle,
        _ left: Length,
        _ top: Length,
        buffer: inout ShapingBuffer
    ) -> PlacedLine {
        PlacedLine(line: .unbroken(text, style: style, buffer: &buffer), left: left, top: top)
    }
}
