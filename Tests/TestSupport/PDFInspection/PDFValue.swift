/// An object of the PDF syntax (ISO 32000-1, 7.3), or a keyword.
enum PDFValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case string([UInt8])
    case name(String)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    case reference(Int)
    /// An operator of a content stream, or a word such as `obj`.
    case keyword(String)

    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var name: String? { if case .name(let value) = self { value } else { nil } }
    var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }
    var dictionary: [String: PDFValue]? { if case .dictionary(let value) = self { value } else { nil } }
    var reference: Int? { if case .reference(let value) = self { value } else { nil } }
    var bytes: [UInt8]? { if case .string(let value) = self { value } else { nil } }

    var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        default: nil
        }
    }

    /// A text string (7.9.2.2): UTF-16 with its mark, or ASCII.
    var text: String? {
        guard let bytes else { return nil }
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        return Self.utf16(bytes.dropFirst(2))
    }

    /// Text in UTF-16, its greater byte first.
    static func utf16(_ bytes: some Sequence<UInt8>) -> String {
        var units: [UInt16] = []
        var high: UInt16?
        for byte in bytes {
            if let first = high { units.append(first << 8 | UInt16(byte)) }
            high = high == nil ? UInt16(byte) : nil
        }
        return String(decoding: units, as: UTF16.self)
    }
}
