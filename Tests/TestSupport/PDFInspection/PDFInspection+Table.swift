/// The table of objects and the trailer (ISO 19005-2, 6.1.3 and 6.1.4), and what each object may not hold.
extension PDFInspection {
    /// Compares the table with the places where the objects are.
    mutating func inspectTable() {
        var scanner = PDFScanner(file.bytes, at: file.tail)
        let isPlain = scanner.skip("xref\n")
        if isPlain { readRows(&scanner) } else { readTableStream() }
        guard scanner.skip("startxref\n") else { return note(.tableOffset, "startxref") }
        let start = isPlain ? file.tail : file.offsets[file.lastObject]
        if scanner.next()?.integer != start { note(.tableOffset, "startxref") }
        if !scanner.skip("\n%%EOF\n") || scanner.place != file.bytes.count {
            note(.endOfFile, "byte \(scanner.place)")
        }
    }

    private mutating func readRows(_ scanner: inout PDFScanner) {
        let count = file.offsets.keys.max() ?? 0
        let header = scanner.next() == .integer(0) && scanner.next() == .integer(count + 1) && scanner.skip("\n")
        if !header { note(.tableOffset, "first row") }
        for number in 0...count where !isRow(number, &scanner) { note(.tableOffset, "object \(number)") }
        scanner.skipSpace()
        guard scanner.skip("trailer\n"), case .dictionary(let entries) = scanner.next(), scanner.skip("\n") else {
            return note(.tableOffset, "trailer")
        }
        trailer = entries
        expectKeys(["Size", "Root", "ID", "Encrypt", "Info"], in: trailer, "trailer")
        if trailer["Size"] != .integer(count + 1) { note(.tableOffset, "/Size") }
    }

    /// Whether the next row of twenty bytes is that of an object, or of a free number.
    private func isRow(_ number: Int, _ scanner: inout PDFScanner) -> Bool {
        scanner.skipSpace()
        let start = scanner.place
        let (offset, generation, kind) = (scanner.next(), scanner.next(), scanner.next())
        guard scanner.skip(" \n"), scanner.place == start + 20 else { return false }
        if let expected = file.offsets[number] {
            return offset == .integer(expected) && generation == .integer(0) && kind == .keyword("n")
        }
        return generation == .integer(number == 0 ? 65_535 : 1) && kind == .keyword("f")
    }

    /// ISO 32000-1, 7.5.8.
    private mutating func readTableStream() {
        let name = "table stream"
        let number = file.lastObject
        guard let entries = file.values[number]?.dictionary, entries["Type"] == .name("XRef"),
            let widths = entries["W"]?.array?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...8).contains($0) })
        else { return note(.tableOffset, name) }
        trailer = entries
        let keys: Set<String> = [
            "Type", "W", "DecodeParms", "Size", "Root", "ID", "Filter", "Length", "Encrypt", "Info",
        ]
        expectKeys(keys, in: trailer, name)
        let row = widths.reduce(0, +)
        guard row > 0, let rows = file.decoded(number), rows.count % row == 0,
            entries["Size"] == .integer(rows.count / row)
        else { return note(.tableOffset, name) }
        for object in 0..<rows.count / row {
            let fields = Self.fields(rows[object * row..<(object + 1) * row], widths)
            if fields != expectedRow(object) {
                note(.tableOffset, "object \(object)")
            }
        }
        let last = file.values.keys.max() ?? 0
        if rows.count / row <= last { note(.tableOffset, "object \(last)") }
    }

    private static func fields(_ row: ArraySlice<UInt8>, _ widths: [Int]) -> [Int] {
        var place = row.startIndex
        return widths.map { width in
            defer { place += width }
            return row[place..<place + width].reduce(0) { $0 &<< 8 | Int($1) }
        }
    }

    /// What the table should say of an object, or of a free number.
    private func expectedRow(_ object: Int) -> [Int] {
        if let container = file.containers[object] { return [2, container.stream, container.index] }
        if let offset = file.offsets[object] { return [1, offset, 0] }
        return [0, 0, 65_535]
    }

    mutating func inspectTrailer() {
        let strings = trailer["ID"]?.array?.compactMap(\.bytes) ?? []
        if strings.count != 2 || strings.first != strings.last || strings.first?.count != 16 {
            note(.identifier, "trailer")
        }
        if trailer["Info"] != nil { note(.information, "trailer") }
        if trailer["Encrypt"] != nil { note(.encryption, "trailer") }
        catalog = file.dictionary(trailer["Root"]) ?? [:]
    }
}

// MARK: - Objects

extension PDFInspection {
    /// Follows all references from the trailer, and looks into each dictionary on the way.
    mutating func inspectObjects() {
        var seen: Set<Int> = []
        var waiting: [(value: PDFValue, place: String)] = [(.dictionary(trailer), "trailer")]
        while let (value, place) = waiting.popLast() {
            switch value {
            case .reference(let number):
                guard let target = file.values[number] else {
                    note(.referenceDangling, "\(place), object \(number)")
                    continue
                }
                if seen.insert(number).inserted { waiting.append((target, "object \(number)")) }
            case .array(let values):
                waiting += values.map { ($0, place) }
            case .dictionary(let entries):
                inspectEntries(entries, place)
                waiting += entries.values.map { ($0, place) }
            case .integer(let number):
                if abs(number) > 2_147_483_647 { note(.limit, place) }
            default: break
            }
        }
        for number in file.values.keys.sorted() where !seen.contains(number) && !isFileStructure(number) {
            note(.objectUnused, "object \(number)")
        }
        for number in file.streams.keys.sorted() { inspectStream(number) }
    }

    private func isFileStructure(_ number: Int) -> Bool {
        let type = file.values[number]?.dictionary?["Type"]
        return type == .name("ObjStm") || type == .name("XRef")
    }

    /// What no dictionary of a letter holds (ISO 19005-2, 6.3 to 6.5, 6.8 and 6.9).
    private mutating func inspectEntries(_ entries: [String: PDFValue], _ place: String) {
        let hints: [(PDFInspectionDuty, [String])] = [
            (.action, ["OpenAction", "AA", "JS", "JavaScript"]), (.attachment, ["EF", "EmbeddedFiles", "AF"]),
            (.annotation, ["Annots"]), (.form, ["AcroForm", "XFA"]), (.optionalContent, ["OCProperties", "OC"]),
        ]
        for (duty, keys) in hints where keys.contains(where: { entries[$0] != nil }) { note(duty, place) }
        switch entries["Type"]?.name {
        case "Action": note(.action, place)
        case "Filespec", "EmbeddedFile": note(.attachment, place)
        case "Annot": note(.annotation, place)
        case "OCG", "OCMD": note(.optionalContent, place)
        default: break
        }
    }

    /// ISO 19005-2, 6.1.7.
    private mutating func inspectStream(_ number: Int) {
        guard let entries = file.values[number]?.dictionary else { return }
        let name = "stream \(number)"
        if ["F", "FFilter", "FDecodeParms"].contains(where: { entries[$0] != nil }) { note(.streamFilter, name) }
        if let filter = entries["Filter"], filter != .name("FlateDecode") {
            // A photograph keeps the compression it came with.
            let isPhotograph = filter == .name("DCTDecode") && entries["Subtype"] == .name("Image")
            if !isPhotograph { note(.streamFilter, name) }
        } else if file.decoded(number) == nil {
            note(.streamDecoding, name)
        }
    }
}
