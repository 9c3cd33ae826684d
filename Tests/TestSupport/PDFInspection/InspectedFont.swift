/// A font as content uses it: widths, texts and outlines by code.
struct InspectedFont {
    var program: TrueTypeTables?
    var widths: [Int: Double] = [:]
    /// The width of what `/W` does not name.
    var defaultWidth = 1000.0
    /// What each code stands for, by the ToUnicode map.
    var texts: [Int: String] = [:]
    /// Why a code with a text may not be shown.
    var faults: [Int: [PDFInspectionDuty]] = [:]
    /// In thousandths of an em, below the baseline.
    var descent = 0.0
    var capHeight = 0.0

    func width(of code: Int) -> Double { widths[code] ?? defaultWidth }

    /// Reads `/W` (ISO 32000-1, 9.7.4.3); false when it is malformed.
    mutating func readWidths(_ values: [PDFValue]) -> Bool {
        var rest = values[...]
        while let first = rest.popFirst() {
            guard let start = first.integer, let second = rest.popFirst() else { return false }
            if let row = second.array {
                for (index, width) in row.enumerated() {
                    guard let width = width.number else { return false }
                    widths[start + index] = width
                }
            } else {
                guard let end = second.integer, let width = rest.popFirst()?.number, end >= start, end < 65_536 else {
                    return false
                }
                for code in start...end { widths[code] = width }
            }
        }
        return true
    }

    /// Reads a ToUnicode map (ISO 32000-1, 9.10.3); false when it is malformed.
    mutating func readTexts(_ map: [UInt8]) -> Bool {
        var scanner = PDFScanner(map, readsReferences: false)
        var operands: [PDFValue] = []
        var hasCodeSpace = false
        while let value = scanner.next() {
            guard case .keyword(let word) = value else {
                operands.append(value)
                continue
            }
            switch word {
            case "endcodespacerange": hasCodeSpace = operands == [.string([0, 0]), .string([0xFF, 0xFF])]
            case "endbfchar": if !readCharacters(operands) { return false }
            case "endbfrange": if !readRanges(operands) { return false }
            default: break
            }
            operands.removeAll()
        }
        return hasCodeSpace && scanner.faults.isEmpty
    }

    private mutating func readCharacters(_ operands: [PDFValue]) -> Bool {
        guard operands.count % 2 == 0, operands.count <= 200 else { return false }
        for index in stride(from: 0, to: operands.count, by: 2) {
            guard let code = Self.code(operands[index]), let text = operands[index + 1].bytes else { return false }
            texts[code] = PDFValue.utf16(text)
        }
        return true
    }

    private mutating func readRanges(_ operands: [PDFValue]) -> Bool {
        guard operands.count % 3 == 0, operands.count <= 300 else { return false }
        for index in stride(from: 0, to: operands.count, by: 3) {
            guard let first = Self.code(operands[index]), let last = Self.code(operands[index + 1]), first <= last
            else {
                return false
            }
            if let row = operands[index + 2].array {
                guard row.count == last - first + 1 else { return false }
                for (step, text) in row.enumerated() { texts[first + step] = text.bytes.map(PDFValue.utf16) }
            } else {
                guard let start = operands[index + 2].bytes, let low = start.last, Int(low) + last - first < 256 else {
                    return false
                }
                for code in first...last {
                    texts[code] = PDFValue.utf16(start.dropLast() + [low + UInt8(code - first)])
                }
            }
        }
        return true
    }

    /// Compares the glyphs of all texts with the program.
    mutating func inspectGlyphs() {
        guard let program else { return }
        for (code, text) in texts {
            guard let advance = program.advance(of: code) else {
                faults[code] = [.glyphNotInProgram]
                continue
            }
            let isBlank = text.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || [.format, .control].contains($0.properties.generalCategory)
            }
            if !isBlank, !program.hasOutline(code) { faults[code, default: []].append(.glyphWithoutOutline) }
            if abs(advance - width(of: code)) > 0.5001 { faults[code, default: []].append(.fontWidths) }
        }
    }

    private static func code(_ value: PDFValue) -> Int? {
        guard let bytes = value.bytes, bytes.count == 2 else { return nil }
        return Int(bytes[0]) << 8 | Int(bytes[1])
    }
}
