package import LetterModel

/// Makes braille-ready files of the plain text of letters. Whoever makes letters keeps one; it may not be copied.
///
/// Each line of the text is a paragraph, an item of a list or a line of an address, and is wrapped here:
/// text is best made without a width of its own. What a letter has as one block stays one, blank lines stay,
/// and nothing is indented but what was: so Dutch presses part paragraphs. The second line of a list item
/// stands two cells further to the right than its marker.
///
/// Braille is uncontracted: `nl-NL-g0.utb` (the Dutch-Flemish standard of 2018) for Dutch letters and
/// `en-ueb-g1.ctb` (Unified English Braille) for English ones. Equal texts give equal files.
package struct BrailleTranslator: ~Copyable {
    /// The most Unicode scalars that a line of the text may have.
    package static let longestLine = 4096

    /// The version of liblouis, such as `3.24.0`, for records: braille may change with it.
    package static var libraryVersion: String { LouisTable.version }

    /// The page that files are made for.
    package let page: BraillePage
    private let table: LouisTable
    /// Characters that the table is known to have in six dots.
    private var known: Set<Unicode.Scalar> = []

    /// Opens the table of a language; a few milliseconds, so that one translator is for many letters.
    ///
    /// - Throws: ``BrailleFailure/tableMissing(table:)`` where liblouis-data is not installed.
    package init(language: LetterLanguage, page: BraillePage = .dutchPress) throws(BrailleFailure) {
        self.page = page
        table = try LouisTable(named: Self.tableName(of: language), additions: TableAddition.all(for: language))
    }

    /// The file of one letter; without bytes when the text is blank.
    ///
    /// - Parameter text: Lines that end in LF.
    /// - Throws: ``BrailleFailure/unreadableCharacter(_:line:column:)`` for a character that the table lacks and for
    ///   one that is no text, ``BrailleFailure/lineLength(line:)``, and in a fault of liblouis
    ///   ``BrailleFailure/untranslated(line:)``.
    package mutating func file(of text: String) throws(BrailleFailure) -> BrailleFile {
        var lines: [[[BrailleCell]]] = []
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = try cells(of: line, number: lines.count + 1)
            let runover = RunoverIndent.cells(for: line)
            lines.append(LineBreaking.lines(of: cells, width: page.cellsPerLine, runover: runover))
        }
        let pages = PageBreaking.pages(of: PageBreaking.lines(of: lines), capacity: page.textLinesPerPage)
        return BrailleFile(pages: pages, page: page)
    }

    /// The cells of one line of text.
    mutating func cells(of line: Substring.UnicodeScalarView, number: Int) throws(BrailleFailure) -> [BrailleCell] {
        let prepared = try PreparedLine(line, number: number)
        for place in prepared.characters where !known.contains(place.character) {
            guard isReadable(place.character) else {
                throw .unreadableCharacter(place.character, line: number, column: place.column)
            }
            known.insert(place.character)
        }
        if prepared.characters.isEmpty { return [] }
        let text = prepared.characters.map(\.character.value)
        guard let translation = table.translation(of: text), let cells = prepared.cells(of: translation) else {
            throw .untranslated(line: number)
        }
        return cells
    }

    private func isReadable(_ character: Unicode.Scalar) -> Bool {
        guard let patterns = table.translation(of: [character.value])?.patterns, !patterns.isEmpty else { return false }
        return patterns.allSatisfy { BrailleCell(pattern: $0) != nil }
    }

    private static func tableName(of language: LetterLanguage) -> String {
        switch language {
        case .dutch: "nl-NL-g0.utb"
        case .english: "en-ueb-g1.ctb"
        }
    }
}
