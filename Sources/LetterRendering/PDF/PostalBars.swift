import Addressing
import LetterModel
import PDFWriting

/// The KIX code as bars on paper.
///
/// Measures within the ranges that makers of printers give for the code (bar 0.38–0.63 mm, 20–24 bars
/// an inch, tracker 1.02–1.52 mm, each half 1.60–2.16 mm more, 2 mm clear on every side), rounded to
/// tenths of a point so that the drawing stays small.
enum PostalBars {
    /// Of one bar: 0.53 mm.
    static let barWidth = Length(points: 1.5)
    /// From bar to bar: 1.09 mm, 23.2 bars an inch.
    static let pitch = Length(points: 3.1)
    /// Of the short bar in the middle: 1.27 mm.
    static let tracker = Length(points: 3.6)
    /// What a bar has more above or below the middle: 1.87 mm.
    static let half = Length(points: 5.3)
    /// Kept free on every side.
    static let clearZone = Length(millimetres: 2)

    /// Of the whole code: 5.01 mm.
    static let height = tracker + half * 2

    /// Of the code of a payload.
    static func width(of payload: String) -> Length { pitch * (payload.utf8.count * 4 - 1) + barWidth }

    /// Of the four bars of a symbol, the space behind them included.
    static let symbolSize = (width: pitch * 4, height: height)

    /// A form for each symbol: the digits, then the letters.
    static func forms() -> [PDFForm] {
        symbols.map { symbol in
            PDFForm(
                width: symbolSize.width,
                height: symbolSize.height,
                rectangles: rectangles(of: String(decoding: [symbol], as: UTF8.self))
            )
        }
    }

    /// The forms of a payload's symbols.
    static func forms(of payload: String) -> [FormHandle] {
        payload.utf8.compactMap { symbol in symbols.firstIndex(of: symbol).map(FormHandle.init(index:)) }
    }

    private static let symbols = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// The bars of a payload from the lower left corner of the code; none for what is no payload.
    static func rectangles(of payload: String) -> [PageBox] {
        var left = Length.zero
        return (KIXCode.bars(for: payload) ?? []).map { bar in
            defer { left += pitch }
            let bottom = bar == .tracker || bar == .ascender ? half : .zero
            let top = bar == .tracker || bar == .descender ? half + tracker : height
            return PageBox(left: left, bottom: bottom, right: left + barWidth, top: top)
        }
    }
}
