import LetterModel
import LetterRendering
import LetterTemplates

/// A finished page, written as short as a content stream can be: one byte a character, one operator a
/// line, no kerning; and the places of its five fields.
struct FloorPage: Sendable {
    /// The fields that differ between letters.
    private static let fieldCount = 5
    private static let fieldWidth = 32
    private static let referenceWidth = 16
    private static let columns = 92

    /// The content stream as it is now.
    private(set) var bytes: [UInt8]
    private let offsets: [Int]
    private let digitsOffset: Int
    /// Of each person, five times the width of a field.
    private let values: [[UInt8]]

    /// Writes the page of the standard letter with empty fields, and learns what people put in them.
    init(materials: LetterMaterials, pool: PersonPool) throws {
        let fields = (0..<Self.fieldCount).map { String(repeating: "\($0)", count: Self.fieldWidth) }
        let digits = String(repeating: "9", count: Self.referenceWidth)
        let text = try Self.text(materials, fields: fields, digits: digits)
        let page = Self.content(text) + (materials.style.printsPostalBars ? Self.bars : [])
        bytes = page
        offsets = try fields.map { try Self.offset(of: $0, in: page) }
        digitsOffset = try Self.offset(of: digits, in: page)
        values = pool.map { person in
            let texts = [
                person.envelopeName.text, person.addressLines.first ?? "", person.addressLines.last ?? "",
                person.salutation, person.runningTextName,
            ]
            return texts.flatMap { text in
                let bytes = Array(text.utf8.prefix(Self.fieldWidth))
                return bytes + [UInt8](repeating: UInt8(ascii: " "), count: Self.fieldWidth - bytes.count)
            }
        }
    }

    /// Puts the fields and the reference of a letter in place.
    mutating func patch(letter: Int) {
        let value = values[letter % values.count]
        for (number, offset) in offsets.enumerated() {
            let from = number * Self.fieldWidth
            for byte in 0..<Self.fieldWidth { bytes[offset + byte] = value[from + byte] }
        }
        var rest = letter
        for byte in stride(from: Self.referenceWidth - 1, through: 0, by: -1) {
            bytes[digitsOffset + byte] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    private static func text(_ materials: LetterMaterials, fields: [String], digits: String) throws -> String {
        var frame = materials.frame
        frame.addressLines = Array(fields[..<3])
        frame.reference = digits
        let values: TemplateValues = [
            "aanhef": .text(fields[3]), "naam": .text(fields[0]), "naam in lopende tekst": .text(fields[4]),
            "kenmerk": .text("0"),
        ]
        var writer = PlainTextWriter(width: columns)
        return writer.text(frame: frame, letter: try materials.template.fill(values))
    }

    /// The bars of a code of nine characters.
    private static var bars: [UInt8] {
        let rectangles = (0..<36).map { "\(62 + $0 * 3) 600 1 \(4 + $0 % 3 * 4) re" }
        return Array("/Artifact BMC\n\(rectangles.joined(separator: "\n"))\nf EMC\n".utf8)
    }

    /// A paragraph of marked content for each part between blank lines.
    private static func content(_ text: String) -> [UInt8] {
        let paragraphs = text.split(separator: "\n\n").enumerated().map { mark, paragraph in
            let lines = paragraph.split(separator: "\n").map { "(\($0))'\n" }
            return "/P<</MCID \(mark)>>BDC BT 62 \(800 - mark * 50) Td\n\(lines.joined())ET EMC\n"
        }
        return Array(("/F0 11 Tf 14 TL\n" + paragraphs.joined()).utf8)
    }

    private static func offset(of text: String, in page: [UInt8]) throws -> Int {
        let wanted = Array(text.utf8)
        let last = page.count - wanted.count
        guard let offset = (0...max(0, last)).first(where: { page[$0...].starts(with: wanted) }) else {
            throw BenchmarkFailure("The page of the floor has no place for a field.")
        }
        return offset
    }
}
