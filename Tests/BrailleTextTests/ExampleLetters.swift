import Foundation
import TestSupport

/// The plain text of the letters of the example campaign, as the tests of rendering keep it.
let goldens = [
    "letter.nl.txt", "letter.en.txt", "letter.abroad.nl.txt", "letter.abroad.en.txt", "letter.no-dutch-document.nl.txt",
    "letter.no-dutch-document.en.txt", "reminder.nl.txt", "reminder.en.txt",
]

/// One of ``goldens``.
func goldenText(_ name: String) throws -> String {
    let file = packageFolder.appending(path: "Tests/LetterRenderingTests/Goldens/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
}
