/// A PNG file made by hand, chunk by chunk, so that every kind can be tested and every part broken.
struct PNGFile: Sendable {
    enum Kind: UInt8, Sendable {
        case grey = 0
        case colours = 2
        case palette = 3
        case greyWithAlpha = 4
        case coloursWithAlpha = 6

        var samplesInPixel: Int {
            switch self {
            case .grey, .palette: 1
            case .greyWithAlpha: 2
            case .colours: 3
            case .coloursWithAlpha: 4
            }
        }
    }

    var kind: Kind
    var depth = 8
    var width = 3
    var height = 2
    var isInterlaced = false
    /// Chunks between the header and the pixels.
    var extras: [(name: String, contents: [UInt8])] = []
    /// The samples of a pixel by column and row, each within the bit depth.
    var pixel: @Sendable (Int, Int) -> [Int]

    init(_ kind: Kind, depth: Int = 8, _ pixel: @escaping @Sendable (Int, Int) -> [Int]) {
        (self.kind, self.depth, self.pixel) = (kind, depth, pixel)
    }

    func with(_ change: (inout PNGFile) -> Void) -> PNGFile {
        var file = self
        change(&file)
        return file
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The whole file.
    var bytes: [UInt8] {
        Self.signature + Self.chunk("IHDR", header)
            + extras.flatMap { Self.chunk($0.name, $0.contents) }
            + Self.chunk("IDAT", Self.zlib(rows)) + Self.chunk("IEND", [])
    }

    var header: [UInt8] {
        Self.number(width) + Self.number(height) + [UInt8(depth), kind.rawValue, 0, 0, isInterlaced ? 1 : 0]
    }

    /// The filtered rows of the whole picture, or of its seven passes (ISO/IEC 15948:2004, 8.2).
    var rows: [UInt8] {
        let adam7 = [
            (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
        ]
        let passes = isInterlaced ? adam7 : [(0, 0, 1, 1)]
        var rows: [UInt8] = []
        for (left, top, stepRight, stepDown) in passes {
            let columns = Array(stride(from: left, to: width, by: stepRight))
            for line in stride(from: top, to: height, by: stepDown) where !columns.isEmpty {
                rows += [0] + packed(columns.flatMap { pixel($0, line) })
            }
        }
        return rows
    }

    private func packed(_ samples: [Int]) -> [UInt8] {
        if depth == 16 { return samples.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
        if depth == 8 { return samples.map { UInt8($0) } }
        var bytes = [UInt8](repeating: 0, count: (samples.count * depth + 7) / 8)
        for (index, sample) in samples.enumerated() {
            let bit = index * depth
            bytes[bit / 8] |= UInt8(sample << (8 - depth - bit % 8))
        }
        return bytes
    }

    /// A chunk with its length and check sum.
    static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + contents
        return number(contents.count) + body + number(Int(crc(body)))
    }

    static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The zlib format (RFC 1950) with blocks that are stored and not packed.
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let size = UInt16(block.count)
            result.append(rest.isEmpty ? 1 : 0)
            for value in [size, ~size] { result += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            result += block
        } while !rest.isEmpty
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return result + number(high << 16 | low)
    }

    /// ISO/IEC 15948:2004, annex D.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
        return ~sum
    }
}
