/// Bytes that come in chunks: of a file, unpacked, or as text.
protocol ChunkSource: ~Copyable {
    /// Fills the buffer from an offset on, with one chunk at most.
    ///
    /// - Returns: How many bytes came; 0 at the end.
    mutating func read(into buffer: inout [UInt8], at offset: Int) throws(ExtractError) -> Int
}

extension ChunkSource where Self: ~Copyable {
    /// Reads so many bytes, or fewer at the end, whatever the size of the chunks.
    mutating func beginning(_ length: Int) throws(ExtractError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        var count = 0
        while count < length {
            let more = try read(into: &bytes, at: count)
            if more == 0 { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }
}
