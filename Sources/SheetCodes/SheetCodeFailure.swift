/// Why a sheet has no code. None of them names the reference: that belongs to one person.
package enum SheetCodeFailure: Error, Hashable, Sendable {
    /// The reference is not 16 digits.
    case referenceForm
    /// The sheet is not one of the letter's, or the letter has more sheets than two digits count.
    case sheetRange(sheet: Int, sheets: Int)
    /// The library gave no symbol, and this status.
    case noSymbol(status: Int)
}

extension SheetCodeFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .referenceForm:
            "The reference for a sheet code is not of 16 digits. Expected: 16 digits without spaces."
        case .sheetRange(let sheet, let sheets):
            "A sheet code was asked for sheet \(sheet) of \(sheets). Expected: a sheet from 1 up to the number "
                + "of sheets, and at most \(SheetCodePayload.maximumSheetCount) sheets. Make the letter shorter."
        case .noSymbol(let status):
            "The library for bar codes gave no DataMatrix symbol (status \(status)). Install libzint 2.11 or later."
        }
    }
}
