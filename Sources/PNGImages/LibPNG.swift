import CPNG

/// Unpacks a picture with libpng.
///
/// All use of libpng is in this file. Its simplified interface prints nothing and catches its own error
/// jumps; what it needs between two calls hangs on the image structure, which this type owns and
/// frees exactly once. libpng remembers where the structure lies: it never moves.
@safe
struct PNGDecoder: ~Copyable {
    private let image: UnsafeMutablePointer<png_image>

    /// Makes a decoder.
    init() {
        unsafe image = .allocate(capacity: 1)
        unsafe image.initialize(to: png_image())
        unsafe image.pointee.version = png_uint_32(PNG_IMAGE_VERSION)
    }

    deinit {
        unsafe png_image_free(image)
        unsafe image.deinitialize(count: 1)
        unsafe image.deallocate()
    }

    /// The pixels of a picture whose size has been judged, with their transparency.
    ///
    /// - Throws: ``PNGRefusal/damaged(reason:)``.
    mutating func pixels(of chunks: PNGChunks) throws(PNGRefusal) -> PNGPixels {
        // libpng keeps the address of the file from the first call to the last.
        let pixels = unsafe chunks.bytes.withUnsafeBytes { file in
            unsafe png_image_begin_read_from_memory(image, file.baseAddress, file.count) != 0
                ? unpacked(isDeep: chunks.bitDepth == 16) : nil
        }
        guard let pixels, pixels.width == chunks.width, pixels.height == chunks.height else {
            throw .damaged(reason: reason)
        }
        return pixels
    }

    private func unpacked(isDeep: Bool) -> PNGPixels? {
        let format = unsafe image.pointee.format
        unsafe image.pointee.format = format & (PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
        // Sixteen bits without a gamma would be taken for linear light, which no drawing program writes.
        if isDeep { unsafe image.pointee.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB) }
        var pixels = unsafe PNGPixels(
            width: Int(image.pointee.width),
            height: Int(image.pointee.height),
            isColoured: format & PNG_FORMAT_FLAG_COLOR != 0,
            isTransparent: format & PNG_FORMAT_FLAG_ALPHA != 0
        )
        let isRead = unsafe pixels.samples.withUnsafeMutableBytes { buffer in
            unsafe png_image_finish_read(image, nil, buffer.baseAddress, 0, nil) != 0
        }
        return isRead ? pixels : nil
    }

    /// What libpng says of its last error: a fixed sentence that quotes no more than the name of a chunk.
    private var reason: String {
        let message = unsafe image.pointee.message
        var bytes: [UInt8] = []
        unsafe withUnsafeBytes(of: message) { memory in
            unsafe bytes.append(contentsOf: memory.prefix { $0 != 0 }.filter { (0x20...0x7E).contains($0) })
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Writes pictures with libpng.
package enum PNGEncoder {
    /// A PNG file of opaque pixels, made for speed: it is larger than need be.
    ///
    /// - Parameter pixels: Red, green and blue of each pixel, a byte each, row by row from the top.
    /// - Returns: The file; `nil` when the pixels do not fit the size.
    package static func file(width: Int, height: Int, pixels: [UInt8]) -> [UInt8]? {
        guard width > 0, height > 0, width <= 1 << 20, height <= 1 << 20, pixels.count == width * height * 3,
            let (wide, high) = UInt32(exactly: width).flatMap({ wide in UInt32(exactly: height).map { (wide, $0) } })
        else { return nil }
        var image = unsafe png_image()
        unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
        unsafe (image.width, image.height) = (wide, high)
        unsafe image.format = PNG_FORMAT_FLAG_COLOR
        unsafe image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
        defer { unsafe png_image_free(&image) }
        // Rows that cannot be packed are stored; a little more for the frame of each part.
        var file = [UInt8](repeating: 0, count: pixels.count + pixels.count / 64 + height + 4096)
        var length = file.count
        let isDone = unsafe pixels.withUnsafeBytes { pixels in
            unsafe file.withUnsafeMutableBytes { file in
                unsafe png_image_write_to_memory(&image, file.baseAddress, &length, 0, pixels.baseAddress, 0, nil) != 0
            }
        }
        guard isDone else { return nil }
        file.removeLast(file.count - length)
        return file
    }
}
