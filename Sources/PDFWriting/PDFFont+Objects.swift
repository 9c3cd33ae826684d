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
    /// Writes a `bfrange` for glyphs whose characters follow each other, else one `bfchar` entry a glyph; at
    /// most 100 in a block (Adobe Technical Note 5014).
    static func bytes(of texts: [UInt16: String]) -> [UInt8] {
        let runs = self.runs(of: texts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key })
        var bytes: [UInt8] = []
        bytes.write("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        bytes.write("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        bytes.write("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        bytes.write("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
        writeBlocks(of: runs.filter { $0.count == 1 }, named: "bfchar", to: &bytes)
        writeBlocks(of: runs.filter { $0.count > 1 }, named: "bfrange", to: &bytes)
        bytes.write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return bytes
    }

    /// Glyphs in a row whose texts are characters in a row.
    private struct Run {
        var first: UInt16
        var text: String
        var count = 1
    }

    private static func runs(of entries: [(key: UInt16, value: String)]) -> [Run] {
        var runs: [Run] = []
        for (glyph, text) in entries {
            if let last = runs.last, follows(glyph, text, last) {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(Run(first: glyph, text: text))
            }
        }
        return runs
    }

    /// Whether a glyph continues a run; neither number may change but in its last byte (Adobe Technical Note 5014, 1.4.1).
    private static func follows(_ glyph: UInt16, _ text: String, _ run: Run) -> Bool {
        guard Int(glyph) == Int(run.first) + run.count, glyph >> 8 == run.first >> 8,
            let first = run.text.utf16.first, run.text.utf16.count == 1,
            let unit = text.utf16.first, text.utf16.count == 1
        else { return false }
        return Int(unit) == Int(first) + run.count && unit >> 8 == first >> 8
    }

    private static func writeBlocks(of runs: [Run], named name: String, to bytes: inout [UInt8]) {
        for start in stride(from: 0, to: runs.count, by: 100) {
            let block = runs[start..<min(start + 100, runs.count)]
            bytes.write(integer: block.count)
            bytes.append(contentsOf: " begin\(name)\n".utf8)
            for run in block { write(run, to: &bytes) }
            bytes.append(contentsOf: "end\(name)\n".utf8)
        }
    }

    private static func write(_ run: Run, to bytes: inout [UInt8]) {
        bytes.write("<")
        bytes.write(hex: run.first)
        if run.count > 1 {
            bytes.write("> <")
            bytes.write(hex: run.first + UInt16(run.count - 1))
        }
        bytes.write("> <")
        for unit in run.text.utf16 { bytes.write(hex: unit) }
        bytes.write(">\n")
    }
}
