import Compression

/// What a worker keeps between documents: compressors and their memory.
///
/// Making a compressor costs more than writing a letter, so a worker that writes one file a letter
/// hands the same workspace to each writer. It must not be shared between threads.
package final class PDFWorkspace {
    private var content: ZlibCompressor
    private var tables: ZlibCompressor
    private var objects = DeflateEncoder()

    /// Makes a workspace.
    ///
    /// - Parameters:
    ///   - level: Of libdeflate for the content of pages, where level 1 is 3 to 4 times as fast as 6 and gives
    ///     1–2 % more.
    ///   - tableLevel: For tables, and for objects of which nothing is known: level 5 takes a sixth off them.
    package init(level: Int = 1, tableLevel: Int = 5) {
        content = ZlibCompressor(level: level)
        tables = ZlibCompressor(level: tableLevel)
    }

    /// Compresses a table as it is.
    func compressed(table: [UInt8]) -> [UInt8] {
        tables.compressed(table)
    }

    /// Compresses content, with line feeds behind it as needed so that the result may end a stream.
    func compressed(content text: [UInt8]) -> [UInt8] {
        Self.compressed(text, by: &content)
    }

    /// Compresses objects, with line feeds behind them as needed so that the result may end a stream.
    ///
    /// - Parameter passages: What is known of the text; if nothing is, libdeflate compresses it.
    func compressed(objects text: [UInt8], _ passages: [DeflatePassage]) -> [UInt8] {
        if passages.isEmpty { return Self.compressed(text, by: &tables) }
        var (padded, passages) = (text, passages)
        var result: [UInt8] = []
        objects.compress(padded.span, passages, appendingTo: &result)
        while result.last == PreparedStream.carriageReturn {
            padded.append(UInt8(ascii: "\n"))
            passages.append(DeflatePassage(end: padded.count, method: .search))
            result.removeAll(keepingCapacity: true)
            objects.compress(padded.span, passages, appendingTo: &result)
        }
        return result
    }

    private static func compressed(_ text: [UInt8], by compressor: inout ZlibCompressor) -> [UInt8] {
        var result = compressor.compressed(text)
        var padded: [UInt8] = []
        while result.last == PreparedStream.carriageReturn {
            if padded.isEmpty { padded = text }
            padded.append(UInt8(ascii: "\n"))
            result = compressor.compressed(padded)
        }
        return result
    }
}
