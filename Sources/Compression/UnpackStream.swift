import CZlib
import CZstd

/// Unpacks a packed file piece by piece, in flat memory.
///
/// A gzip file may have several members, and a zstd file several frames, one behind the other: all of them
/// are read. The checksums that the forms carry are verified. It cannot be copied, and frees its memory once.
@safe
package struct UnpackStream: ~Copyable {
    /// What one step did.
    package struct Step: Hashable, Sendable {
        /// Bytes of the input that were used.
        package let taken: Int
        /// Bytes that were written.
        package let written: Int
    }

    @safe
    private enum Engine {
        case gzip(UnsafeMutablePointer<z_stream>)
        case zstd(OpaquePointer)
    }

    private let engine: Engine
    private let limits: UnpackLimits
    private var packedCount = 0
    private var unpackedCount = 0
    /// Whether the member or frame at hand has ended, so that the file may end here.
    private var isBetweenParts = true

    /// Begins a file.
    package init(_ form: PackedForm, limits: UnpackLimits = .standard) {
        self.limits = limits
        switch form {
        case .gzip:
            let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
            unsafe stream.initialize(to: z_stream())
            guard unsafe postronde_gunzip_begin(stream) == Z_OK else {
                preconditionFailure("There is no memory to unpack with.")
            }
            engine = unsafe .gzip(stream)
        case .zstd:
            guard let stream = unsafe ZSTD_createDStream() else {
                preconditionFailure("There is no memory to unpack with.")
            }
            engine = unsafe .zstd(stream)
        }
    }

    deinit {
        switch engine {
        case .gzip(let stream):
            unsafe inflateEnd(stream)
            unsafe stream.deallocate()
        case .zstd(let stream): unsafe ZSTD_freeDStream(stream)
        }
    }

    /// Unpacks some of the input into a part of a buffer.
    ///
    /// - Parameters:
    ///   - input: Bytes that come next in the file; what is not taken must be given again.
    ///   - output: Where to write.
    ///   - room: The part of it that may be overwritten.
    /// - Throws: ``UnpackFault``.
    package mutating func unpack(
        _ input: Span<UInt8>,
        into output: inout [UInt8],
        room: Range<Int>
    ) throws(UnpackFault) -> Step {
        let result: Result<Step, UnpackFault> = unsafe output.withUnsafeMutableBufferPointer { memory in
            let target = unsafe UnsafeMutableBufferPointer(rebasing: memory[room])
            return Result { () throws(UnpackFault) in try unsafe advance(input, target) }
        }
        let step = try result.get()
        packedCount += step.taken
        unpackedCount += step.written
        guard limits.allow(unpackedCount, from: packedCount) else { throw .tooLarge }
        return step
    }

    /// Says that the file has no more bytes.
    ///
    /// - Throws: ``UnpackFault/cutOff``.
    package func finish() throws(UnpackFault) {
        guard isBetweenParts, packedCount > 0 else { throw .cutOff }
    }

    private mutating func advance(
        _ input: Span<UInt8>,
        _ output: UnsafeMutableBufferPointer<UInt8>
    ) throws(UnpackFault) -> Step {
        switch engine {
        case .gzip(let stream): try unsafe inflate(stream, input, output)
        case .zstd(let stream): try unsafe decompress(stream, input, output)
        }
    }

    private mutating func inflate(
        _ stream: UnsafeMutablePointer<z_stream>,
        _ input: Span<UInt8>,
        _ output: UnsafeMutableBufferPointer<UInt8>
    ) throws(UnpackFault) -> Step {
        let result = unsafe input.withUnsafeBufferPointer { input in
            // zlib reads from here and never writes; its interface is older than `const`.
            unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(input.count)
            unsafe stream.pointee.next_out = output.baseAddress
            unsafe stream.pointee.avail_out = UInt32(output.count)
            return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        }
        let step = unsafe Step(
            taken: input.count - Int(stream.pointee.avail_in),
            written: output.count - Int(stream.pointee.avail_out)
        )
        switch result {
        case Z_STREAM_END:
            isBetweenParts = true
            unsafe inflateReset(stream)
        // No progress for want of input or room is no fault.
        case Z_OK, Z_BUF_ERROR: isBetweenParts = isBetweenParts && step.taken == 0
        default: throw .damaged
        }
        return step
    }

    private mutating func decompress(
        _ stream: OpaquePointer,
        _ input: Span<UInt8>,
        _ output: UnsafeMutableBufferPointer<UInt8>
    ) throws(UnpackFault) -> Step {
        let (result, step): (Int, Step) = unsafe input.withUnsafeBufferPointer { input in
            var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
            var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
            let result = unsafe ZSTD_decompressStream(stream, &target, &source)
            return unsafe (result, Step(taken: source.pos, written: target.pos))
        }
        guard ZSTD_isError(result) == 0 else {
            throw ZSTD_getErrorCode(result) == ZSTD_error_frameParameter_windowTooLarge ? .largeWindow : .damaged
        }
        // Zero says that the frame has ended and all of it was written.
        if result == 0 { isBetweenParts = true } else if step.taken > 0 { isBetweenParts = false }
        return step
    }
}
