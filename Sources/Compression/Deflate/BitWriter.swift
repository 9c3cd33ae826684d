/// Writes bits one behind the other, the first in the lowest bit of a byte (RFC 1951, 3.1.1).
@safe
struct BitWriter: ~Copyable {
    private var memory: UnsafeMutableRawBufferPointer
    /// Whole bytes that were written.
    private(set) var count = 0
    private var bits: UInt64 = 0
    private var bitCount = 0

    init() {
        unsafe memory = .allocate(byteCount: 0, alignment: 16)
    }

    deinit {
        unsafe memory.deallocate()
    }

    /// Makes room for so many bytes more.
    mutating func reserve(_ bytes: Int) {
        // A write touches eight bytes.
        let needed = count + bytes + 16
        guard unsafe memory.count < needed else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: needed + needed / 2, alignment: 16)
        unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        unsafe memory.deallocate()
        unsafe memory = unsafe larger
    }

    /// Writes up to 48 bits; those above must be 0.
    @inline(__always)
    mutating func write(_ value: UInt64, _ width: Int) {
        precondition(unsafe count + 8 <= memory.count, "There is room for what is written.")
        bits |= value << UInt64(truncatingIfNeeded: bitCount)
        bitCount += width
        unsafe memory.storeBytes(of: bits.littleEndian, toByteOffset: count, as: UInt64.self)
        count += bitCount >> 3
        bits >>= UInt64(truncatingIfNeeded: bitCount & 0x38)
        bitCount &= 7
    }

    /// Fills the last byte with zeros.
    mutating func alignToByte() {
        if bitCount > 0 { write(0, 8 - bitCount) }
    }

    /// Adds what was written behind bytes, and begins anew.
    mutating func move(to output: inout [UInt8]) {
        unsafe output.append(contentsOf: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        (count, bits, bitCount) = (0, 0, 0)
    }
}
