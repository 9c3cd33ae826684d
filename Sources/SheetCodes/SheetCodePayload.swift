/// What the code on a sheet says: the letter it belongs to, which sheet it is, and of how many.
///
/// Always 20 digits: 16 of the reference, two of the sheet, two of the number of sheets. Sheet 1 of 2
/// of the letter `0712 3456 7890 1234` reads `07123456789012340102`. Inserting machines close an
/// envelope when they have seen all sheets of one reference. Digits alone, so that DataMatrix packs
/// two in a codeword (ISO/IEC 16022:2006, 5.2.3); nothing in it is of a person.
package struct SheetCodePayload: Hashable, Sendable {
    /// The most sheets that a letter with codes can have.
    package static let maximumSheetCount = 99
    /// How many digits the text has.
    package static let digitCount = 20

    private let number: UInt64
    private let shortSheet: UInt8
    private let shortSheets: UInt8

    /// The code of one sheet.
    ///
    /// - Parameters:
    ///   - reference: 16 digits without spaces.
    ///   - sheet: From 1.
    ///   - sheets: How many the letter has, 1…99.
    /// - Throws: ``SheetCodeFailure`` when the reference or the numbers are not like that.
    package init(reference: String, sheet: Int, sheets: Int) throws(SheetCodeFailure) {
        guard let number = Self.number(of: reference.utf8, count: 16) else { throw .referenceForm }
        guard (1...Self.maximumSheetCount).contains(sheets), (1...sheets).contains(sheet) else {
            throw .sheetRange(sheet: sheet, sheets: sheets)
        }
        self.number = number
        (shortSheet, shortSheets) = (UInt8(sheet), UInt8(sheets))
    }

    /// Reads what a machine has read from a sheet; `nil` for anything that is not the code of a sheet.
    ///
    /// The check digits of the reference are not looked at: only who knows references can.
    package init?(parsing text: String) {
        let digits = text.utf8
        guard digits.count == Self.digitCount,
            let number = Self.number(of: digits.prefix(16), count: 16),
            let sheet = Self.number(of: digits.dropFirst(16).prefix(2), count: 2),
            let sheets = Self.number(of: digits.dropFirst(18), count: 2),
            sheet >= 1, sheet <= sheets
        else { return nil }
        self.number = number
        (shortSheet, shortSheets) = (UInt8(sheet), UInt8(sheets))
    }

    /// The 16 digits of the letter's reference.
    package var reference: String { String(text.prefix(16)) }
    /// From 1.
    package var sheet: Int { Int(shortSheet) }
    /// How many sheets the letter has.
    package var sheets: Int { Int(shortSheets) }

    /// The 20 digits that the code holds.
    package var text: String {
        let digits = digits
        return String(decoding: digits.indices.map { digits[$0] }, as: UTF8.self)
    }

    /// The 20 digits in ASCII.
    var digits: InlineArray<20, UInt8> {
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var rest = number
        for index in stride(from: 15, through: 0, by: -1) {
            digits[index] = Self.digit(rest % 10)
            rest /= 10
        }
        digits[16] = Self.digit(UInt64(shortSheet) / 10)
        digits[17] = Self.digit(UInt64(shortSheet) % 10)
        digits[18] = Self.digit(UInt64(shortSheets) / 10)
        digits[19] = Self.digit(UInt64(shortSheets) % 10)
        return digits
    }

    private static func digit(_ value: UInt64) -> UInt8 { UInt8(ascii: "0") + UInt8(value) }

    private static func number(of digits: some Collection<UInt8>, count: Int) -> UInt64? {
        guard digits.count == count else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension SheetCodePayload: CustomStringConvertible {
    /// Without the reference, which belongs to one person.
    package var description: String { "sheet \(sheet) of \(sheets)" }
}
