/// The bytes to compress, which are compared eight at a time.
@safe
struct DeflateInput {
    private let bytes: UnsafeRawBufferPointer

    /// Looks at bytes, which must outlive the value.
    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
    }

    var count: Int { unsafe bytes.count }

    /// The byte at a place.
    @inline(__always)
    subscript(place: Int) -> UInt8 {
        precondition(place >= 0 && place < count, "A place is in the bytes.")
        return unsafe bytes.load(fromByteOffset: place, as: UInt8.self)
    }

    /// Four bytes at a place, of which there must be as many.
    @inline(__always)
    func fourBytes(at place: Int) -> UInt32 {
        precondition(place >= 0 && place + 4 <= count, "Four bytes are there.")
        return unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    /// How many bytes at a place are those at a distance before it.
    ///
    /// - Parameter limit: At most so many; the bytes go on at least as long.
    @inline(__always)
    func matchLength(at place: Int, distance: Int, limit: Int) -> Int {
        precondition(distance > 0 && distance <= place && place + limit <= count, "Both places are in the bytes.")
        var length = 0
        while length < limit {
            let here = place + length
            guard here + 8 <= count else { return length + tailLength(at: here, distance, limit - length) }
            let difference =
                unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: here, as: UInt64.self))
                ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: here - distance, as: UInt64.self))
            if difference != 0 { return min(limit, length + difference.trailingZeroBitCount / 8) }
            length += 8
        }
        return limit
    }

    private func tailLength(at place: Int, _ distance: Int, _ limit: Int) -> Int {
        var length = 0
        while length < limit, self[place + length] == self[place + length - distance] { length += 1 }
        return length
    }
}
