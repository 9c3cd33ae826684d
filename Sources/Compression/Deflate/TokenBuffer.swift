/// The literals and matches of one block, with the counts of their symbols (RFC 1951, 3.2.3).
@safe
struct TokenBuffer: ~Copyable {
    private var tokens: UnsafeMutableBufferPointer<UInt32>
    /// How often each symbol occurs: literals and lengths, then distances.
    private let counts: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0

    private static let distancePlace = 288
    private static let matchMark: UInt32 = 1 << 31

    init() {
        unsafe tokens = .allocate(capacity: 0)
        unsafe counts = .allocate(capacity: 320)
        unsafe counts.initialize(repeating: 0)
    }

    deinit {
        unsafe tokens.deallocate()
        unsafe counts.deallocate()
    }

    /// A token: a literal, or a length less 3 and a distance less 1.
    enum Token {
        case literal(Int)
        case match(length: UInt32, distance: UInt32)
    }

    /// Forgets everything, and makes room for so many tokens.
    mutating func reset(room: Int) {
        count = 0
        unsafe counts.update(repeating: 0)
        guard unsafe tokens.count < room else { return }
        unsafe tokens.deallocate()
        unsafe tokens = .allocate(capacity: room + room / 2)
    }

    @inline(__always)
    mutating func addLiteral(_ byte: UInt8) {
        append(UInt32(byte))
        countUp(Int(byte))
    }

    @inline(__always)
    mutating func addMatch(length: Int, distance: Int) {
        precondition(length >= 3 && length <= 258 && distance >= 1 && distance <= 32_768, "A match is in its limits.")
        let (length, distance) = (UInt32(length - 3), UInt32(distance - 1))
        append(Self.matchMark | length << 15 | distance)
        countUp(DeflateAlphabet.lengthSymbol(length).value)
        countUp(Self.distancePlace + DeflateAlphabet.distanceSymbol(distance).value)
    }

    /// Not by `+=`: Swift 6.3.1 breaks on it when it compiles for ThreadSanitizer.
    @inline(__always)
    private func countUp(_ symbol: Int) {
        let known = unsafe counts[symbol]
        unsafe counts[symbol] = known + 1
    }

    @inline(__always)
    subscript(index: Int) -> Token {
        precondition(index < count, "There are no more tokens.")
        let token = unsafe tokens[index]
        if token < Self.matchMark { return .literal(Int(token)) }
        return .match(length: (token >> 15) & 0xFF, distance: token & 0x7FFF)
    }

    @inline(__always)
    private mutating func append(_ token: UInt32) {
        precondition(unsafe count < tokens.count, "A token stands for a byte or more, and there is room for each.")
        unsafe tokens[count] = token
        count += 1
    }

    /// The counts of literals and lengths, the end of the block included.
    var literalCounts: [UInt32] {
        var result = unsafe Array(counts[..<DeflateAlphabet.literalCount])
        result[DeflateAlphabet.endOfBlock] = 1
        return result
    }

    /// The counts of distances.
    var distanceCounts: [UInt32] {
        let part = Self.distancePlace..<Self.distancePlace + DeflateAlphabet.distanceCount
        return unsafe Array(counts[part])
    }
}
