import LetterModel

/// The characters of a file with their places; line ends are `\n`, however the file writes them.
///
/// A character that may not stand in a letter is a blank here, wherever it stood, and is kept apart to be
/// reported: no name, message or text is ever made of it.
struct SourceText {
    let path: String
    let characters: [Character]
    /// What may not stand in a letter, and the index at which it stood.
    let refused: [(index: Int, character: RefusedCharacter)]
    private let lineStarts: [Int]
    private let start: (line: Int, column: Int)

    /// - Parameters:
    ///   - text: The text, or the part of it that is parsed.
    ///   - start: Where the text begins in the file.
    init(_ text: String, path: String, start: (line: Int, column: Int) = (1, 1)) {
        self.path = path
        self.start = start
        var characters = Array(Self.lines(of: text).joined(separator: "\n"))
        var refused: [(index: Int, character: RefusedCharacter)] = []
        for (index, character) in characters.enumerated() {
            if Self.isUnicodeLineEnd(character) { characters[index] = " " }
            guard let scalar = Self.refusedScalar(in: character) else { continue }
            refused.append((index, RefusedCharacter(scalar: scalar)))
            characters[index] = " "
        }
        self.characters = characters
        self.refused = refused
        lineStarts = [0] + characters.indices.filter { characters[$0] == "\n" }.map { $0 + 1 }
    }

    private static func refusedScalar(in character: Character) -> Unicode.Scalar? {
        if character.isASCII, character >= " " || character == "\n" || character == "\t" { return nil }
        let scalars = character.unicodeScalars
        // A letter with more marks than any script has, or an emoji of more parts.
        if scalars.count > mostScalars { return scalars.dropFirst(mostScalars).first }
        return scalars.first { PrintableText.isRefused($0) }
    }

    private static let mostScalars = 32

    /// U+2028 and U+2029, which word processors leave in copied text: a blank, as in a value.
    private static func isUnicodeLineEnd(_ character: Character) -> Bool {
        character == "\u{2028}" || character == "\u{2029}"
    }

    /// The lines of a text, without a byte order mark, ended by LF, CR or both.
    static func lines(of text: String) -> [Substring] {
        let bare = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        return Substring(bare).split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    }

    /// The place of the character with this index; the end of the text has one too.
    func place(at index: Int) -> SourcePlace {
        var (low, high) = (0, lineStarts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= index { low = middle } else { high = middle - 1 }
        }
        let firstColumn = low == 0 ? start.column : 1
        return SourcePlace(file: path, line: start.line + low, column: index - lineStarts[low] + firstColumn)
    }

    /// Whether these characters stand at an index.
    func has(_ text: String, at index: Int) -> Bool {
        var position = index
        for character in text {
            guard position < characters.count, characters[position] == character else { return false }
            position += 1
        }
        return true
    }

    /// A stretch of the text on one line.
    func spelling(_ range: Range<Int>) -> String {
        String(characters[range].map { $0 == "\n" ? " " : $0 })
    }
}
