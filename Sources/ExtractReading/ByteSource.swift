import Crypto
import Glibc
import LetterModel

/// Reads a file once from begin to end, in chunks, and digests its bytes on the way.
struct ByteSource: ~Copyable, ChunkSource {
    /// The path as the user gave it.
    let path: String
    /// How many bytes are asked for at once.
    let chunkSize: Int
    private let descriptor: Int32
    private var hasher = SHA256()
    private var isAtEnd = false

    /// Opens a file for reading.
    ///
    /// - Throws: ``ExtractError`` with the code `file-unreadable`.
    init(path: String, chunkSize: Int) throws(ExtractError) {
        precondition(chunkSize > 0, "A chunk holds at least one byte.")
        self.path = path
        self.chunkSize = chunkSize
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Fills the buffer from an offset on, with one chunk at most.
    ///
    /// - Returns: How many bytes came; 0 at the end of the file.
    mutating func read(into buffer: inout [UInt8], at offset: Int = 0) throws(ExtractError) -> Int {
        precondition(offset < buffer.count, "A read needs room in the buffer.")
        guard !isAtEnd else { return 0 }
        let wanted = min(chunkSize, buffer.count - offset)
        var count = 0
        repeat {
            count = unsafe buffer.withUnsafeMutableBytes { memory in
                unsafe Glibc.read(descriptor, memory.baseAddress?.advanced(by: offset), wanted)
            }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw Self.unreadable(path, errno) }
        isAtEnd = count == 0
        unsafe buffer.withUnsafeBytes { memory in
            unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: memory[offset..<offset + count]))
        }
        return count
    }

    /// The SHA-256 digest of what was read so far.
    var digest: ContentDigest { ContentDigest(bytes: hasher.finalize()) }

    private static func unreadable(_ path: String, _ number: Int32) -> ExtractError {
        ExtractError(
            code: ExtractError.unreadableCode,
            file: path,
            found: "The file cannot be read (\(unsafe String(cString: strerror(number)))).",
            remedy: "Check the path and whether the user that runs the program may read the file."
        )
    }
}
