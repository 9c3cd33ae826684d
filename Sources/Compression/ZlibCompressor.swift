import CDeflate

/// Compresses whole buffers into the zlib format (RFC 1950), which PDF calls FlateDecode.
///
/// libdeflate cannot stream: a buffer is compressed in one call, and the result depends on its bytes
/// and the level alone. The compressor owns its working memory (about 0.3 MB at level 1, 1 MB at the
/// highest levels) and a buffer for the result, so that each worker keeps one and uses it again.
/// It cannot be copied, and frees both exactly once.
@safe
package struct ZlibCompressor: ~Copyable {
    /// From 0 (stored) over 1 (fastest) to 12 (smallest).
    package let level: Int
    private let compressor: OpaquePointer
    private var result: UnsafeMutableRawBufferPointer

    /// Makes a compressor of level 0…12; level 6 is libdeflate's own choice.
    package init(level: Int = 6) {
        precondition((0...12).contains(level), "libdeflate has the levels 0 to 12.")
        guard let compressor = unsafe libdeflate_alloc_compressor(Int32(level)) else {
            preconditionFailure("There is no memory for a compressor.")
        }
        self.level = level
        unsafe self.compressor = unsafe compressor
        unsafe result = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)
    }

    deinit {
        unsafe libdeflate_free_compressor(compressor)
        unsafe result.deallocate()
    }

    /// Compresses the bytes and adds the result to the end of `output`.
    package mutating func compress(_ bytes: Span<UInt8>, appendingTo output: inout [UInt8]) {
        let bound = unsafe libdeflate_zlib_compress_bound(compressor, bytes.count)
        if unsafe result.count < bound { growResult(to: bound) }
        let written = unsafe bytes.withUnsafeBytes { input in
            unsafe libdeflate_zlib_compress(
                compressor,
                input.baseAddress,
                input.count,
                result.baseAddress,
                result.count
            )
        }
        precondition(written > 0, "The result of libdeflate always fits the bound that it gives.")
        unsafe output.append(contentsOf: UnsafeRawBufferPointer(rebasing: result[..<written]))
    }

    /// Compresses the bytes into a new array.
    package mutating func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        compress(bytes.span, appendingTo: &output)
        return output
    }

    /// The check sum that ends the zlib format (Adler-32; RFC 1950, 8.2).
    static func checkSum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
        unsafe libdeflate_adler32(1, bytes.baseAddress, bytes.count)
    }

    private mutating func growResult(to size: Int) {
        unsafe result.deallocate()
        unsafe result = UnsafeMutableRawBufferPointer.allocate(byteCount: size + min(size / 2, 1 << 20), alignment: 16)
    }
}
