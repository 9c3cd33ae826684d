import LetterModel

/// Text of a template within one line, in which every character has its column in the file.
///
/// Most characters stand in the file as they are printed. A tab, a character reference and an escaped sign take more
/// columns there than characters here.
struct PlacedText: Hashable, Sendable {
    /// As it is printed.
    let text: String
    /// Of the first character.
    let place: SourcePlace
    /// By character: the columns from the place on; `nil` where they follow each other one by one.
    let offsets: [Int]?

    /// Text that stands in the file as it is printed.
    init(_ text: String, at place: SourcePlace) {
        (self.text, self.place, offsets) = (text, place, nil)
    }

    /// Text that was taken apart before.
    init(_ text: String, at place: SourcePlace, offsets: [Int]?) {
        (self.text, self.place, self.offsets) = (text, place, offsets)
    }

    /// Text with the columns of its characters, counted from any one.
    private init(_ characters: some Collection<(character: Character, offset: Int)>, at place: SourcePlace) {
        let first = characters.first?.offset ?? 0
        text = String(characters.map(\.character))
        self.place = SourcePlace(file: place.file, line: place.line, column: place.column.map { $0 + first })
        let offsets = characters.map { $0.offset - first }
        self.offsets = offsets.elementsEqual(offsets.indices) ? nil : offsets
    }

    /// Reads what stands in a file: a tab is four blanks, and character references are decoded.
    init(source text: String, at place: SourcePlace) {
        guard text.contains(where: { $0 == "\t" || $0 == "&" }) else {
            self.init(text, at: place)
            return
        }
        var characters: [(character: Character, offset: Int)] = []
        var rest = text[...]
        var column = 0
        while let character = rest.first {
            let (printed, length) = CharacterReferences.first(of: rest) ?? (character, 1)
            let shown = character == "\t" ? "    " : String(printed)
            characters += shown.map { ($0, column) }
            rest = rest.dropFirst(length)
            column += length
        }
        self.init(characters, at: place)
    }

    /// The text without its first characters.
    func dropFirst(_ count: Int) -> PlacedText {
        count == 0 ? self : PlacedText(characters.dropFirst(count), at: place)
    }

    /// The text with `\*` in place of `*` undone, as in Markdown: a backslash before a sign of ASCII goes, so that `1\. mei` is
    /// no list. Before `<`, a letter or a digit it stays (the rule of GOV.UK Notify).
    var withoutEscapes: PlacedText {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return self }
        var kept: [(character: Character, offset: Int)] = []
        var rest = characters[...]
        while let first = rest.popFirst() {
            let isEscape = first.character == "\\" && rest.first.map { Self.escapable.contains($0.character) } == true
            kept.append(isEscape ? rest.removeFirst() : first)
        }
        return PlacedText(kept, at: place)
    }

    private static let escapable: Set<Character> = Set("!\"#$%&'()*+,-./:;=>?@[\\]^_`{|}~")

    private var characters: [(character: Character, offset: Int)] {
        zip(text, offsets ?? Array(0..<text.count)).map { ($0, $1) }
    }
}
