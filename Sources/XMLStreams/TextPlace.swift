/// A place in a text, counted in lines and bytes.
struct TextPlace: Hashable {
    /// From 1.
    var line = 1
    /// From 1, in bytes.
    var column = 1

    /// The place so many bytes further on.
    func advanced(over bytes: Span<UInt8>, to end: Int) -> TextPlace {
        var (lines, lineStart) = (0, 0)
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            lines += 1
            lineStart = index + 1
        }
        return lines == 0
            ? TextPlace(line: line, column: column + end)
            : TextPlace(line: line + lines, column: end - lineStart + 1)
    }
}
