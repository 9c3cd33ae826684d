/// Rows of numbers in pairs, each followed by a space, such as the head of an object stream (ISO 32000-1, 7.5.7).
///
/// A number mostly begins as the one two before it does, for both columns grow slowly: that one match is tried.
enum PairTokens {
    private static let space = UInt8(ascii: " ")

    /// Turns a part of the bytes into tokens.
    static func tokenize(_ part: Range<Int>, of input: DeflateInput, into tokens: inout TokenBuffer) {
        var place = part.lowerBound
        // Where the two fields before begin; a field begins with the space before its number.
        var (before, last) = (-1, -1)
        while place < part.upperBound {
            var end = place + 1
            while end < part.upperBound, input[end] != space { end += 1 }
            let field = place
            if before >= 0, place - before <= DeflateAlphabet.window {
                let limit = min(end - place, DeflateAlphabet.matchLengths.upperBound)
                let length = input.matchLength(at: place, distance: place - before, limit: limit)
                if length >= DeflateAlphabet.matchLengths.lowerBound {
                    tokens.addMatch(length: length, distance: place - before)
                    place += length
                }
            }
            while place < end {
                tokens.addLiteral(input[place])
                place += 1
            }
            (before, last) = (last, field)
        }
    }
}
