/// Fonts (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21): one kind alone, Identity-H over an embedded TrueType
/// subset.
extension PDFInspection {
    mutating func inspectFont(_ number: Int) {
        guard fonts[number] == nil else { return }
        var font = InspectedFont()
        let place = "font \(number)"
        let outer = file.values[number]?.dictionary ?? [:]
        expectKeys(["Type", "Subtype", "BaseFont", "Encoding", "DescendantFonts", "ToUnicode"], in: outer, place)
        if outer["Subtype"] != .name("Type0") { note(.fontType, place) }
        if outer["Encoding"] != .name("Identity-H") { note(.fontEncoding, place) }
        let descendants = file.resolve(outer["DescendantFonts"])?.array ?? []
        let inner = file.dictionary(descendants.first) ?? [:]
        if descendants.count != 1 || inner["Subtype"] != .name("CIDFontType2") { note(.fontType, place) }
        inspectDescendant(inner, place)
        if let widths = file.resolve(inner["W"])?.array, let usual = inner["DW"]?.number ?? .some(1000) {
            if !font.readWidths(widths) { note(.fontWidths, place) }
            font.defaultWidth = usual
        } else {
            note(.fontWidths, place)
        }
        let descriptor = file.dictionary(inner["FontDescriptor"]) ?? [:]
        inspectNames([outer["BaseFont"], inner["BaseFont"], descriptor["FontName"]], place)
        font.descent = descriptor["Descent"]?.number ?? 0
        font.capHeight = descriptor["CapHeight"]?.number ?? 0
        inspectDescriptor(descriptor, place)
        font.program = program(descriptor["FontFile2"], place)
        inspectWidths(of: font, place)
        let map = outer["ToUnicode"]?.reference.flatMap { file.decoded($0) }
        if !(map.map { font.readTexts($0) } ?? false) { note(.fontUnicodeMap, place) }
        inspectTexts(of: font, place)
        font.inspectGlyphs()
        fonts[number] = font
    }

    private mutating func inspectDescendant(_ inner: [String: PDFValue], _ place: String) {
        let keys: Set<String> = [
            "Type", "Subtype", "BaseFont", "CIDSystemInfo", "CIDToGIDMap", "FontDescriptor", "W", "DW",
        ]
        expectKeys(keys, in: inner, "\(place), descendant")
        if inner["CIDToGIDMap"] != .name("Identity") { note(.fontEncoding, place) }
        let system = file.dictionary(inner["CIDSystemInfo"]) ?? [:]
        let isIdentity = system["Registry"]?.text == "Adobe" && system["Ordering"]?.text == "Identity"
        if !isIdentity || system["Supplement"] != .integer(0) { note(.fontEncoding, place) }
    }

    /// A subset has a prefix of six capital letters (ISO 32000-1, 9.6.4), the same wherever it is named.
    private mutating func inspectNames(_ names: [PDFValue?], _ place: String) {
        let name = names[0]?.name ?? ""
        let isSubset = name.wholeMatch(of: /[A-Z]{6}\+[!-~]+/) != nil
        if !isSubset || names.contains(where: { $0?.name != name }) { note(.fontName, place) }
    }

    private mutating func inspectDescriptor(_ descriptor: [String: PDFValue], _ place: String) {
        let keys: Set<String> = [
            "Type", "FontName", "Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV",
            "FontFile2", "FontWeight", "FontFamily", "FontStretch", "XHeight",
        ]
        expectKeys(keys, in: descriptor, "\(place), descriptor")
        let numbers = ["ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV"]
        let hasNumbers = numbers.allSatisfy { descriptor[$0]?.number != nil }
        let isBoxed = descriptor["FontBBox"]?.array?.compactMap(\.number).count == 4
        let flags = descriptor["Flags"]?.integer ?? 0
        // A font is symbolic (bit 3) or not (bit 6), never both (ISO 32000-1, 9.8.2).
        let isOneKind = (flags & 4 != 0) != (flags & 32 != 0)
        if !hasNumbers || !isBoxed || !isOneKind { note(.fontDescriptor, place) }
    }

    private mutating func program(_ value: PDFValue?, _ place: String) -> TrueTypeTables? {
        guard let number = value?.reference, let bytes = file.decoded(number), let program = TrueTypeTables(bytes)
        else {
            note(.fontProgram, place)
            return nil
        }
        if file.values[number]?.dictionary?["Length1"] != .integer(bytes.count) { note(.fontProgram, place) }
        // Restricted, or bitmaps only (OpenType 1.9, "OS/2", fsType).
        let isRestricted = program.licence & 15 == 2 || program.licence & 0x200 != 0
        if isRestricted { note(.fontProgram, place) }
        return program
    }

    /// Compares all widths with table `hmtx` (ISO 19005-2, 6.2.11.5).
    private mutating func inspectWidths(of font: InspectedFont, _ place: String) {
        guard let program = font.program else { return }
        for code in font.widths.keys.sorted() {
            guard let advance = program.advance(of: code) else {
                note(.glyphNotInProgram, "\(place), code \(code)")
                continue
            }
            if abs(advance - font.width(of: code)) > 0.5001 { note(.fontWidths, "\(place), code \(code)") }
        }
    }

    /// ISO 19005-2, 6.2.11.7.
    private mutating func inspectTexts(of font: InspectedFont, _ place: String) {
        for (code, text) in font.texts.sorted(by: { $0.key < $1.key }) {
            let scalars = text.unicodeScalars
            let name = "\(place), code \(code)"
            if scalars.contains(where: { $0.properties.generalCategory == .privateUse }) { note(.privateUseText, name) }
            let isForbidden = scalars.contains { [0, 0xFEFF, 0xFFFE, 0xFFFF, 0xFFFD].contains($0.value) }
            if isForbidden || text.isEmpty { note(.forbiddenText, name) }
        }
    }
}
