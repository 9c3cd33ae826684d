import FontFaces

/// A place in shaped text where a line may end, with what is needed to weigh it.
struct BreakPoint: Equatable {
    /// Why a line may end here.
    enum Kind: UInt8 {
        /// Between words.
        case space
        /// After a hyphen, slash or other sign inside a word.
        case insideWord
        /// Where a line must end.
        case mandatory
        /// Between two characters of a word that is wider than a line.
        case emergency
    }

    /// Where the text after the break begins, in UTF-8.
    var textOffset: Int
    /// The first glyph after the break.
    var glyphIndex: Int
    /// All advances before the break, in font units.
    var total: Int
    /// The same without the spaces directly before the break.
    var visible: Int
    var kind: Kind
}
