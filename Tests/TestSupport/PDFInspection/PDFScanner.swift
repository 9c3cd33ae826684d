/// Reads the PDF syntax (ISO 32000-1, 7.2 and 7.3) from bytes that may be broken anywhere: it notes
/// what is wrong and reads on.
struct PDFScanner {
    let bytes: [UInt8]
    var place: Int
    private(set) var faults: Set<PDFInspectionDuty> = []
    /// In content streams `1 0 R` would be two numbers and an operator.
    private let readsReferences: Bool
    private var depth = 0

    /// The deepest nesting of arrays and dictionaries that is read.
    private static let deepest = 64

    init(_ bytes: [UInt8], at place: Int = 0, readsReferences: Bool = true) {
        self.bytes = bytes
        self.place = place
        self.readsReferences = readsReferences
    }

    /// The next object or keyword; `nil` at the end.
    mutating func next() -> PDFValue? {
        skipSpace()
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): return readName()
        case UInt8(ascii: "("): return readLiteral()
        case UInt8(ascii: "<"): return peek(1) == UInt8(ascii: "<") ? readDictionary() : readHexadecimal()
        case UInt8(ascii: "["): return readArray()
        case UInt8(ascii: ">") where peek(1) == UInt8(ascii: ">"): return delimiter(">>")
        case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            return delimiter(String(UnicodeScalar(bytes[place])))
        default: return readWord()
        }
    }

    /// Whether these bytes come next; they are then passed.
    mutating func skip(_ text: StaticString) -> Bool {
        let expected = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard place + expected.count <= bytes.count else { return false }
        guard unsafe bytes[place..<place + expected.count].elementsEqual(expected) else { return false }
        place += expected.count
        return true
    }

    mutating func skipSpace() {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
            } else if Self.isSpace(bytes[place]) {
                place += 1
            } else {
                return
            }
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        place + distance < bytes.count ? bytes[place + distance] : nil
    }

    private mutating func delimiter(_ text: String) -> PDFValue {
        place += text.utf8.count
        return .keyword(text)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
    }

    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32: false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: true
        }
    }
}

// MARK: - Containers

extension PDFScanner {
    private mutating func readArray() -> PDFValue {
        place += 1
        var values: [PDFValue] = []
        readContainer { value in
            if value == .keyword("]") { return false }
            values.append(value)
            return true
        }
        return .array(values)
    }

    private mutating func readDictionary() -> PDFValue {
        place += 2
        var entries: [String: PDFValue] = [:]
        var key: String?
        var isRegular = true
        readContainer { value in
            if value == .keyword(">>") { return false }
            if let name = key {
                isRegular = isRegular && entries[name] == nil
                entries[name] = value
                key = nil
            } else if case .name(let name) = value {
                key = name
            } else {
                isRegular = false
            }
            return true
        }
        if !isRegular || key != nil { faults.insert(.objectSyntax) }
        return .dictionary(entries)
    }

    /// Reads values until `take` has enough.
    private mutating func readContainer(_ take: (PDFValue) -> Bool) {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { faults.insert(.limit) }
        while depth <= Self.deepest {
            guard let value = next() else {
                faults.insert(.objectSyntax)
                return
            }
            if !take(value) { return }
        }
    }
}

// MARK: - Words and strings

extension PDFScanner {
    private mutating func readName() -> PDFValue {
        place += 1
        var name: [UInt8] = []
        while let byte = peek(0), Self.isRegular(byte) {
            place += 1
            if byte == UInt8(ascii: "#"), let high = Self.digit(peek(0)), let low = Self.digit(peek(1)) {
                place += 2
                name.append(high << 4 | low)
            } else {
                name.append(byte)
            }
        }
        if name.count > 127 { faults.insert(.limit) }
        return .name(String(decoding: name, as: UTF8.self))
    }

    private mutating func readWord() -> PDFValue {
        let start = place
        while let byte = peek(0), Self.isRegular(byte) { place += 1 }
        let word = bytes[start..<place]
        if let number = Self.number(word) { return reference(from: number) ?? number }
        switch String(decoding: word, as: UTF8.self) {
        case "null": return .null
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case let text: return .keyword(text)
        }
    }

    /// The reference that begins with this number, if one does.
    private mutating func reference(from number: PDFValue) -> PDFValue? {
        guard readsReferences, case .integer(let object) = number, object > 0 else { return nil }
        let start = place
        if skip(" 0 R"), !(peek(0).map(Self.isRegular) ?? false) { return .reference(object) }
        place = start
        return nil
    }

    private static func number(_ word: ArraySlice<UInt8>) -> PDFValue? {
        var (value, scale, isReal, digits) = (0, 1.0, false, 0)
        for (index, byte) in word.enumerated() {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "+"): if index > 0 { return nil }
            case UInt8(ascii: "."):
                if isReal { return nil }
                isReal = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits < 19 else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
                if isReal { scale *= 10 }
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        if word.first == UInt8(ascii: "-") { value = -value }
        return isReal ? .real(Double(value) / scale) : .integer(value)
    }

    private mutating func readHexadecimal() -> PDFValue {
        place += 1
        var result: [UInt8] = []
        var high: UInt8?
        while let byte = peek(0), byte != UInt8(ascii: ">") {
            place += 1
            guard let digit = Self.digit(byte) else {
                if !Self.isSpace(byte) { faults.insert(.stringSyntax) }
                continue
            }
            if let first = high { result.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        place += 1
        if high != nil { faults.insert(.stringSyntax) }
        return string(result)
    }

    private mutating func readLiteral() -> PDFValue {
        place += 1
        var (result, open): ([UInt8], Int) = ([], 1)
        while let byte = peek(0) {
            place += 1
            switch byte {
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            case UInt8(ascii: "\\"):
                if let escaped = readEscape() { result.append(escaped) }
                continue
            case 13:
                // An end of line is a line feed, however it is written (7.3.4.2).
                if peek(0) == 10 { place += 1 }
                result.append(10)
                continue
            default: break
            }
            if open == 0 { return string(result) }
            result.append(byte)
        }
        faults.insert(.stringSyntax)
        return string(result)
    }

    /// What stands behind a backslash; `nil` for an end of line, which is left out.
    private mutating func readEscape() -> UInt8? {
        guard let byte = peek(0) else { return nil }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case 10: return nil
        case 13:
            if peek(0) == 10 { place += 1 }
            return nil
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte & 7)
            for _ in 0..<2 {
                guard let next = peek(0), (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) else { break }
                (value, place) = (value << 3 | Int(next & 7), place + 1)
            }
            return UInt8(truncatingIfNeeded: value)
        default: return byte
        }
    }

    private mutating func string(_ bytes: [UInt8]) -> PDFValue {
        if bytes.count > 32_767 { faults.insert(.limit) }
        return .string(bytes)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): byte - UInt8(ascii: "0")
        case .some(let byte) where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte & 0xDF):
            (byte & 0xDF) - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
