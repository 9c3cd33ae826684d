import Artwork
import LetterModel

/// Keeps the window of the envelope free of everything but the address, and everything on the sheet.
struct WindowClearance {
    private let style: HouseStyle

    init(_ style: HouseStyle) {
        self.style = style
    }

    /// A part of the style that stands where it may not.
    struct Misfit: Hashable {
        enum Reason {
            case offSheet, inWindow
        }

        var part: String
        var reason: Reason

        var code: String { reason == .offSheet ? "off-sheet" : "in-window" }

        var found: String {
            switch reason {
            case .offSheet: "The \(part) reaches beyond the edge of the sheet."
            case .inWindow: "The \(part) reaches into the window of the envelope."
            }
        }

        var expected: String { reason == .offSheet ? "" : "the address in the window, and nothing else." }

        var remedy: String {
            switch reason {
            case .offSheet: "Correct its place, or make it smaller."
            case .inWindow: "Move it out of the window, or choose another window."
            }
        }
    }

    /// What is wrong with the place of a logo.
    func misfit(of artwork: Artwork, _ placement: LogoPlacement) -> Misfit? {
        let height = placement.width.thousandths * artwork.height.thousandths / max(1, artwork.width.thousandths)
        let box = Box(placement.left, placement.top, placement.width, Length(thousandths: height))
        return misfit(of: "logo", box)
    }

    /// What is wrong with the place of the sheet code, its clear zone included.
    func misfit(of code: SheetCodePlacement) -> Misfit? {
        let side = code.module * SheetCodePlacement.modules + code.clearZone * 2
        return misfit(of: "sheet code", Box(code.left - code.clearZone, code.top - code.clearZone, side, side))
    }

    /// What is wrong with the sender's lines.
    func misfitOfSender() -> Misfit? {
        guard let first = style.senderLines.first else { return nil }
        let small = style.type.small * 14 / 10 * (style.senderLines.count - 1)
        // No line is wider than a letter of one em for each character.
        let width = style.type.body * (style.senderLines.map(\.count).max() ?? first.count)
        let box = Box(style.margins.left, style.margins.top, width, style.type.bodyLeading + small)
        return isInWindow(box) ? Misfit(part: "sender", reason: .inWindow) : nil
    }

    private func misfit(of part: String, _ box: Box) -> Misfit? {
        let isOnSheet =
            box.left >= .zero && box.top >= .zero && box.right <= style.paper.width && box.bottom <= style.paper.height
        if !isOnSheet { return Misfit(part: part, reason: .offSheet) }
        return isInWindow(box) ? Misfit(part: part, reason: .inWindow) : nil
    }

    private func isInWindow(_ box: Box) -> Bool {
        let window = style.window
        return box.left < window.left + window.width && box.right > window.left
            && box.top < window.top + window.height && box.bottom > window.top
    }

    /// A rectangle from the upper left corner of the sheet.
    private struct Box {
        let left: Length
        let top: Length
        let right: Length
        let bottom: Length

        init(_ left: Length, _ top: Length, _ width: Length, _ height: Length) {
            (self.left, self.top, right, bottom) = (left, top, left + width, top + height)
        }
    }
}
