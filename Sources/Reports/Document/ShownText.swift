import LetterModel

/// Text as a report shows it: a value of a record can neither act nor hide in it.
///
/// Blanks and ends of lines become one space. Whatever acts on the text round it, is never seen, hangs on other text
/// or towers over its line stands there as its number in brackets, such as `[U+202E]`. A report never fails for a
/// character: one that the fonts lack is shown the same way.
struct ShownText {
    /// Whether a character can be shown at all.
    private let canShow: (Unicode.Scalar) -> Bool
    /// The characters that could not.
    private(set) var missing: Set<Unicode.Scalar> = []

    /// Everything that does not act can be shown.
    init() {
        canShow = { _ in true }
    }

    /// Some fonts show it.
    init(where canShow: @escaping (Unicode.Scalar) -> Bool) {
        self.canShow = canShow
    }

    /// A text with spaces at its ends left out.
    mutating func line(_ text: String) -> String {
        var shown = self.text(text)
        while shown.last == " " { shown.removeLast() }
        while shown.first == " " { shown.removeFirst() }
        return shown
    }

    /// A stretch of a text; spaces at its ends stay.
    mutating func text(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar == " " || PrintableText.isLineEndOrTab(scalar) {
                if shown.last != " " { shown.append(" ") }
                continue
            }
            marks = Self.isMark(scalar) ? marks + 1 : 0
            let hangs = marks > 0 && (shown.last.map(Self.isBlank) ?? true) || marks > PrintableText.mostMarks
            if hangs || Self.acts(scalar) {
                shown.append(contentsOf: "[\(scalar.codePoint)]".unicodeScalars)
            } else if canShow(scalar) {
                shown.append(scalar)
            } else {
                missing.insert(scalar)
                shown.append(contentsOf: "[\(scalar.codePoint)]".unicodeScalars)
            }
        }
        return String(shown)
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20..<0x7F).contains(scalar.value) { return false }
        return PrintableText.isRefused(scalar) || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .privateUse
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
