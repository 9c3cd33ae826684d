extension OpenTypeTables {
    /// Reads the metrics; `heightOf` measures a letter's outline where the font states no height for it.
    func metrics(path: String, heightOf: (Unicode.Scalar) -> Int) throws(FontError) -> FontMetrics {
        let (head, hhea, os2, post) = (table("head"), table("hhea"), table("OS/2"), table("post"))
        guard let unitsPerEm = head.unsigned16(at: 18), (16...16_384).contains(unitsPerEm),
            let box = head.fontBox(at: 36)
        else { throw FontError(reason: .damaged(table: "head"), path: path) }
        guard let ascender = hhea.signed16(at: 4), let descender = hhea.signed16(at: 6), let gap = hhea.signed16(at: 8)
        else { throw FontError(reason: .damaged(table: "hhea"), path: path) }
        guard let version = os2.unsigned16(at: 0), let weight = os2.unsigned16(at: 4)
        else { throw FontError(reason: .damaged(table: "OS/2"), path: path) }
        guard let angle = post.fixed(at: 4), let pitch = post.unsigned32(at: 12)
        else { throw FontError(reason: .damaged(table: "post"), path: path) }
        guard let glyphCount = table("maxp").unsigned16(at: 4), glyphCount > 0
        else { throw FontError(reason: .damaged(table: "maxp"), path: path) }
        return FontMetrics(
            unitsPerEm: unitsPerEm,
            ascender: ascender,
            descender: descender,
            lineGap: gap,
            capHeight: statedHeight(at: 88, version) ?? heightOf("H"),
            xHeight: statedHeight(at: 86, version) ?? heightOf("x"),
            boundingBox: box,
            italicAngle: angle,
            weight: weight,
            isFixedPitch: pitch != 0,
            glyphCount: glyphCount
        )
    }

    /// Refuses fonts whose maker does not allow a subset in a document (`OS/2` fsType, OpenType specification).
    ///
    /// Usage 2 alone is "restricted licence"; 0x0100 forbids subsets, 0x0200 allows bitmaps only.
    func checkEmbedding(path: String) throws(FontError) {
        guard let fsType = table("OS/2").unsigned16(at: 8) else {
            throw FontError(reason: .damaged(table: "OS/2"), path: path)
        }
        if fsType & 0xF == 2 || fsType & 0x300 != 0 {
            throw FontError(reason: .embeddingForbidden(fsType: fsType), path: path)
        }
    }

    /// The advances of all glyphs (`hmtx`; the last long entry holds for the rest).
    func advances(path: String, glyphCount: Int) throws(FontError) -> [UInt16] {
        let hmtx = table("hmtx")
        guard let longCount = table("hhea").unsigned16(at: 34), (1...glyphCount).contains(longCount),
            hmtx.count >= 4 * longCount
        else { throw FontError(reason: .damaged(table: "hmtx"), path: path) }
        return (0..<glyphCount).map { UInt16(hmtx.unsigned16(at: 4 * min($0, longCount - 1)) ?? 0) }
    }

    /// Version 2 of `OS/2` brought the two heights; a zero counts as not stated.
    private func statedHeight(at offset: Int, _ version: Int) -> Int? {
        guard version >= 2, let height = table("OS/2").signed16(at: offset), height > 0 else { return nil }
        return height
    }
}

extension OpenTypeTable {
    fileprivate func fontBox(at offset: Int) -> FontBox? {
        guard let xMin = signed16(at: offset), let yMin = signed16(at: offset + 2),
            let xMax = signed16(at: offset + 4), let yMax = signed16(at: offset + 6)
        else { return nil }
        return FontBox(xMin: xMin, yMin: yMin, xMax: xMax, yMax: yMax)
    }
}
