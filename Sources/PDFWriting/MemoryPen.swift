/// Writes text and numbers one behind the other into memory that is large enough.
///
/// It does not look for room with every number: who asks for a pen says how much will be written.
@safe
struct MemoryPen: ~Copyable {
    private let memory: UnsafeMutableRawBufferPointer
    /// How many bytes are written.
    private(set) var count = 0

    fileprivate init(_ memory: UnsafeMutableRawBufferPointer) {
        unsafe self.memory = memory
    }

    /// Writes a part of bytes.
    @inline(__always)
    mutating func write(_ bytes: borrowing [UInt8], _ part: Range<Int>) {
        guard !part.isEmpty else { return }
        unsafe bytes.withUnsafeBytes { source in
            unsafe UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + part.count])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[part]))
        }
        count += part.count
    }

    /// Writes fixed ASCII text.
    @inline(__always)
    mutating func write(_ literal: StaticString) {
        let text = unsafe UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        unsafe UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + text.count]).copyMemory(from: text)
        count += text.count
    }

    /// Writes a number; eight bytes are touched, whatever its length.
    @inline(__always)
    mutating func write(_ digits: DecimalDigits) {
        unsafe memory.storeBytes(of: digits.ascii.littleEndian, toByteOffset: count, as: UInt64.self)
        count += digits.count
    }
}

extension [UInt8] {
    /// Writes behind the bytes, without looking for room on the way.
    ///
    /// - Parameter room: At least as many bytes as are written.
    mutating func write(room: Int, _ write: (_ pen: inout MemoryPen) -> Void) {
        // A number touches eight bytes even where it has fewer.
        append(addingCapacity: room + 8) { span in
            unsafe span.withUnsafeMutableBufferPointer { buffer, count in
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
                var pen = unsafe MemoryPen(UnsafeMutableRawBufferPointer(rest))
                write(&pen)
                precondition(pen.count <= room, "No more is written than there is room for.")
                count += pen.count
            }
        }
    }
}
