import Testing

/// A row that must be refused, with the code that must come of it.
struct RowCase: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let code: String
    let testDescription: String

    private init(_ bytes: [UInt8], _ code: String, name: String) {
        (self.bytes, self.code, testDescription) = (bytes, code, "\(code): \(name)")
    }

    /// A row with one field filled.
    private init(_ column: String, _ value: String, _ code: String) {
        self.init(Array(PersonFile.row([column: value]).utf8), code, name: column)
    }

    private init(_ column: String, scalar: UInt32, _ code: String) {
        self.init(column, "a" + (Unicode.Scalar(scalar).map { String($0) } ?? ""), code)
    }

    static let all = numbers + shapes + characters + codes

    private static let numbers: [RowCase] = [
        RowCase("01.01.20", "999993654", "bsn-invalid"),
        RowCase("01.01.20", #"99999365\,3"#, "bsn-invalid"),
        RowCase("01.01.20", "999993653 ", "bsn-invalid"),
        RowCase("01.01.20", "", "bsn-missing"),
        RowCase(Array(PersonFile.header.utf8), "bsn-invalid", name: "a second header"),
    ]

    private static let shapes: [RowCase] = [
        RowCase(Array((PersonFile.row() + ",").utf8), "field-count", name: "one too many"),
        RowCase(Array(PersonFile.row().dropLast().utf8), "field-count", name: "one too few"),
        RowCase([], "field-count", name: "a blank line"),
        RowCase("01.02.40", String(repeating: "n", count: 65_536), "line-too-long"),
        RowCase("01.02.40", String(repeating: "n", count: 200_000), "line-too-long"),
        RowCase("01.02.40", #"a\b"#, "escape-malformed"),
        RowCase("11.33.10", #"\"#, "escape-malformed"),
        RowCase("01.02.40", "a;b", "repetition-unexpected"),
        RowCase("05.02.40", "a;b", "partner-items-unequal"),
        RowCase("05.02.20", "B;", "partner-items-unequal"),
    ]

    private static let characters: [RowCase] =
        [
            RowCase(Array(PersonFile.row().utf8) + [0xC3], "text-not-utf8", name: "half a character"),
            RowCase(Array(PersonFile.row().utf8) + [0xED, 0xA0, 0x80], "text-not-utf8", name: "a surrogate"),
            RowCase(Array(PersonFile.row().utf8) + [0xC0, 0xAF], "text-not-utf8", name: "an overlong slash"),
            RowCase("01.02.40", "a\tb", "control-character"),
            RowCase("01.02.40", "a\rb", "control-character"),
        ]
        + [0x00, 0x1B, 0x7F, 0x80, 0x9F].map { RowCase("01.02.40", scalar: $0, "control-character") }
        + [0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069].map {
            RowCase("08.11.10", scalar: $0, "bidi-control")
        }
        + [0xE000, 0xF8FF, 0xF0000, 0x10FFFD].map { RowCase("08.11.10", scalar: $0, "private-use-character") }
        + [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF].map { RowCase("08.11.10", scalar: $0, "noncharacter") }

    private static let codes: [RowCase] = [
        RowCase("05.02.20", "XX", "title-unknown"),
        RowCase("01.02.20", "b", "title-unknown"),
        RowCase("01.04.10", "v", "sex-unknown"),
        RowCase("01.61.10", "X", "name-usage-unknown"),
        RowCase("07.67.20", "Z", "suspension-unknown"),
        RowCase("07.70.10", "8", "confidentiality-unknown"),
        RowCase("08.11.20", "12a", "house-number-invalid"),
        RowCase("08.11.20", "-1", "house-number-invalid"),
        RowCase("08.11.20", "123456", "house-number-invalid"),
    ]
}
