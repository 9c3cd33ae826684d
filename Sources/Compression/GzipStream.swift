import CZlib

/// Compresses a row of bytes into one gzip file (RFC 1952), piece by piece.
///
/// It is one member, for some readers stop after the first. Memory: about 0.3 MB, however long the row is. It cannot
/// be copied, and frees its memory once.
@safe
package struct GzipStream: ~Copyable {
    private static let pieceSize = 64 * 1024

    private let stream: UnsafeMutablePointer<z_stream>
    private let piece: UnsafeMutableBufferPointer<UInt8>

    /// Begins a file.
    ///
    /// - Parameter level: From 1 (fastest) to 9 (smallest).
    package init(level: Int = 1) {
        precondition((1...9).contains(level), "zlib has the levels 1 to 9.")
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe piece = .allocate(capacity: Self.pieceSize)
        guard unsafe postronde_gzip_begin(stream, Int32(level)) == Z_OK else {
            preconditionFailure("There is no memory for a compressor.")
        }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
        unsafe piece.deallocate()
    }

    /// Compresses bytes; what is ready goes to the end of `output`.
    package mutating func write(_ bytes: [UInt8], appendingTo output: inout [UInt8]) {
        run(bytes, Z_NO_FLUSH, &output)
    }

    /// Ends the file.
    package consuming func finish(appendingTo output: inout [UInt8]) {
        run([], Z_FINISH, &output)
    }

    private func run(_ bytes: [UInt8], _ flush: Int32, _ output: inout [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { input in
            // zlib reads from here and never writes; its interface is older than `const`.
            unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(input.count)
            repeat {
                unsafe stream.pointee.next_out = piece.baseAddress
                unsafe stream.pointee.avail_out = UInt32(Self.pieceSize)
                let result = unsafe deflate(stream, flush)
                precondition(result != Z_STREAM_ERROR, "The state of a compressor is its own.")
                let count = unsafe Self.pieceSize - Int(stream.pointee.avail_out)
                unsafe output.append(contentsOf: piece[..<count])
            } while unsafe stream.pointee.avail_out == 0
        }
    }
}

/// Reads the beginning of a gzip file.
package enum GzipStart {
    /// At most `count` bytes of what was compressed; `nil` when the bytes are no gzip file.
    ///
    /// - Parameter bytes: The file, or its beginning.
    package static func decompressed(_ bytes: [UInt8], atMost count: Int) -> [UInt8]? {
        var stream = UnpackStream(.gzip)
        var output = [UInt8](repeating: 0, count: count)
        // A beginning ends for want of input, which is no fault.
        guard let step = try? stream.unpack(bytes.span, into: &output, room: output.indices) else { return nil }
        return Array(output.prefix(step.written))
    }
}
