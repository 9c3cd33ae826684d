/// What kinds of bytes a row of text holds, found in one pass over it: mostly none that needs a second look.
struct RowTraits {
    let hasBackslash: Bool
    let hasSemicolon: Bool
    /// Whether the row is ASCII without escapes and controls: there is nothing in it to look at twice.
    let isPlain: Bool

    /// Looks at a row.
    init(_ row: Span<UInt8>) {
        var (backslashes, semicolons, others) = (0 as UInt64, 0 as UInt64, 0 as UInt64)
        ByteWord.forEach(of: row) { word in
            backslashes |= word.places(of: UInt8(ascii: "\\"))
            semicolons |= word.places(of: UInt8(ascii: ";"))
            others |= word.beyondASCII | word.controls | word.places(of: 0x7F)
        }
        (hasBackslash, hasSemicolon) = (backslashes != 0, semicolons != 0)
        isPlain = backslashes | others == 0
    }
}
