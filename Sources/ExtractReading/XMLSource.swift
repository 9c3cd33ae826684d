import LetterModel
import XMLStreams

/// A file as a row of tags: what unpacks and recodes it, the XML stream and the schema joined.
struct XMLSource: ~Copyable {
    /// Gives the attributes and texts of the tag that ``nextEvent()`` returned last.
    private(set) var stream: XMLStream
    private var source: TextSource
    private var buffer: [UInt8]
    private var isFinished = false

    /// Opens a file for a stream that was told what to look for.
    init(path: String, chunkSize: Int, stream: consuming XMLStream) throws(ExtractError) {
        source = try TextSource(path: path, chunkSize: chunkSize)
        buffer = [UInt8](repeating: 0, count: chunkSize)
        self.stream = stream
    }

    /// The path as the user gave it.
    var path: String { source.path }

    /// The digest of what was read so far.
    var digest: ContentDigest { source.digest }

    /// The next tag, or `nil` when the whole file was read and is valid.
    ///
    /// - Throws: ``ExtractError`` when nothing of the file may be used.
    mutating func nextEvent() throws(ExtractError) -> XMLEvent? {
        while true {
            if let event = try nextQueued() { return event }
            if isFinished { return nil }
            let count = try source.read(into: &buffer)
            if count > 0 {
                let chunk = buffer
                stream.feed(chunk.span.extracting(first: count))
            } else {
                stream.finish()
                isFinished = true
            }
        }
    }

    private mutating func nextQueued() throws(ExtractError) -> XMLEvent? {
        do {
            return try stream.next()
        } catch {
            throw ExtractError(error, file: path)
        }
    }
}
