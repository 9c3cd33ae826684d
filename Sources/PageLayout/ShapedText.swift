import FontFaces

/// A text with its glyphs and the places where its lines may end.
struct ShapedText {
    let bytes: [UInt8]
    let glyphs: [ShapedGlyph]
    /// The start first, then every place in ascending order, the end last.
    private(set) var breakPoints: [BreakPoint]

    /// Finds the break points of shaped text; none strictly inside an unbreakable range.
    init(_ text: String, glyphs: [ShapedGlyph], unbreakable: [Range<Int>]) {
        bytes = Array(text.utf8)
        self.glyphs = glyphs
        breakPoints = [BreakPoint(textOffset: 0, glyphIndex: 0, total: 0, visible: 0, kind: .mandatory)]
        var (glyphIndex, total) = (0, 0)
        for opportunity in LineBreakOpportunity.all(in: text) where allows(opportunity, unbreakable) {
            while glyphIndex < glyphs.count, glyphs[glyphIndex].cluster < opportunity.offset {
                total += Int(glyphs[glyphIndex].advance)
                glyphIndex += 1
            }
            // A ligature across the place would be torn apart.
            let next = glyphIndex < glyphs.count ? Int(glyphs[glyphIndex].cluster) : bytes.count
            guard next == opportunity.offset || opportunity.isMandatory else { continue }
            add(opportunity, glyphIndex: glyphIndex, total: total)
        }
    }

    private mutating func add(_ opportunity: LineBreakOpportunity, glyphIndex: Int, total: Int) {
        var (visible, index) = (total, glyphIndex)
        while index > breakPoints[breakPoints.count - 1].glyphIndex, isSpace(glyphs[index - 1]) {
            index -= 1
            visible -= Int(glyphs[index].advance)
        }
        let kind: BreakPoint.Kind =
            opportunity.isMandatory ? .mandatory : index < glyphIndex ? .space : .insideWord
        breakPoints.append(
            BreakPoint(
                textOffset: opportunity.offset,
                glyphIndex: glyphIndex,
                total: total,
                visible: visible,
                kind: kind
            )
        )
    }

    private func isSpace(_ glyph: ShapedGlyph) -> Bool {
        bytes[Int(glyph.cluster)] == UInt8(ascii: " ") || isLineEnd(glyph)
    }

    /// Whether a glyph stands for a control character or a line end (U+0085, U+2028, U+2029), which show nothing.
    func isLineEnd(_ glyph: ShapedGlyph) -> Bool {
        let start = Int(glyph.cluster)
        switch bytes[start] {
        case ..<0x20: return true
        case 0xC2: return bytes[start + 1] == 0x85
        case 0xE2: return bytes[start + 1] == 0x80 && (0xA8...0xA9).contains(bytes[start + 2])
        default: return false
        }
    }

    /// Beyond UAX #14: a soft hyphen does not break (it would need a hyphen that is not there), a dash
    /// between spaces stays on the line of the words before it, and groups of digits stay together, as in
    /// a telephone number.
    private func allows(_ opportunity: LineBreakOpportunity, _ unbreakable: [Range<Int>]) -> Bool {
        let offset = opportunity.offset
        if opportunity.isMandatory { return true }
        if unbreakable.contains(where: { $0.lowerBound < offset && offset < $0.upperBound }) { return false }
        if offset >= 2, bytes[offset - 2] == 0xC2, bytes[offset - 1] == 0xAD { return false }
        return !isDashAndSpace(at: offset) && !isBetweenDigits(at: offset)
    }

    /// Whether a single space parts two digits here.
    private func isBetweenDigits(at offset: Int) -> Bool {
        guard offset >= 2, offset < bytes.count, bytes[offset - 1] == UInt8(ascii: " ") else { return false }
        return [bytes[offset - 2], bytes[offset]].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether an en dash (U+2013) or em dash (U+2014) and a space stand here.
    private func isDashAndSpace(at offset: Int) -> Bool {
        guard offset + 3 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else { return false }
        return (bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94) && bytes[offset + 3] == UInt8(ascii: " ")
    }

    /// Adds a break point at every grapheme of the stretches that are wider than a line.
    mutating func breakWords(widerThan measure: Int) {
        guard hasStretch(widerThan: measure) else { return }
        var result = [breakPoints[0]]
        for (start, end) in zip(breakPoints, breakPoints.dropFirst()) {
            if end.visible - start.total > measure { result += graphemes(from: start, to: end) }
            result.append(end)
        }
        breakPoints = result
    }

    private func hasStretch(widerThan measure: Int) -> Bool {
        zip(breakPoints, breakPoints.dropFirst()).contains { $1.visible - $0.total > measure }
    }

    private func graphemes(from start: BreakPoint, to end: BreakPoint) -> [BreakPoint] {
        var (result, total) = ([BreakPoint](), start.total)
        for index in start.glyphIndex..<end.glyphIndex {
            let isBorder = index > start.glyphIndex && glyphs[index].cluster != glyphs[index - 1].cluster
            if isBorder && !isSpace(glyphs[index]) {
                let offset = Int(glyphs[index].cluster)
                result.append(
                    BreakPoint(textOffset: offset, glyphIndex: index, total: total, visible: total, kind: .emergency)
                )
            }
            total += Int(glyphs[index].advance)
        }
        return result
    }
}
