import CZint

/// Makes the DataMatrix symbols of sheets.
///
/// Owns one symbol of libzint (about 30 kB), which is used again for each code: each worker keeps one
/// encoder. It cannot be copied, and frees the symbol exactly once. Equal payloads give equal symbols.
@safe
package struct SheetCodeEncoder: ~Copyable {
    private let symbol: UnsafeMutablePointer<zint_symbol>

    /// Makes an encoder.
    package init() {
        guard let symbol = unsafe ZBarcode_Create() else {
            preconditionFailure("There is no memory for a bar code.")
        }
        unsafe self.symbol = symbol
        unsafe symbol.pointee.symbology = BARCODE_DATAMATRIX
        unsafe symbol.pointee.option_2 = Self.sizeNumber
        unsafe symbol.pointee.option_3 = DM_SQUARE
        unsafe symbol.pointee.show_hrt = 0
    }

    deinit {
        unsafe ZBarcode_Delete(symbol)
    }

    /// The symbol of a sheet.
    ///
    /// - Throws: ``SheetCodeFailure/noSymbol(status:)`` when the library gives no symbol of the one size
    ///   that all sheets have.
    package mutating func matrix(of payload: SheetCodePayload) throws(SheetCodeFailure) -> DataMatrix {
        let digits = payload.digits
        unsafe ZBarcode_Clear(symbol)
        // For digits alone the fast search finds the same codewords as the thorough one, in a quarter of the time.
        unsafe symbol.pointee.input_mode = DATA_MODE | FAST_MODE
        let status = unsafe digits.span.withUnsafeBufferPointer { source in
            unsafe ZBarcode_Encode(symbol, source.baseAddress, Int32(source.count))
        }
        guard status == 0, unsafe symbol.pointee.rows == Int32(DataMatrix.side),
            unsafe symbol.pointee.width == Int32(DataMatrix.side)
        else { throw .noSymbol(status: Int(status)) }
        return DataMatrix(rows: rows)
    }

    /// The fourth of libzint's sizes of DataMatrix is 16 by 16.
    private static let sizeNumber: Int32 = 4

    private var rows: SIMD16<UInt16> {
        var rows = SIMD16<UInt16>.zero
        for row in 0..<DataMatrix.side {
            guard let bytes = unsafe postronde_zint_row(symbol, Int32(row)) else { continue }
            rows[row] = unsafe UInt16(bytes[0]) | UInt16(bytes[1]) << 8
        }
        return rows
    }
}
