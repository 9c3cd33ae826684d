import Compression
import LetterModel

/// The bytes of a file, unpacked on the way when it is a gzip or a zstd file.
///
/// The digest is that of the file as it lies on the disk. Memory does not grow with the file.
struct UnpackedSource: ~Copyable, ChunkSource {
    private var file: ByteSource
    private var unpacking: UnpackStream?
    /// Bytes of the file, of which the pending ones are still to be given out or unpacked.
    private var buffer: [UInt8]
    private var pending = 0..<0

    /// Opens a file and looks how it is packed.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        var file = try ByteSource(path: path, chunkSize: chunkSize)
        let beginning = try file.beginning(PackedForm.markLength)
        buffer = beginning + [UInt8](repeating: 0, count: chunkSize)
        self.file = file
        pending = beginning.indices
        if let form = PackedForm(beginning: beginning) { unpacking = UnpackStream(form) }
    }

    /// The path as the user gave it.
    var path: String { file.path }

    /// The digest of what was read so far.
    var digest: ContentDigest { file.digest }

    /// Fills the buffer from an offset on, with one chunk at most.
    ///
    /// - Returns: How many bytes came; 0 at the end of the file.
    /// - Throws: ``ExtractError`` when the file cannot be read on or unpacked.
    mutating func read(into output: inout [UInt8], at offset: Int = 0) throws(ExtractError) -> Int {
        precondition(offset < output.count, "A read needs room in the buffer.")
        if unpacking != nil { return try unpack(into: &output, at: offset) }
        guard !pending.isEmpty else { return try file.read(into: &output, at: offset) }
        let count = min(pending.count, output.count - offset)
        output.replaceSubrange(offset..<offset + count, with: buffer[pending.prefix(count)])
        pending.removeFirst(count)
        return count
    }

    private mutating func unpack(into output: inout [UInt8], at offset: Int) throws(ExtractError) -> Int {
        let room = offset..<offset + min(file.chunkSize, output.count - offset)
        while true {
            if pending.isEmpty { pending = 0..<(try file.read(into: &buffer)) }
            let step = try step(into: &output, room)
            if step.written > 0 { return step.written }
            if step.taken == 0 {
                try finish()
                return 0
            }
        }
    }

    private mutating func step(into output: inout [UInt8], _ room: Range<Int>) throws(ExtractError) -> UnpackStream.Step
    {
        do throws(UnpackFault) {
            let packed = buffer
            let step = try unpacking?.unpack(packed.span.extracting(pending), into: &output, room: room)
            guard let step else { preconditionFailure("Only packed files are unpacked.") }
            pending.removeFirst(step.taken)
            return step
        } catch {
            throw error.located(in: path)
        }
    }

    /// Ends the packed part; bytes that nobody took are not of it.
    private func finish() throws(ExtractError) {
        guard pending.isEmpty else { throw UnpackFault.damaged.located(in: path) }
        do throws(UnpackFault) { try unpacking?.finish() } catch { throw error.located(in: path) }
    }
}

extension UnpackFault {
    /// The fault as an error of a file.
    fileprivate func located(in path: String) -> ExtractError {
        switch self {
        case .damaged:
            Self.error(
                "packed-damaged",
                path,
                "The file begins as a gzip or zstd file, and cannot be unpacked: bytes in it have changed, or other bytes follow.",
                ExtractError.askForNewFile
            )
        case .cutOff:
            Self.error(
                "packed-cut-off",
                path,
                "The packed file ends before its content does.",
                ExtractError.askForNewFile
            )
        case .tooLarge:
            Self.error(
                "packed-too-large",
                path,
                "Far more comes out of the packed file than a file of its size can honestly hold.",
                "If it comes from a sender you trust, unpack it yourself and give the unpacked file."
            )
        case .largeWindow:
            Self.error(
                "packed-window-too-large",
                path,
                "The zstd file can be unpacked with more than 128 MB of memory only.",
                "Ask for a file that was packed without --long and --ultra, or unpack it yourself."
            )
        }
    }

    private static func error(_ code: String, _ path: String, _ found: String, _ remedy: String) -> ExtractError {
        ExtractError(code: code, file: path, found: found, expected: "A whole gzip or zstd file.", remedy: remedy)
    }
}

extension Range<Int> {
    /// The first so many.
    fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound..<lowerBound + count }

    fileprivate mutating func removeFirst(_ count: Int) { self = lowerBound + count..<upperBound }
}
