import LetterModel

/// A line of text as liblouis gets it: in normal form C, the ligatures of Dutch spelt out, soft hyphens gone.
struct PreparedLine {
    /// A character, and where it stands in the line as it was.
    struct Place: Hashable {
        let character: Unicode.Scalar
        /// From 1, in Unicode scalars.
        let column: Int
    }

    let characters: [Place]

    /// - Parameter number: That of the line, from 1.
    /// - Throws: ``BrailleFailure/lineLength(line:)`` and, for what is no text,
    ///   ``BrailleFailure/unreadableCharacter(_:line:column:)``.
    init(_ line: Substring.UnicodeScalarView, number: Int) throws(BrailleFailure) {
        var characters: [Place] = []
        var column = 1
        for character in Substring(line) {
            let scalars = character.unicodeScalars
            for (offset, scalar) in scalars.enumerated() where Self.isNoText(scalar) {
                throw .unreadableCharacter(scalar, line: number, column: column + offset)
            }
            let prepared = Self.prepared(character)
            // What did not change tells where each of its scalars stood; the rest stands where the character began.
            let isUnchanged = prepared.count == scalars.count
            for (offset, scalar) in prepared.enumerated() {
                characters.append(Place(character: scalar, column: column + (isUnchanged ? offset : 0)))
            }
            column += scalars.count
        }
        guard characters.count <= BrailleTranslator.longestLine else { throw .lineLength(line: number) }
        self.characters = characters
    }

    /// Controls and other characters that act or that nobody sees; those of private use mean something in tables.
    private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        let properties = scalar.properties
        return PrintableText.isRefused(scalar) || properties.generalCategory == .privateUse
            || (properties.isDefaultIgnorableCodePoint && scalar != softHyphen)
    }

    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    private static func prepared(_ character: Character) -> String.UnicodeScalarView {
        if character.isASCII { return String(character).unicodeScalars }
        var text = String.UnicodeScalarView()
        for scalar in DecomposedLetter.composed(character) where scalar != softHyphen {
            switch scalar {
            case "\u{132}": text.append(contentsOf: "IJ".unicodeScalars)
            case "\u{133}": text.append(contentsOf: "ij".unicodeScalars)
            default: text.append(scalar)
            }
        }
        return text
    }

    /// The cells of a translation of this line, with the blanks at which no line ends; `nil` when one has seven or eight dots.
    ///
    /// Fixed are no-break spaces, and a space between two digits: a telephone number stays on one line.
    func cells(of translation: LouisTable.Translation) -> [BrailleCell]? {
        var cells: [BrailleCell] = []
        cells.reserveCapacity(translation.patterns.count)
        for (pattern, origin) in zip(translation.patterns, translation.origins) {
            guard let cell = BrailleCell(pattern: pattern) else { return nil }
            cells.append(cell.isBlank && isFixed(at: origin) ? .fixedBlank : cell)
        }
        return cells
    }

    private func isFixed(at index: Int) -> Bool {
        guard characters.indices.contains(index) else { return false }
        switch characters[index].character {
        case "\u{A0}", "\u{202F}": return true
        case " ": return isDigit(at: index - 1) && isDigit(at: index + 1)
        default: return false
        }
    }

    private func isDigit(at index: Int) -> Bool {
        characters.indices.contains(index) && ("0"..."9").contains(characters[index].character)
    }
}
