import Glibc
import LetterModel

/// Cuts a file into lines in flat memory. Lines end in LF or CRLF; the last one may lack its end.
struct LineReader: ~Copyable {
    /// One line; its bytes stay readable until the next line is asked for.
    struct Line {
        /// Where its bytes lie in ``LineReader/buffer``, without the line end.
        var bytes: Range<Int>
        /// From 1.
        var number: Int
        /// Whether a line end follows.
        var isTerminated: Bool
        /// Whether it is longer than the cap; then it has no bytes.
        var isTooLong: Bool
    }

    /// The longest line, in bytes, without its end.
    static let cap = 65_536

    /// The bytes of the line at hand lie in here.
    private(set) var buffer: [UInt8]
    private var source: TextSource
    /// The bytes that were read and not yet given out.
    private var pending = 0..<0
    private var lineNumber = 0

    init(path: String, chunkSize: Int) throws(ExtractError) {
        source = try TextSource(path: path, chunkSize: chunkSize)
        buffer = [UInt8](repeating: 0, count: Self.cap + 2 + chunkSize)
    }

    /// The path as the user gave it.
    var path: String { source.path }

    /// The digest of what was read so far.
    var digest: ContentDigest { source.digest }

    /// The first line, of a file that begins with one.
    ///
    /// - Throws: ``ExtractError`` with the code `file-empty`, or when the file cannot be read.
    mutating func header() throws(ExtractError) -> [UInt8] {
        if let first = try next() { return Array(buffer[first.bytes]) }
        throw ExtractError(
            code: "file-empty",
            file: path,
            found: "The file is empty.",
            expected: "At least the header line.",
            remedy: ExtractError.askForNewFile
        )
    }

    /// The next line, or `nil` at the end of the file.
    mutating func next() throws(ExtractError) -> Line? {
        lineNumber += 1
        var searched = pending.lowerBound
        while true {
            if let end = lineFeed(from: searched) { return line(until: end) }
            searched = pending.upperBound
            if pending.count > Self.cap + 1 { return try overlongLine() }
            searched -= makeRoom()
            let count = try source.read(into: &buffer, at: pending.upperBound)
            if count == 0 { return lastLine() }
            pending = pending.lowerBound..<pending.upperBound + count
        }
    }

    private func lineFeed(from start: Int) -> Int? {
        let end = pending.upperBound
        guard start < end else { return nil }
        return unsafe buffer.withUnsafeBytes { memory in
            guard let base = memory.baseAddress, let found = unsafe memchr(base + start, 0x0A, end - start) else {
                return nil
            }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// Takes the line that ends before this line feed.
    private mutating func line(until end: Int) -> Line {
        let begin = pending.lowerBound
        pending = end + 1..<pending.upperBound
        return line(begin..<end, isTerminated: true)
    }

    private mutating func lastLine() -> Line? {
        let bytes = pending
        pending = pending.upperBound..<pending.upperBound
        return bytes.isEmpty ? nil : line(bytes, isTerminated: false)
    }

    private func line(_ bytes: Range<Int>, isTerminated: Bool) -> Line {
        let hasReturn = !bytes.isEmpty && buffer[bytes.upperBound - 1] == UInt8(ascii: "\r")
        let content = hasReturn ? bytes.lowerBound..<bytes.upperBound - 1 : bytes
        let isTooLong = content.count > Self.cap
        return Line(
            bytes: isTooLong ? content.lowerBound..<content.lowerBound : content,
            number: lineNumber,
            isTerminated: isTerminated,
            isTooLong: isTooLong
        )
    }

    /// Skips to the end of a line beyond the cap.
    private mutating func overlongLine() throws(ExtractError) -> Line {
        var isTerminated = false
        repeat {
            pending = 0..<(try source.read(into: &buffer))
            if let end = lineFeed(from: 0) {
                pending = end + 1..<pending.upperBound
                isTerminated = true
            }
        } while !isTerminated && !pending.isEmpty
        return Line(bytes: 0..<0, number: lineNumber, isTerminated: isTerminated, isTooLong: true)
    }

    /// Moves the pending bytes to the front when the room behind them is short; returns how far.
    private mutating func makeRoom() -> Int {
        let distance = pending.lowerBound
        guard distance > 0, buffer.count - pending.upperBound < source.chunkSize else { return 0 }
        unsafe buffer.withUnsafeMutableBytes { memory in
            guard let base = memory.baseAddress else { return }
            _ = unsafe memmove(base, base + distance, pending.count)
        }
        pending = 0..<pending.count
        return distance
    }
}
