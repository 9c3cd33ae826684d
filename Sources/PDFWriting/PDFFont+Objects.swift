/// The objects of an embedded font (ISO 32000-1, 9.6 to 9.8 and 9.10.3).
extension PDFFont {
    /// How many objects ``write(to:first:)`` needs.
    static let objectCount = 5

    /// Writes the five objects of the font with numbers from `first` on; `first` is the font itself.
    func write(to file: inout ObjectFile, first: Int) throws {
        file.beginObject(first)
        file.body.write("<</Type/Font/Subtype/Type0/BaseFont/")
        file.body.write(name: name)
        file.body.write("/Encoding/Identity-H/DescendantFonts[")
        file.body.write(reference: first + 1)
        file.body.write("]/ToUnicode ")
        file.body.write(reference: first + 4)
        file.body.write(">>")
        try file.endObject()
        try writeDescendant(to: &file, number: first + 1)
        try writeDescriptor(to: &file, number: first + 2)
        try file.writeStream(first + 3, program) { bytes in
            bytes.write("/Length1 ")
            bytes.write(integer: programLength)
        }
        try file.writeStream(first + 4, unicodeMap) { _ in }
    }

    private func writeDescendant(to file: inout ObjectFile, number: Int) throws {
        file.beginObject(number)
        file.body.write("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
        file.body.write(name: name)
        file.body.write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
        file.body.write(reference: number + 1)
        file.body.write("/CIDToGIDMap/Identity/DW 1000/W[")
        file.body.append(contentsOf: widths)
        file.body.write("]>>")
        try file.endObject()
    }

    private func writeDescriptor(to file: inout ObjectFile, number: Int) throws {
        file.beginObject(number)
        file.body.write("<</Type/FontDescriptor/FontName/")
        file.body.write(name: name)
        file.body.write(metrics.italicAngleThousandths == 0 ? "/Flags 32/FontBBox[" : "/Flags 96/FontBBox[")
        let box = metrics.boundingBox
        for (index, side) in [box.left, box.bottom, box.right, box.top].enumerated() {
            if index > 0 { file.body.write(" ") }
            file.body.write(integer: side)
        }
        file.body.write("]/ItalicAngle ")
        file.body.write(thousandths: metrics.italicAngleThousandths)
        for (key, value) in metrics.entries {
            file.body.write(key)
            file.body.write(integer: value)
        }
        file.body.write("/FontFile2 ")
        file.body.write(reference: number + 1)
        file.body.write(">>")
        try file.endObject()
    }
}

extension DescriptorMetrics {
    fileprivate var entries: [(StaticString, Int)] {
        [
            ("/Ascent ", ascender), ("/Descent ", descender), ("/CapHeight ", capHeight), ("/StemV ", stemV),
            ("/FontWeight ", isBold ? 700 : 400),
        ]
    }
}

/// The array `/W` (9.7.4.3): runs of glyph numbers with their advances.
enum FontWidths {
    /// Writes `first [advance …]` for each run of consecutive glyphs.
    static func bytes(of advances: [(glyph: UInt16, advance: Int)]) -> [UInt8] {
        var bytes: [UInt8] = []
        var previous = -2
        for (glyph, advance) in advances {
            if Int(glyph) == previous + 1 {
                bytes.write(" ")
            } else {
                if previous >= 0 { bytes.write("]") }
                bytes.write(integer: Int(glyph))
                bytes.write("[")
            }
            bytes.write(integer: advance)
            previous = Int(glyph)
        }
        if previous >= 0 { bytes.write("]") }
        return bytes
    }
}

/// The character map that turns codes back into text (9.10.3), for search, copy and reading aloud.
enum UnicodeMap {
    /// Writes one `bfchar` entry a glyph, at most 100 in a block (Adobe Technical Note 5014).
    static func bytes(of texts: [UInt16: String]) -> [UInt8] {
        let entries = texts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        var bytes: [UInt8] = []
        bytes.write("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        bytes.write("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        bytes.write("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        bytes.write("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
        for start in stride(from: 0, to: entries.count, by: 100) {
            let block = entries[start..<min(start + 100, entries.count)]
            bytes.write(integer: block.count)
            bytes.write(" beginbfchar\n")
            for (glyph, text) in block { write(glyph, text, to: &bytes) }
            bytes.write("endbfchar\n")
        }
        bytes.write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return bytes
    }

    private static func write(_ glyph: UInt16, _ text: String, to bytes: inout [UInt8]) {
        bytes.write("<")
        bytes.write(hex: glyph)
        bytes.write("> <")
        for unit in text.utf16 { bytes.write(hex: unit) }
        bytes.write(">\n")
    }
}
