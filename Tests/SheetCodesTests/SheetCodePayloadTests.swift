import SheetCodes
import TestSupport
import Testing

/// What a sheet code says, written and read back.
struct SheetCodePayloadTests {
    @Test(arguments: [
        ("0712345678901234", 1, 1, "07123456789012340101"), ("0712345678901234", 1, 2, "07123456789012340102"),
        ("9999999999999999", 99, 99, "99999999999999999999"), ("0000000000000000", 7, 12, "00000000000000000712"),
        ("1000000000000000", 10, 10, "10000000000000001010"),
    ])
    func `a payload is twenty digits and reads back`(reference: String, sheet: Int, sheets: Int, text: String) throws {
        let payload = try SheetCodePayload(reference: reference, sheet: sheet, sheets: sheets)
        #expect(payload.text == text)
        #expect(payload.reference == reference)
        #expect(payload.sheet == sheet)
        #expect(payload.sheets == sheets)
        #expect(SheetCodePayload(parsing: text) == payload)
        #expect(text.utf8.count == SheetCodePayload.digitCount)
    }

    @Test(arguments: [
        "", "071234567890123", "07123456789012345", "0712 3456 7890 1234", "0712345678901 34", "071234567890123A",
        "０７１２３４５６７８９０１２３４", "-712345678901234", "+712345678901234",
    ])
    func `another reference than sixteen digits is refused`(reference: String) {
        #expect(throws: SheetCodeFailure.referenceForm) {
            try SheetCodePayload(reference: reference, sheet: 1, sheets: 1)
        }
    }

    @Test(arguments: [(0, 1), (2, 1), (-1, 3), (1, 0), (1, 100), (100, 100), (3, 2)])
    func `a sheet that the letter does not have is refused`(sheet: Int, sheets: Int) {
        #expect(throws: SheetCodeFailure.sheetRange(sheet: sheet, sheets: sheets)) {
            try SheetCodePayload(reference: "0712345678901234", sheet: sheet, sheets: sheets)
        }
    }

    @Test(arguments: [
        "", "0712345678901234010", "071234567890123401011", "07123456789012340000", "07123456789012340001",
        "07123456789012340201", "0712345678901234 1 1", "0712345678901234O101", "07123456789012340１1",
    ])
    func `what is not the code of a sheet is not read as one`(text: String) {
        #expect(SheetCodePayload(parsing: text) == nil)
    }

    @Test func `every sheet of every number of sheets reads back`() throws {
        for sheets in 1...SheetCodePayload.maximumSheetCount {
            for sheet in 1...sheets {
                let payload = try SheetCodePayload(reference: "9900000000000017", sheet: sheet, sheets: sheets)
                #expect(SheetCodePayload(parsing: payload.text) == payload)
            }
        }
    }

    @Test func `a printed payload or failure does not tell the reference`() throws {
        let payload = try SheetCodePayload(reference: "0712345678901234", sheet: 1, sheets: 2)
        #expect("\(payload)" == "sheet 1 of 2")
        let failures: [SheetCodeFailure] = [
            .referenceForm, .sheetRange(sheet: 3, sheets: 2), .noSymbol(status: 5),
        ]
        #expect(failures.allSatisfy { !"\($0)".contains("0712") && "\($0)".hasSuffix(".") })
        #expect("\(failures[1])".contains("sheet 3 of 2"))
    }
}
