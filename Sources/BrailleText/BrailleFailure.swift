import LetterModel

/// Why there is no braille. None of them quotes the text: that belongs to one person.
package enum BrailleFailure: Error, Hashable, Sendable {
    /// The page is too small or too large.
    case pageSize(cells: Int, lines: Int)
    /// liblouis did not find or not understand a table.
    case tableMissing(table: String)
    /// liblouis did not take an entry for a character that the table lacks.
    case tableAddition(table: String, character: Unicode.Scalar)
    /// The table has no six-dot braille for a character of the text, or the character is none that can be
    /// printed. Line and column count from 1, the column in Unicode scalars.
    case unreadableCharacter(Unicode.Scalar, line: Int, column: Int)
    /// A line of the text has more than ``BrailleTranslator/longestLine`` characters.
    case lineLength(line: Int)
    /// liblouis gave no braille for a line whose characters it all knows.
    case untranslated(line: Int)
}

extension BrailleFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .pageSize(let cells, let lines):
            "A braille page of \(cells) cells by \(lines) lines was asked for. Expected: "
                + "\(BraillePage.cellRange.lowerBound) to \(BraillePage.cellRange.upperBound) cells and "
                + "\(BraillePage.lineRange.lowerBound) to \(BraillePage.lineRange.upperBound) lines."
        case .tableMissing(let table):
            "liblouis cannot use the braille table \(table). Install liblouis-data 3.24 or later; where the tables are in "
                + "another folder, name it in LOUIS_TABLEPATH."
        case .tableAddition(let table, let character):
            "liblouis took no entry for \(character.codePoint) in the braille table \(table). Install liblouis 3.24."
        case .unreadableCharacter(let character, let line, let column):
            "The text has a character that braille cannot show (\(character.codePoint)) in line \(line), column "
                + "\(column). Expected: characters of the braille table. Write it in words, or make this letter in "
                + "another form."
        case .lineLength(let line):
            "Line \(line) of the text is too long for braille. Expected: at most \(BrailleTranslator.longestLine) "
                + "characters. Part the paragraph."
        case .untranslated(let line):
            "liblouis gave no braille for line \(line) of the text. Install liblouis 3.24, or make this letter in another "
                + "form."
        }
    }
}
