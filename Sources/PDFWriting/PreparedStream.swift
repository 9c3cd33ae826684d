import Compression

/// The bytes of a stream, plain and compressed, made once and copied into many files.
///
/// A stream must not end in a carriage return (it would run into the line feed before `endstream`).
/// The last byte of compressed bytes is the last byte of a check sum of the plain ones, so it is the
/// plain bytes that have to change: text gets one line feed more.
struct PreparedStream: Sendable {
    /// For readable files.
    let plain: [UInt8]
    /// For compact files, as small as libdeflate can.
    let compressed: [UInt8]

    /// Compresses the bytes.
    init(_ plain: [UInt8]) {
        var compressor = ZlibCompressor(level: 12)
        self.plain = plain
        compressed = compressor.compressed(plain)
    }

    /// Compresses text, such as operators or a character map, with line feeds behind it as needed.
    init(text: [UInt8]) {
        var padded = text
        while Self.endsInCarriageReturn(padded) { padded.append(UInt8(ascii: "\n")) }
        self.init(padded)
    }

    /// Whether the plain or compressed form of these bytes would end in a carriage return.
    static func endsInCarriageReturn(_ bytes: [UInt8]) -> Bool {
        bytes.last == carriageReturn || UInt8(truncatingIfNeeded: adlerLow(bytes)) == carriageReturn
    }

    static let carriageReturn: UInt8 = 0x0D

    /// The low half of the Adler-32 check sum (RFC 1950, 8.2), whose last byte ends the compressed form.
    private static func adlerLow(_ bytes: [UInt8]) -> Int {
        bytes.reduce(1) { ($0 + Int($1)) % 65_521 }
    }
}
