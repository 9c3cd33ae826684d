/// A file taken apart from its first byte to its last, by the strict grammar that ISO 19005-2, 6.1 asks
/// for. It reads on behind what is wrong, so that one breach does not hide the others.
struct PDFObjects {
    let bytes: [UInt8]
    private(set) var values: [Int: PDFValue] = [:]
    /// The bytes between `stream` and `endstream`, by object.
    private(set) var streams: [Int: Range<Int>] = [:]
    /// Where each object of the file itself begins.
    private(set) var offsets: [Int: Int] = [:]
    /// For objects in object streams: the stream, and the place in it.
    private(set) var containers: [Int: (stream: Int, index: Int)] = [:]
    /// Where the objects end: the place of a table, or of `startxref`.
    private(set) var tail = 0
    /// The last object of the file itself, which is the table of a compact file.
    private(set) var lastObject = 0
    private(set) var findings: [PDFFinding] = []
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        readHeader()
        while let byte = peek(0), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { readObject() }
        tail = place
        for number in streams.keys.sorted() where values[number]?.dictionary?["Type"] == .name("ObjStm") {
            readObjectStream(number)
        }
    }

    mutating func note(_ duty: PDFInspectionDuty, _ place: String) {
        let finding = PDFFinding(duty, place)
        if findings.last != finding { findings.append(finding) }
    }

    /// What an object or a reference to one stands for.
    func resolve(_ value: PDFValue?) -> PDFValue? {
        var value = value
        for _ in 0..<8 {
            guard case .reference(let number) = value else { return value }
            value = values[number]
        }
        return value
    }

    func dictionary(_ value: PDFValue?) -> [String: PDFValue]? { resolve(value)?.dictionary }

    private func peek(_ distance: Int) -> UInt8? {
        place + distance < bytes.count ? bytes[place + distance] : nil
    }

    private mutating func skip(_ text: String) -> Bool {
        guard starts(with: text, at: place) else { return false }
        place += text.utf8.count
        return true
    }

    private func starts(with text: String, at place: Int) -> Bool {
        place + text.utf8.count <= bytes.count && bytes[place..<place + text.utf8.count].elementsEqual(text.utf8)
    }

    /// The next place of a text, or the end.
    private func find(_ text: String, from start: Int) -> Int {
        var place = min(start, bytes.count)
        while place < bytes.count, !starts(with: text, at: place) { place += 1 }
        return place
    }
}

// MARK: - Header and objects

extension PDFObjects {
    /// ISO 19005-2, 6.1.2.
    private mutating func readHeader() {
        if !skip("%PDF-1.7\n") {
            note(.fileHeader, "byte 0")
            place = min(find("%PDF-", from: 0) + 9, bytes.count)
        }
        let isComment = peek(0) == UInt8(ascii: "%") && (1...4).allSatisfy { peek($0) ?? 0 > 127 }
        if isComment, peek(5) == 10 {
            place += 6
        } else {
            if starts(with: "%PDF-1.7\n", at: 0) { note(.headerComment, "byte \(place)") }
            while place > 0, bytes[place - 1] != 10 { place -= 1 }
            while peek(0) == UInt8(ascii: "%") || peek(0) == 10 { place = find("\n", from: place) + 1 }
        }
    }

    /// ISO 19005-2, 6.1.9.
    private mutating func readObject() {
        let start = place
        var number = 0
        while let byte = peek(0), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 10_000_000 {
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            place += 1
        }
        if !skip(" 0 obj\n") {
            note(.objectSyntax, "byte \(start)")
            place = find("obj", from: place) + 3
        }
        if offsets[number] != nil || number == 0 || number > 8_388_607 { note(.objectSyntax, "object \(number)") }
        offsets[number] = start
        lastObject = number
        values[number] = readValue("object \(number)")
        if values[number]?.dictionary != nil, skip("stream") || skip("\nstream") { readStream(number) }
        if !skip("\nendobj\n") {
            note(.objectSyntax, "end of object \(number)")
            place = min(bytes.count, find("endobj", from: place) + 7)
        }
    }

    private mutating func readValue(_ name: String) -> PDFValue {
        var scanner = PDFScanner(bytes, at: place)
        let value = scanner.next() ?? .null
        place = min(scanner.place, bytes.count)
        for fault in scanner.faults.sorted() { note(fault, name) }
        return value
    }

    /// ISO 19005-2, 6.1.7.1.
    private mutating func readStream(_ number: Int) {
        let name = "stream \(number)"
        if !skip("\n") {
            note(.streamLine, name)
            if !skip("\r\n") { _ = skip("\r") }
        }
        let start = place
        let length = values[number]?.dictionary?["Length"]?.integer ?? -1
        var end = start + length
        if length < 0 || end > bytes.count || !starts(with: "\nendstream", at: end) {
            let isUnparted = length > 0 && starts(with: "endstream", at: end) && bytes[end - 1] != 10
            note(isUnparted ? .streamLine : .streamLength, name)
            let keyword = find("endstream", from: start)
            end = max(start, !isUnparted && keyword > start && bytes[keyword - 1] == 10 ? keyword - 1 : keyword)
        }
        streams[number] = start..<min(end, bytes.count)
        if end > start, end <= bytes.count, bytes[end - 1] == 13 { note(.streamEnd, name) }
        place = end
        if !skip("\nendstream") { _ = skip("endstream") }
    }
}

// MARK: - Streams

extension PDFObjects {
    /// The plain bytes of a stream; `nil` when it cannot be unpacked.
    func decoded(_ number: Int) -> [UInt8]? {
        guard let range = streams[number], let entries = values[number]?.dictionary else { return nil }
        let raw = Array(bytes[range])
        guard let filter = entries["Filter"] else { return raw }
        guard filter == .name("FlateDecode"), let plain = Inflation.plain(raw) else { return nil }
        guard let parameters = entries["DecodeParms"]?.dictionary else { return plain }
        return Self.unpredicted(plain, parameters)
    }

    /// Undoes a PNG predictor (ISO 32000-1, 7.4.4.4).
    private static func unpredicted(_ bytes: [UInt8], _ parameters: [String: PDFValue]) -> [UInt8]? {
        let predictor = parameters["Predictor"]?.integer ?? 1
        if predictor == 1 { return bytes }
        let colours = parameters["Colors"]?.integer ?? 1
        let depth = parameters["BitsPerComponent"]?.integer ?? 8
        let columns = parameters["Columns"]?.integer ?? 1
        guard (10...15).contains(predictor), (1...65_536).contains(columns), (1...4).contains(colours) else {
            return nil
        }
        guard [1, 2, 4, 8, 16].contains(depth) else { return nil }
        let length = (columns * colours * depth + 7) / 8
        guard bytes.count % (length + 1) == 0 else { return nil }
        var row = PredictedRow(above: [UInt8](repeating: 0, count: length), step: max(1, colours * depth / 8))
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: length + 1) {
            guard row.read(filter: bytes[start], bytes[(start + 1)...(start + length)]) else { return nil }
            result += row.above
        }
        return result
    }

    /// ISO 32000-1, 7.5.7.
    private mutating func readObjectStream(_ number: Int) {
        let name = "object stream \(number)"
        guard let entries = values[number]?.dictionary, let count = entries["N"]?.integer,
            let first = entries["First"]?.integer, let content = decoded(number), count >= 0, first <= content.count
        else { return note(.objectStream, name) }
        var header = PDFScanner(Array(content[..<max(0, first)]), readsReferences: false)
        for index in 0..<count {
            guard case .integer(let member) = header.next(), case .integer(let offset) = header.next(), offset >= 0
            else { return note(.objectStream, name) }
            if values[member] != nil { note(.objectSyntax, "object \(member)") }
            var scanner = PDFScanner(content, at: first + offset)
            values[member] = scanner.next() ?? .null
            containers[member] = (number, index)
            for fault in scanner.faults.sorted() { note(fault, "object \(member)") }
        }
        if header.next() != nil { note(.objectStream, name) }
    }
}

/// A row of predicted bytes (PNG, 9.2).
private struct PredictedRow {
    /// The row that was read last.
    var above: [UInt8]
    /// How many bytes to the left the same component stands.
    let step: Int

    mutating func read(filter: UInt8, _ bytes: ArraySlice<UInt8>) -> Bool {
        guard filter <= 4 else { return false }
        var row: [UInt8] = []
        for (column, byte) in bytes.enumerated() {
            let left = column < step ? 0 : Int(row[column - step])
            let corner = column < step ? 0 : Int(above[column - step])
            let guess = Self.guess(filter, left: left, above: Int(above[column]), corner: corner)
            row.append(byte &+ UInt8(truncatingIfNeeded: guess))
        }
        above = row
        return true
    }

    private static func guess(_ filter: UInt8, left: Int, above: Int, corner: Int) -> Int {
        switch filter {
        case 0: return 0
        case 1: return left
        case 2: return above
        case 3: return (left + above) / 2
        default:
            let sum = left + above - corner
            let nearest = [left, above, corner].map { abs(sum - $0) }
            if nearest[0] <= nearest[1], nearest[0] <= nearest[2] { return left }
            return nearest[1] <= nearest[2] ? above : corner
        }
    }
}
