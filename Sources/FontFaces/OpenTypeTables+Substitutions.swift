extension OpenTypeTables {
    /// The replacements of one glyph by one (type 1) and of several by one (type 4) in the `GSUB` table.
    ///
    /// The given lookups come first, then all others, which contexts may call. Replacements of one
    /// glyph by several and free choices say nothing new about texts and are left out.
    /// Source: OpenType specification, "GSUB".
    func substitutions(lookups first: [Int]) -> [GlyphSubstitution] {
        let table = table("GSUB")
        guard let start = table.unsigned16(at: 8), let list = table.part(at: start), let count = list.unsigned16(at: 0)
        else { return [] }
        let others = (0..<count).filter { !first.contains($0) }
        var result: [GlyphSubstitution] = []
        // A hostile font can name the same large table thousands of times.
        for index in first + others where result.count < 1 << 18 {
            guard let lookup = list.unsigned16(at: 2 + 2 * index).flatMap(list.part) else { continue }
            result += Self.substitutions(inLookup: lookup)
        }
        return result
    }

    /// Those of the given lookups of the table `GSUB` that are ligatures and nothing else (type 4).
    func ligatureLookups(among lookups: [Int]) -> [Int] {
        let table = table("GSUB")
        guard let start = table.unsigned16(at: 8), let list = table.part(at: start) else { return [] }
        return lookups.filter { index in
            guard let lookup = list.unsigned16(at: 2 + 2 * index).flatMap(list.part) else { return false }
            let isExtension = lookup.unsigned16(at: 0) == 7
            let realType = lookup.unsigned16(at: 6).flatMap(lookup.part)?.unsigned16(at: 2)
            return isExtension ? realType == 4 : lookup.unsigned16(at: 0) == 4
        }
    }

    /// The ligatures of one lookup of the table `GSUB`.
    func ligatures(inLookup index: Int) -> [GlyphSubstitution] {
        let table = table("GSUB")
        guard let start = table.unsigned16(at: 8), let list = table.part(at: start),
            let lookup = list.unsigned16(at: 2 + 2 * index).flatMap(list.part)
        else { return [] }
        return Self.substitutions(inLookup: lookup).filter { $0.sources.count > 1 }
    }

    private static func substitutions(inLookup lookup: OpenTypeTable) -> [GlyphSubstitution] {
        guard let type = lookup.unsigned16(at: 0), let count = lookup.unsigned16(at: 4),
            let offsets = lookup.unsigned16s(at: 6, count: count)
        else { return [] }
        return offsets.compactMap(lookup.part).flatMap { subtable in
            guard type == 7 else { return substitutions(type: type, subtable) }
            // An extension: the real type, and a 32-bit offset to the real subtable.
            guard let realType = subtable.unsigned16(at: 2), let offset = subtable.unsigned32(at: 4),
                let real = subtable.part(at: offset)
            else { return [] }
            return substitutions(type: realType, real)
        }
    }

    private static func substitutions(type: Int, _ subtable: OpenTypeTable) -> [GlyphSubstitution] {
        guard let offset = subtable.unsigned16(at: 2), let covered = subtable.part(at: offset)?.coveredGlyphs() else {
            return []
        }
        switch type {
        case 1: return singleSubstitutions(subtable, covered)
        case 4: return ligatures(subtable, covered)
        default: return []
        }
    }

    private static func singleSubstitutions(_ subtable: OpenTypeTable, _ covered: [UInt16]) -> [GlyphSubstitution] {
        if subtable.unsigned16(at: 0) == 1 {
            let shift = UInt16(subtable.unsigned16(at: 4) ?? 0)
            return covered.map { GlyphSubstitution(sources: [$0], result: $0 &+ shift) }
        }
        return covered.enumerated().compactMap { index, glyph in
            subtable.unsigned16(at: 6 + 2 * index).map { GlyphSubstitution(sources: [glyph], result: UInt16($0)) }
        }
    }

    private static func ligatures(_ subtable: OpenTypeTable, _ covered: [UInt16]) -> [GlyphSubstitution] {
        covered.enumerated().flatMap { index, glyph -> [GlyphSubstitution] in
            guard let set = subtable.unsigned16(at: 6 + 2 * index).flatMap(subtable.part),
                let count = set.unsigned16(at: 0),
                let offsets = set.unsigned16s(at: 2, count: count)
            else { return [] }
            return offsets.compactMap(set.part).compactMap { ligature(first: glyph, $0) }
        }
    }

    private static func ligature(first: UInt16, _ table: OpenTypeTable) -> GlyphSubstitution? {
        guard let result = table.unsigned16(at: 0), let count = table.unsigned16(at: 2), count > 0,
            let rest = table.unsigned16s(at: 4, count: count - 1)
        else { return nil }
        return GlyphSubstitution(sources: [first] + rest.map(UInt16.init), result: UInt16(result))
    }
}

extension OpenTypeTable {
    /// The glyphs of a coverage table, in its order (OpenType specification, "Coverage table").
    fileprivate func coveredGlyphs() -> [UInt16]? {
        guard let count = unsigned16(at: 2) else { return nil }
        if unsigned16(at: 0) == 1 { return unsigned16s(at: 4, count: count)?.map(UInt16.init) }
        guard let ranges = unsigned16s(at: 4, count: 3 * count) else { return nil }
        var glyphs: [UInt16] = []
        // Ranges that overlap or go back are no coverage, but a hostile font may have them.
        for index in stride(from: 0, to: ranges.count, by: 3) where ranges[index] <= ranges[index + 1] {
            guard glyphs.count <= Int(UInt16.max) else { return nil }
            glyphs += (ranges[index]...ranges[index + 1]).map(UInt16.init)
        }
        return glyphs
    }
}
