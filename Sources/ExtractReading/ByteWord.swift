/// Eight bytes that are looked at together. What is said of them is exact for each byte.
struct ByteWord {
    private let bytes: UInt64

    private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let highs: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    init(_ bytes: UInt64) { self.bytes = bytes }

    /// The high bit of every byte that is this one; no other bit.
    @inline(__always)
    func places(of byte: UInt8) -> UInt64 {
        let difference = bytes ^ (Self.ones &* UInt64(byte))
        // The sum carries into the high bit of a byte unless its low bits are zero.
        return ~(((difference & Self.lows) &+ Self.lows) | difference | Self.lows)
    }

    /// Not zero when a byte is above 0x7F.
    var beyondASCII: UInt64 { bytes & Self.highs }

    /// The high bit of every byte below 0x20.
    var controls: UInt64 { ~(((bytes & Self.lows) &+ 0x6060_6060_6060_6060) | bytes) & Self.highs }

    /// Goes over memory in words; the last one is filled up with blanks.
    @inline(__always)
    static func forEach(of text: Span<UInt8>, _ look: (ByteWord) -> Void) {
        unsafe text.withUnsafeBytes { memory in
            var index = 0
            while index + 8 <= memory.count {
                unsafe look(ByteWord(memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            guard index < memory.count else { return }
            var rest = ones &* 0x20
            for place in index..<memory.count {
                let shift = UInt64(place - index) * 8
                rest = unsafe rest & ~(0xFF << shift) | UInt64(memory[place]) << shift
            }
            look(ByteWord(rest))
        }
    }
}
