import LetterModel
import LetterRendering
import LetterTemplates

/// A finished page of the standard letter as the engine paints it, constant text and one person's own,
/// and the places of five fields in it.
struct FloorPage: Sendable {
    /// The fields that differ between letters: an address of three lines, the reference, the salutation.
    private static let fieldCount = 5

    /// The content stream as it is now.
    private(set) var bytes: [UInt8]
    private let fields: [Range<Int>]
    /// Of each person, what stands in each field: two bytes a glyph.
    private let values: [[[UInt8]]]

    /// Takes the page out of a readable file of one letter.
    ///
    /// - Parameter file: The file, whose streams are plain and whose glyphs are in hexadecimal digits.
    init(file: [UInt8], pool: PersonPool) throws {
        let contents = Self.streams(of: file).filter { $0.starts(with: Array("/".utf8)) && Self.isContent($0) }
        guard let own = contents.last, contents.count == 2 else {
            throw BenchmarkFailure("The letter of the floor is not of one page.")
        }
        let ownPage = Self.packed(own)
        bytes = Self.packed(contents[0]) + ownPage
        let start = bytes.count - ownPage.count
        let places = Self.strings(in: ownPage).sorted { $0.count > $1.count }.prefix(Self.fieldCount)
        fields = places.map { $0.lowerBound + start..<$0.upperBound + start }
        guard fields.count == Self.fieldCount else {
            throw BenchmarkFailure("The page of the floor has too few fields.")
        }
        values = pool.map { person in
            let texts = [
                person.envelopeName.text, person.addressLines.first ?? "", person.addressLines.last ?? "",
                person.salutation, person.runningTextName,
            ]
            return zip(texts, places).map { Self.glyphs(of: $0, count: $1.count / 2) }
        }
    }

    /// Puts the fields of a letter in place.
    mutating func patch(letter: Int) {
        let value = values[letter % values.count]
        for (field, range) in fields.enumerated() {
            let glyphs = value[field]
            for (offset, place) in range.enumerated() { bytes[place] = glyphs[offset % glyphs.count] }
        }
    }

    /// Glyph numbers of the benchmark's typeface, in which those of ASCII follow the code at a distance of 29.
    private static func glyphs(of text: String, count: Int) -> [UInt8] {
        let letters = text.utf8.prefix(max(1, count)).map { $0 < 0x80 ? $0 - 29 : 0x44 }
        let spaces = [UInt8](repeating: 3, count: max(0, count - letters.count))
        return (letters + spaces).flatMap { [0, $0 == 0x28 || $0 == 0x29 || $0 == 0x5C ? 0x44 : $0] }
    }

    /// The plain streams of a readable file.
    private static func streams(of file: [UInt8]) -> [ArraySlice<UInt8>] {
        let (begin, end) = (Array("stream\n".utf8), Array("\nendstream".utf8))
        var streams: [ArraySlice<UInt8>] = []
        var place = 0
        while let start = first(begin, in: file, from: place), let stop = first(end, in: file, from: start) {
            streams.append(file[start + begin.count..<stop])
            place = stop + end.count
        }
        return streams
    }

    private static func isContent(_ stream: ArraySlice<UInt8>) -> Bool {
        first(Array(" BDC\n".utf8), in: Array(stream), from: 0) != nil
            || first(Array(">>BDC\n".utf8), in: Array(stream), from: 0) != nil
    }

    private static func first(_ wanted: [UInt8], in bytes: [UInt8], from place: Int) -> Int? {
        guard bytes.count >= place + wanted.count else { return nil }
        return (place...bytes.count - wanted.count).first {
            bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
        }
    }

    /// Glyphs in hexadecimal digits as two bytes in parentheses, as bundles have them.
    private static func packed(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var (packed, digits): ([UInt8], [UInt8]?) = ([], nil)
        for (index, byte) in content.enumerated() {
            let following = content.startIndex + index + 1
            let next = following < content.endIndex ? content[following] : 0
            if digits == nil, byte == UInt8(ascii: "<"), next != UInt8(ascii: "<"), packed.last != UInt8(ascii: "<") {
                digits = []
            } else if let string = digits, byte == UInt8(ascii: ">") {
                packed += "(".utf8 + values(of: string) + ")".utf8
                digits = nil
            } else if digits != nil {
                digits?.append(byte)
            } else {
                packed.append(byte)
            }
        }
        return packed
    }

    private static func values(of digits: [UInt8]) -> [UInt8] {
        stride(from: 0, to: digits.count - 1, by: 2).map { index in
            UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
        }
    }

    /// Where strings stand, without their parentheses.
    private static func strings(in page: [UInt8]) -> [Range<Int>] {
        var (strings, start): ([Range<Int>], Int?) = ([], nil)
        for (index, byte) in page.enumerated() {
            if byte == UInt8(ascii: "("), start == nil { start = index + 1 }
            if byte == UInt8(ascii: ")"), let begun = start {
                strings.append(begun..<index)
                start = nil
            }
        }
        return strings
    }
}
