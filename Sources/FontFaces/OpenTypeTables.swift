/// The table directory of one TrueType font, and bounded reading of big-endian numbers in its tables.
///
/// Source: OpenType specification, "Table directory". Every read is checked: a damaged or hostile
/// font of a campaign gives `nil`, never a trap.
struct OpenTypeTables {
    private let bytes: [UInt8]
    private var places: [String: Range<Int>] = [:]

    /// The tables without which a letter cannot be set.
    static let neededForLetters = ["cmap", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post"]

    /// Reads the directory, and refuses what letters cannot use.
    init(bytes: [UInt8], path: String, needed: [String] = neededForLetters) throws(FontError) {
        self.bytes = bytes
        let whole = OpenTypeTable(bytes: bytes[...])
        switch whole.tag(at: 0) {
        case "\u{0}\u{1}\u{0}\u{0}", "true": break
        case "ttcf": throw FontError(reason: .collection, path: path)
        case "OTTO": throw FontError(reason: .notTrueType, path: path)
        default: throw FontError(reason: .notAFont, path: path)
        }
        for index in 0..<Int(whole.unsigned16(at: 4) ?? 0) {
            guard let tag = whole.tag(at: 12 + 16 * index), let start = whole.unsigned32(at: 20 + 16 * index),
                let length = whole.unsigned32(at: 24 + 16 * index), start + length <= bytes.count
            else { throw FontError(reason: .damaged(table: "directory"), path: path) }
            places[tag] = start..<(start + length)
        }
        if places["fvar"] != nil { throw FontError(reason: .variable, path: path) }
        if places["glyf"] == nil { throw FontError(reason: .notTrueType, path: path) }
        for tag in needed where places[tag] == nil {
            throw FontError(reason: .damaged(table: tag), path: path)
        }
    }

    /// The table with this tag; an empty one when the font lacks it.
    func table(_ tag: String) -> OpenTypeTable {
        OpenTypeTable(bytes: places[tag].map { bytes[$0] } ?? [])
    }
}

/// The bytes of one table, or of a part of one.
struct OpenTypeTable {
    private let bytes: ArraySlice<UInt8>

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// A 16-bit number without sign.
    func unsigned16(at offset: Int) -> Int? {
        guard offset >= 0, offset + 2 <= bytes.count else { return nil }
        let start = bytes.startIndex + offset
        return Int(bytes[start]) << 8 | Int(bytes[start + 1])
    }

    /// A 16-bit number with sign.
    func signed16(at offset: Int) -> Int? {
        unsigned16(at: offset).map { Int(Int16(truncatingIfNeeded: $0)) }
    }

    /// A 32-bit number without sign.
    func unsigned32(at offset: Int) -> Int? {
        guard let high = unsigned16(at: offset), let low = unsigned16(at: offset + 2) else { return nil }
        return high << 16 | low
    }

    /// A 16.16 fixed-point number.
    func fixed(at offset: Int) -> Double? {
        unsigned32(at: offset).map { Double(Int32(truncatingIfNeeded: $0)) / 65536 }
    }

    /// Four bytes as text.
    func tag(at offset: Int) -> String? {
        slice(at: offset, count: 4).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The part from an offset to the end.
    func part(at offset: Int) -> OpenTypeTable? {
        guard (0...bytes.count).contains(offset) else { return nil }
        return OpenTypeTable(bytes: bytes.dropFirst(offset))
    }

    /// The part of so many bytes.
    func slice(at offset: Int, count: Int) -> OpenTypeTable? {
        guard offset >= 0, count >= 0, offset + count <= bytes.count else { return nil }
        return OpenTypeTable(bytes: bytes.dropFirst(offset).prefix(count))
    }

    /// As many 16-bit numbers as asked for.
    func unsigned16s(at offset: Int, count: Int) -> [Int]? {
        guard slice(at: offset, count: 2 * count) != nil else { return nil }
        return (0..<count).compactMap { unsigned16(at: offset + 2 * $0) }
    }

    /// The bytes as UTF-16, most significant byte first.
    var textAsUTF16: String {
        String(decoding: (0..<bytes.count / 2).compactMap { unsigned16(at: 2 * $0).map(UInt16.init) }, as: UTF16.self)
    }

    /// The bytes as ASCII; other bytes become replacement characters.
    var textAsASCII: String { String(decoding: bytes, as: UTF8.self) }
}
