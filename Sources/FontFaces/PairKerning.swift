/// How far neighbours move together or apart, found out pair by pair as texts need them.
///
/// One worker's own, for one face and language.
struct PairKerning {
    private let face: ObjectIdentifier
    private let language: String
    private let characters: PlainCharacters
    /// By the places of the first and the second glyph.
    private var moves: [Int16]

    /// No pair moves by so much: it has not been looked at.
    private static let unknown = Int16.min
    /// The pair does something else than move.
    private static let notPlain = Int16.max

    init(face: FontFace, language: String, _ characters: PlainCharacters) {
        self.face = ObjectIdentifier(face)
        self.language = language
        self.characters = characters
        moves = [Int16](repeating: Self.unknown, count: characters.glyphs.count * characters.glyphs.count)
    }

    /// Whether the table is that of a face in a language.
    func isFor(_ face: FontFace, _ language: String) -> Bool {
        self.face == ObjectIdentifier(face) && self.language == language
    }

    /// The glyphs of a text; `nil` when one of its characters is not plain.
    ///
    /// - Parameter shape: Shapes a pair that is met for the first time.
    mutating func glyphs(of text: String, shape: (String) -> [ShapedGlyph]) -> [ShapedGlyph]? {
        var glyphs: [ShapedGlyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        var (before, offset) = (-1, Int32(0))
        for scalar in text.unicodeScalars {
            guard let place = characters.place(of: scalar.value) else { return nil }
            if before >= 0 {
                let move = self.move(before, place, shape)
                if move == Self.notPlain { return nil }
                glyphs[glyphs.count - 1].advance += Int32(move)
                glyphs[glyphs.count - 1].kerning = Int32(move)
            }
            glyphs.append(
                ShapedGlyph(id: characters.glyphs[place], advance: characters.advances[place], cluster: offset)
            )
            offset += Int32(truncatingIfNeeded: UTF8.width(scalar))
            before = place
        }
        return glyphs
    }

    private mutating func move(_ first: Int, _ second: Int, _ shape: (String) -> [ShapedGlyph]) -> Int16 {
        let index = first * characters.glyphs.count + second
        if moves[index] == Self.unknown {
            var pair = ""
            for place in [first, second] { pair.unicodeScalars.append(characters.scalars[place]) }
            moves[index] = look(at: shape(pair), first, second)
        }
        return moves[index]
    }

    /// What a pair of plain characters does when it is shaped.
    private func look(at pair: [ShapedGlyph], _ first: Int, _ second: Int) -> Int16 {
        let glyphs = PlainCharacters.GlyphPair(first: characters.glyphs[first], second: characters.glyphs[second])
        guard !characters.ligaturePairs.contains(glyphs), pair.count == 2, let left = pair.first, let right = pair.last,
            left.id == characters.glyphs[first],
            right.id == characters.glyphs[second], right.advance == characters.advances[second],
            [left.xOffset, left.yOffset, right.xOffset, right.yOffset].allSatisfy({ $0 == 0 })
        else { return Self.notPlain }
        return Int16(exactly: left.advance - characters.advances[first]).flatMap { $0 == Self.unknown ? nil : $0 }
            ?? Self.notPlain
    }
}
