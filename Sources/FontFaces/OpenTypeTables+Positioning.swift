extension OpenTypeTables {
    /// Whether the font leaves all positioning to its table `GPOS`.
    var hasNoOtherPositioning: Bool {
        ["kern", "kerx", "morx", "mort", "Silf"].allSatisfy { table($0).count == 0 }
    }

    /// Whether a lookup of the table `GPOS` moves nothing but the first of two neighbours, or marks.
    ///
    /// Of pairs that move the second glyph too, the next pair would begin behind it; and a lookup that
    /// passes over base glyphs or ligatures (flags, bits 1 and 2) sees other neighbours than ours.
    /// Source: OpenType specification, "GPOS", "Lookup table".
    func isOfPairsOrMarks(lookup index: Int) -> Bool {
        let positioning = table("GPOS")
        guard let start = positioning.unsigned16(at: 8), let list = positioning.part(at: start),
            let lookup = list.unsigned16(at: 2 + 2 * index).flatMap(list.part),
            let type = lookup.unsigned16(at: 0), let flags = lookup.unsigned16(at: 2),
            let count = lookup.unsigned16(at: 4), let offsets = lookup.unsigned16s(at: 6, count: count)
        else { return false }
        guard flags & 0b110 == 0 else { return false }
        return offsets.allSatisfy { offset in
            guard let subtable = lookup.part(at: offset) else { return false }
            guard type == 9 else { return Self.isOfPairsOrMarks(type: type, subtable) }
            // An extension: the real type, and a 32-bit offset to the real subtable.
            guard let realType = subtable.unsigned16(at: 2), let realOffset = subtable.unsigned32(at: 4),
                let real = subtable.part(at: realOffset)
            else { return false }
            return Self.isOfPairsOrMarks(type: realType, real)
        }
    }

    private static func isOfPairsOrMarks(type: Int, _ subtable: OpenTypeTable) -> Bool {
        switch type {
        case 2: subtable.unsigned16(at: 6) == 0
        case 4, 5, 6: true
        default: false
        }
    }
}
