/// The parts of a PNG file that make up its picture, taken out of the file without unpacking any.
///
/// ISO/IEC 15948:2004 (PNG), clause 5. The decoder gets these parts only: a file can hold a thousand
/// packed texts and profiles that grow a thousandfold, and none of them is part of the picture. The check
/// sums are looked at here, for the decoder leaves out that of the last pixels.
struct PNGChunks {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// As the header says, in pixels; not judged.
    let width: Int
    /// As the header says, in pixels; not judged.
    let height: Int
    /// Of one sample, as the header says.
    let bitDepth: Int
    /// A PNG file of the picture alone.
    let bytes: [UInt8]

    /// Takes the parts out of a file.
    init(_ file: [UInt8]) throws(PNGRefusal) {
        guard file.starts(with: Self.signature) else { throw .notPNG }
        var chunks: [Chunk] = []
        var offset = Self.signature.count
        while chunks.last?.kind != .end {
            let chunk = try Chunk(at: offset, in: file)
            guard chunks.isEmpty == (chunk.kind == .header) else { throw .brokenChunk(offset: offset) }
            offset = chunk.range.upperBound
            chunks.append(chunk)
        }
        let header = chunks[0].range.lowerBound + 8
        guard chunks[0].range.count == 12 + 13 else { throw .brokenChunk(offset: Self.signature.count) }
        width = Self.number(at: header, in: file)
        height = Self.number(at: header + 4, in: file)
        bitDepth = Int(file[header + 8])
        bytes = Self.picture(of: chunks, in: file)
    }

    private static func picture(of chunks: [Chunk], in file: [UInt8]) -> [UInt8] {
        // Who says sRGB, or brings a profile, may add a gamma for readers that know neither.
        let kinds = Set(chunks.map(\.kind))
        let ignoresGamma = kinds.contains(.standardColours) || kinds.contains(.profile)
        var bytes = signature
        bytes.reserveCapacity(file.count)
        for chunk in chunks where chunk.isOfPicture && !(ignoresGamma && chunk.kind == .gamma) {
            bytes.append(contentsOf: file[chunk.range])
        }
        return bytes
    }

    fileprivate static func number(at offset: Int, in file: [UInt8]) -> Int {
        file[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}

/// One chunk: its length, its name, its contents and a check sum.
private struct Chunk {
    enum Kind: String {
        case header = "IHDR"
        case palette = "PLTE"
        case transparency = "tRNS"
        case gamma = "gAMA"
        case pixels = "IDAT"
        case end = "IEND"
        case standardColours = "sRGB"
        case profile = "iCCP"
        case other = ""
    }

    let kind: Kind
    /// In the file, from the length to the check sum.
    let range: Range<Int>

    init(at offset: Int, in file: [UInt8]) throws(PNGRefusal) {
        guard offset + 12 <= file.count else { throw .truncated(offset: offset) }
        let length = PNGChunks.number(at: offset, in: file)
        guard length <= file.count - offset - 12 else { throw .truncated(offset: offset) }
        let name = file[offset + 4..<offset + 8]
        kind = Kind(rawValue: String(decoding: name, as: UTF8.self)) ?? .other
        range = offset..<offset + 12 + length
        // A capital at the front marks what a reader must understand.
        let isCritical = name.first.map { $0 & 0x20 == 0 } ?? true
        if kind == .other, isCritical { throw .brokenChunk(offset: offset) }
        let sum = PNGChunks.number(at: range.upperBound - 4, in: file)
        if isOfPicture, CheckSum.of(file[range.dropFirst(4).dropLast(4)]) != sum { throw .checkSum(offset: offset) }
    }

    var isOfPicture: Bool {
        switch kind {
        case .header, .palette, .transparency, .gamma, .pixels, .end: true
        case .standardColours, .profile, .other: false
        }
    }
}

/// The check sum of a chunk, a cyclic redundancy code of 32 bits (ISO/IEC 15948:2004, annex D).
private enum CheckSum {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    static func of(_ bytes: ArraySlice<UInt8>) -> Int {
        let table = table.span
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
        return Int(~sum)
    }
}
