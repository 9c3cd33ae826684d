/// Unpacks zlib streams (RFC 1950 and 1951), independently of the library that packs them.
struct Inflation {
    private let bytes: [UInt8]
    private var place: Int
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0
    private var output: [UInt8] = []

    /// The plain bytes; `nil` when the stream, its length or its check sum is wrong.
    static func plain(_ packed: [UInt8]) -> [UInt8]? {
        guard packed.count > 6, packed[0] & 15 == 8, packed[1] & 32 == 0 else { return nil }
        guard (Int(packed[0]) << 8 | Int(packed[1])) % 31 == 0 else { return nil }
        var inflation = Inflation(bytes: packed, place: 2)
        guard inflation.readBlocks() else { return nil }
        let sum = packed[inflation.place...].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        guard packed.count - inflation.place == 4, sum == adler(inflation.output) else { return nil }
        return inflation.output
    }

    /// The check sum of plain bytes (RFC 1950, 8.2).
    static func adler(_ bytes: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    private init(bytes: [UInt8], place: Int) {
        self.bytes = bytes
        self.place = place
    }

    private mutating func readBlocks() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let isRead =
                switch kind {
                case 0: copyBlock()
                case 1: readBlock(Self.fixedLiterals, Self.fixedDistances)
                case 2: readOwnCodes().map { readBlock($0, $1) } ?? false
                default: false
                }
            if !isRead { return false }
            if isLast == 1 { return true }
        }
    }

    /// The next bits, the lowest first.
    private mutating func take(_ count: UInt32) -> Int? {
        while bitCount < count {
            guard place < bytes.count else { return nil }
            bits |= UInt32(bytes[place]) << bitCount
            (place, bitCount) = (place + 1, bitCount + 8)
        }
        let value = bits & (1 << count - 1)
        bits >>= count
        bitCount -= count
        return Int(value)
    }

    private mutating func copyBlock() -> Bool {
        (bits, bitCount) = (0, 0)
        guard let length = take(16), let inverse = take(16), length ^ inverse == 0xFFFF else { return false }
        guard place + length <= bytes.count else { return false }
        output += bytes[place..<place + length]
        place += length
        return true
    }

    private mutating func readBlock(_ literals: PrefixCode, _ distances: PrefixCode) -> Bool {
        while let symbol = read(literals) {
            if symbol < 256 {
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                return true
            } else if !copy(symbol - 257, distances) {
                return false
            }
        }
        return false
    }

    private mutating func copy(_ symbol: Int, _ distances: PrefixCode) -> Bool {
        guard symbol < 29, let more = take(Self.lengthBits[symbol]) else { return false }
        let length = Self.lengthBases[symbol] + more
        guard let code = read(distances), code < 30, let rest = take(Self.distanceBits[code]) else { return false }
        let start = output.count - Self.distanceBases[code] - rest
        guard start >= 0 else { return false }
        for index in 0..<length { output.append(output[start + index]) }
        return true
    }

    private mutating func read(_ code: PrefixCode) -> Int? {
        var (value, first, index) = (0, 0, 0)
        for length in 1..<code.counts.count {
            guard let bit = take(1) else { return nil }
            value |= bit
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            (index, first, value) = (index + count, (first + count) << 1, value << 1)
        }
        return nil
    }

    private mutating func readOwnCodes() -> (PrefixCode, PrefixCode)? {
        guard let literalCount = take(5), let distanceCount = take(5), let lengthCount = take(4) else { return nil }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<lengthCount + 4 {
            guard let length = take(3) else { return nil }
            lengths[Self.lengthOrder[index]] = length
        }
        let code = PrefixCode(lengths)
        let wanted = literalCount + 257 + distanceCount + 1
        lengths = []
        while lengths.count < wanted {
            guard let symbol = read(code), let (value, bits, least) = Self.repeats(symbol, after: lengths.last),
                let more = take(bits)
            else { return nil }
            lengths += repeatElement(value, count: least + more)
        }
        guard lengths.count == wanted else { return nil }
        return (PrefixCode(lengths.prefix(literalCount + 257)), PrefixCode(lengths.dropFirst(literalCount + 257)))
    }

    /// What a code length symbol stands for: a length, the bits of its count, and the least count.
    private static func repeats(_ symbol: Int, after last: Int?) -> (Int, UInt32, Int)? {
        switch symbol {
        case 16: last.map { ($0, 2, 3) }
        case 17: (0, 3, 3)
        case 18: (0, 7, 11)
        default: (symbol, 0, 1)
        }
    }
}

// MARK: - Tables

extension Inflation {
    /// A canonical prefix code: how many symbols have each length, and the symbols in order.
    private struct PrefixCode {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: some Collection<Int>) {
            for length in lengths where length > 0 { counts[length] += 1 }
            let ordered = lengths.enumerated().filter { $0.element > 0 }
            symbols = ordered.sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
        }
    }

    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits: [UInt32] = (0..<28).map { $0 < 8 ? 0 : UInt32($0 / 4 - 1) } + [0]
    private static let distanceBits: [UInt32] = (0..<30).map { $0 < 4 ? 0 : UInt32($0 / 2 - 1) }
    private static let distanceBases: [Int] = (0..<30).map { $0 < 4 ? $0 + 1 : (2 + $0 % 2) << ($0 / 2 - 1) + 1 }
    private static let fixedLiterals = PrefixCode(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    )
    private static let fixedDistances = PrefixCode([Int](repeating: 5, count: 30))
}
