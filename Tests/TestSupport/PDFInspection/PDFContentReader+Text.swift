/// Text (ISO 32000-1, 9.3 and 9.4).
extension PDFContentReader {
    mutating func carryOutText(_ name: String, _ operands: [PDFValue], _ numbers: [Double]) {
        let needsObject = ["Td", "TD", "Tm", "T*", "Tj", "TJ", "ET"].contains(name)
        if needsObject != text.isOpen, needsObject || name == "BT" { note(.contentBalance, name) }
        switch name {
        case "BT": text = TextObject(isOpen: true)
        case "ET": text.isOpen = false
        case "Tf": chooseFont(operands)
        case "Td", "TD":
            if name == "TD" { state.leading = -numbers[1] }
            moveLine(numbers[0], numbers[1])
        case "T*": moveLine(0, -state.leading)
        case "Tm":
            text.line = InspectedTransform(numbers) ?? text.line
            text.pen = text.line
        case "Tj": show(operands)
        case "TJ": show(operands[0].array ?? [])
        case "Tc": state.characterSpace = numbers[0]
        case "Tw": state.wordSpace = numbers[0]
        case "Tz": state.stretch = numbers[0] / 100
        case "TL": state.leading = numbers[0]
        case "Ts": state.rise = numbers[0]
        default: state.renderMode = Int(exactly: numbers[0]) ?? 0
        }
    }

    private mutating func moveLine(_ x: Double, _ y: Double) {
        var move = InspectedTransform()
        (move.e, move.f) = (x, y)
        text.line = move.then(text.line)
        text.pen = text.line
    }

    private mutating func chooseFont(_ operands: [PDFValue]) {
        let name = operands[0].name ?? ""
        state.font = file.dictionary(resources["Font"])?[name]?.reference
        state.size = operands[1].number ?? 0
        if state.font.flatMap({ fonts[$0] }) == nil { unknownFonts.insert(name) }
    }

    private mutating func show(_ values: [PDFValue]) {
        guard let number = state.font, let font = fonts[number] else { return note(.resources, "font") }
        let start = text.pen
        for value in values {
            if let adjustment = value.number {
                advance(by: -adjustment / 1000 * state.size * state.stretch)
            } else if let bytes = value.bytes, bytes.count % 2 == 0 {
                for index in stride(from: 0, to: bytes.count, by: 2) {
                    show(Int(bytes[index]) << 8 | Int(bytes[index + 1]), font)
                }
            } else {
                note(.contentOperator, "string")
            }
        }
        paint(box(from: start, font))
        let isMarked = sections.contains { $0.mark != nil }
        let isWhite = state.fill.allSatisfy { $0 > 0.97 }
        // A watermark may be pale, and a mark for machines of any colour; what is read may not.
        if isMarked, isWhite || [3, 7].contains(state.renderMode) || state.size <= 0 { note(.textInvisible) }
    }

    private mutating func show(_ code: Int, _ font: InspectedFont) {
        advance(by: (font.width(of: code) / 1000 * state.size + state.characterSpace) * state.stretch)
        guard code != 0 else { return note(.glyphMissing) }
        guard let shown = font.texts[code], !shown.isEmpty else { return note(.glyphWithoutText, "code \(code)") }
        addText(shown)
        for fault in font.faults[code] ?? [] { note(fault, "code \(code)") }
    }

    private mutating func advance(by width: Double) {
        let (x, y) = text.pen.point(width, 0)
        (text.pen.e, text.pen.f) = (x, y)
    }

    /// Where text stands: upright text from its descenders to the height of its capitals, other text
    /// along its baseline.
    private func box(from start: InspectedTransform, _ font: InspectedFont) -> InspectedBox {
        let (first, last) = (start.then(state.transform), text.pen.then(state.transform))
        let isUpright = first.b == 0 && first.c == 0
        let low = state.rise + (isUpright ? font.descent * state.size / 1000 : 0)
        let high = state.rise + (isUpright ? font.capHeight * state.size / 1000 : 0)
        var box = InspectedBox()
        for (transform, y) in [(first, low), (last, low), (first, high), (last, high)] {
            let point = transform.point(0, y)
            box.include(point.x, point.y)
        }
        return box
    }
}
