/// The characters of a font that are shown by their own glyph unless they form a ligature, and are
/// moved by nothing but kerning between neighbours.
///
/// Text made of them alone can be set from a table of pairs, which is ten times as fast as shaping. That
/// the result is the same follows from the font's own tables:
/// - each character alone gives its own glyph with its own advance;
/// - a ligature begins with one of ``ligaturePairs``; text with such a pair is shaped by HarfBuzz;
/// - no other replacement from which shaping starts makes a glyph of the set, and none of them can be
///   made from glyphs of the set (HarfBuzz's closure), so that none ever takes place;
/// - no lookup moves one of them but by pairs of neighbours (``OpenTypeTables/isOfPairsOrMarks(lookup:)``).
struct PlainCharacters: Sendable {
    /// By character: one more than the place of its glyph, or 0.
    private let places: [UInt16]
    /// One character for each glyph, in the order of the places.
    let scalars: [Unicode.Scalar]
    let glyphs: [UInt16]
    let advances: [Int32]
    /// The first two glyphs of each ligature.
    let ligaturePairs: Set<GlyphPair>

    /// Two glyphs, one after the other.
    struct GlyphPair: Hashable, Sendable {
        var first: UInt16
        var second: UInt16
    }

    /// Latin letters and signs, and the punctuation and currency signs of letters.
    private static let candidates = [0x20...0x24F, 0x2010...0x2043, 0x2045...0x205E, 0x20A0...0x20BF]

    /// Finds the plain characters of a font; none where its tables do other than pair kerning.
    init(_ harfBuzz: borrowing HarfBuzzFace, tables: OpenTypeTables, advances all: [UInt16]) {
        var found: [Unicode.Scalar: UInt16] = [:]
        if tables.hasNoOtherPositioning {
            var buffer = ShapingBuffer()
            for scalar in Self.candidates.joined().compactMap(Unicode.Scalar.init) {
                let glyph = harfBuzz.glyph(for: scalar)
                guard glyph != 0, Int(glyph) < all.count, !harfBuzz.isMark(glyph) else { continue }
                let alone = ShapedGlyph(id: glyph, advance: Int32(all[Int(glyph)]), cluster: 0)
                if harfBuzz.shape(String(scalar), language: "nl", into: &buffer) == [alone] { found[scalar] = glyph }
            }
        }
        let ligatures = Set(tables.ligatureLookups(among: harfBuzz.replacingLookups()))
        ligaturePairs = Set(
            ligatures.flatMap(tables.ligatures(inLookup:)).map {
                GlyphPair(first: $0.sources[0], second: $0.sources[1])
            }
        )
        var unmoved = Set(found.values)
        for lookup in harfBuzz.positioningLookups() where !tables.isOfPairsOrMarks(lookup: lookup) {
            unmoved.subtract(harfBuzz.glyphs(movedByLookup: lookup))
        }
        let kept = Self.beyondReplacement(unmoved, ligatures, harfBuzz)
        var (scalars, glyphs, places) = ([Unicode.Scalar](), [UInt16](), [UInt16](repeating: 0, count: 0x20C0))
        for (scalar, glyph) in found.sorted(by: { $0.key < $1.key }) where kept.contains(glyph) {
            let place = glyphs.firstIndex(of: glyph) ?? glyphs.count
            if place == glyphs.count {
                glyphs.append(glyph)
                scalars.append(scalar)
            }
            places[Int(scalar.value)] = UInt16(place + 1)
        }
        (self.scalars, self.glyphs, self.places) = (scalars, glyphs, glyphs.isEmpty ? [] : places)
        advances = glyphs.map { Int32(all[Int($0)]) }
    }

    /// Whether nothing can be set from a table.
    var isEmpty: Bool { glyphs.isEmpty }

    /// The place of a character's glyph; `nil` for one that is not plain.
    @inline(__always)
    func place(of value: UInt32) -> Int? {
        guard value < UInt32(places.count) else { return nil }
        let place = places[Int(value)]
        return place == 0 ? nil : Int(place) - 1
    }

    /// The glyphs that no replacement makes or takes, but for ligatures.
    private static func beyondReplacement(
        _ glyphs: Set<UInt16>,
        _ ligatures: Set<Int>,
        _ harfBuzz: borrowing HarfBuzzFace
    ) -> Set<UInt16> {
        var kept = glyphs.subtracting(harfBuzz.replacements())
        for glyph in kept where harfBuzz.closure(over: [glyph], without: ligatures).count > 1 { kept.remove(glyph) }
        if harfBuzz.closure(over: kept, without: ligatures).count == kept.count { return kept }
        // Some replace each other in groups: take one after the other.
        var sound: Set<UInt16> = []
        for glyph in kept.sorted() {
            let wider = sound.union([glyph])
            if harfBuzz.closure(over: wider, without: ligatures).count == wider.count { sound = wider }
        }
        return sound
    }
}
