import LetterModel

@testable import BrailleText

/// The braille of one line of text in characters of Unicode, with spaces between words.
func brailleOfLine(_ text: String, in language: LetterLanguage) throws -> String {
    var translator = try BrailleTranslator(language: language)
    return try translator.cells(of: Substring(text).unicodeScalars, number: 1).map { $0.isBlank ? " " : $0.description }
        .joined()
}

extension BrailleFile {
    /// The lines of each page, without their ends.
    var pages: [[String]] {
        String(decoding: bytes, as: UTF8.self).components(separatedByFormFeed: "\u{0C}")
    }
}

extension String {
    fileprivate func components(separatedByFormFeed formFeed: Unicode.Scalar) -> [[String]] {
        unicodeScalars.split(separator: formFeed).map { page in
            page.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
                String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
            }
        }
    }
}
