/// An ICC profile of sRGB, made from the numbers of the standard: 1/14 of the size of the usual files,
/// which counts where each letter is a file of its own.
///
/// A matrix profile of version 4.2 (ICC.1:2004-10): the primaries of IEC 61966-2-1 adapted to D50 by the linear
/// Bradford transform, and its curve as a parametric one of type 3, which all three colours share.
extension PDFColourProfile {
    /// sRGB as IEC 61966-2-1 defines it.
    package static let standard = PDFColourProfile(trusted: standardBytes)

    /// The bytes of ``standard``.
    package static let standardBytes = StandardColourProfile.bytes
}

enum StandardColourProfile {
    /// The whole profile.
    static var bytes: [UInt8] {
        let elements = elements
        var (table, content) = ([UInt8](), [UInt8]())
        let start = 128 + 4 + elements.flatMap(\.tags).count * 12
        table.write(big: UInt32(elements.flatMap(\.tags).count))
        for element in elements {
            for tag in element.tags {
                table.append(contentsOf: tag.utf8)
                table.write(big: UInt32(start + content.count))
                table.write(big: UInt32(element.bytes.count))
            }
            content += element.bytes
            while content.count % 4 != 0 { content.append(0) }
        }
        return header(size: start + content.count) + table + content
    }

    /// ICC.1:2004-10, 7.2; the illuminant is D50.
    private static func header(size: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.write(big: UInt32(size))
        bytes += [0, 0, 0, 0, 4, 0x20, 0, 0]
        bytes += "mntrRGB XYZ ".utf8
        // The date of the definition, so that the same program always makes the same bytes.
        bytes += [0x07, 0xCF, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
        bytes += "acsp".utf8
        bytes += [UInt8](repeating: 0, count: 24)
        bytes += [0, 0, 0, 0]
        for value in [0.9642, 1.0, 0.8249] { bytes.write(fixed: value) }
        return bytes + [UInt8](repeating: 0, count: 48)
    }

    private static var elements: [(tags: [String], bytes: [UInt8])] {
        [
            (["desc"], text("sRGB")), (["cprt"], text("CC0")),
            (["wtpt"], xyz(0.9642, 1.0, 0.8249)),
            (["chad"], adaptation),
            (["rXYZ"], xyz(0.4360, 0.2225, 0.0139)), (["gXYZ"], xyz(0.3851, 0.7169, 0.0971)),
            (["bXYZ"], xyz(0.1431, 0.0606, 0.7141)),
            (["rTRC", "gTRC", "bTRC"], curve),
        ]
    }

    /// Type `mluc` (10.13) with one English text.
    private static func text(_ text: String) -> [UInt8] {
        var bytes = Array("mluc".utf8) + [0, 0, 0, 0]
        for number in [1, 12] as [UInt32] { bytes.write(big: number) }
        bytes += "enUS".utf8
        bytes.write(big: UInt32(text.utf16.count * 2))
        bytes.write(big: 28 as UInt32)
        for unit in text.utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        return bytes
    }

    /// Type `XYZ ` (10.27).
    private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        var bytes = Array("XYZ ".utf8) + [0, 0, 0, 0]
        for value in [x, y, z] { bytes.write(fixed: value) }
        return bytes
    }

    /// From D65 to D50: type `sf32` (10.19), the Bradford matrix of ICC.1, annex E.
    private static var adaptation: [UInt8] {
        var bytes = Array("sf32".utf8) + [0, 0, 0, 0]
        for value in [1.0479, 0.0229, -0.0502, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7517] {
            bytes.write(fixed: value)
        }
        return bytes
    }

    /// Type `para` (10.15), function 3: ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below.
    private static var curve: [UInt8] {
        var bytes = Array("para".utf8) + [0, 0, 0, 0, 0, 3, 0, 0]
        for value in [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] { bytes.write(fixed: value) }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func write(big value: UInt32) {
        for shift: UInt32 in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// A number with 16 bits behind the point.
    fileprivate mutating func write(fixed value: Double) {
        write(big: UInt32(bitPattern: Int32((value * 65536).rounded())))
    }
}
