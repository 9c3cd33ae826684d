import Glibc

/// A place in a text, counted in lines and bytes.
struct TextPlace: Hashable {
    /// From 1.
    var line = 1
    /// From 1, in bytes.
    var column = 1

    /// The place after these bytes.
    func advanced(over bytes: Span<UInt8>) -> TextPlace {
        unsafe bytes.withUnsafeBytes { memory in
            guard var cursor = memory.baseAddress else { return self }
            let end = unsafe cursor + memory.count
            var place = self
            while let lineFeed = unsafe memchr(cursor, 0x0A, end - cursor) {
                unsafe cursor = UnsafeRawPointer(lineFeed) + 1
                place = TextPlace(line: place.line + 1, column: 1)
            }
            place.column += unsafe end - cursor
            return place
        }
    }
}
