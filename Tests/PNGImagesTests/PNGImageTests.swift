import Testing

@testable import PNGImages

/// A case of a table: a file, and what it must show.
struct PNGCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let components: Int
    let samples: [UInt8]

    init(_ name: String, _ file: PNGFile, _ components: Int, _ samples: [UInt8]) {
        (testDescription, bytes, self.components, self.samples) = (name, file.bytes, components, samples)
    }
}

/// Pictures of every kind, three pixels by two.
struct PNGImageTests {
    /// The six pixels as an index, row by row.
    private static func index(_ column: Int, _ row: Int) -> Int { row * 3 + column }

    private static let colours: [[Int]] = [
        [255, 0, 0], [0, 255, 0], [0, 0, 255], [12, 34, 56], [255, 255, 255], [0, 0, 0],
    ]
    private static let flatColours = colours.flatMap { $0.map { UInt8($0) } }

    static let opaque: [PNGCase] = [
        PNGCase("grey of 1 bit", PNGFile(.grey, depth: 1) { [index($0, $1) & 1] }, 1, [0, 255, 0, 255, 0, 255]),
        PNGCase("grey of 2 bits", PNGFile(.grey, depth: 2) { [index($0, $1) & 3] }, 1, [0, 85, 170, 255, 0, 85]),
        PNGCase("grey of 4 bits", PNGFile(.grey, depth: 4) { [index($0, $1) * 3] }, 1, [0, 51, 102, 153, 204, 255]),
        PNGCase("grey of 8 bits", PNGFile(.grey) { [index($0, $1) * 50] }, 1, [0, 50, 100, 150, 200, 250]),
        PNGCase(
            "grey of 16 bits",
            PNGFile(.grey, depth: 16) { [index($0, $1) * 50 * 257] },
            1,
            [0, 50, 100, 150, 200, 250]
        ),
        PNGCase("colours", PNGFile(.colours) { colours[index($0, $1)] }, 3, flatColours),
        PNGCase(
            "colours of 16 bits",
            PNGFile(.colours, depth: 16) { colours[index($0, $1)].map { $0 * 257 } },
            3,
            flatColours
        ),
        PNGCase(
            "colours, interlaced",
            PNGFile(.colours) { colours[index($0, $1)] }.with { $0.isInterlaced = true },
            3,
            flatColours
        ),
        PNGCase(
            "colours that are all grey",
            PNGFile(.colours) { column, row in [Int](repeating: index(column, row) * 40, count: 3) },
            1,
            [0, 40, 80, 120, 160, 200]
        ),
        PNGCase(
            "a palette of 4 bits",
            PNGFile(.palette, depth: 4) { [index($0, $1)] }.with(addPalette),
            3,
            flatColours
        ),
        PNGCase("a palette of 8 bits", PNGFile(.palette) { [index($0, $1)] }.with(addPalette), 3, flatColours),
    ]

    private static func addPalette(_ file: inout PNGFile) {
        file.extras.append(("PLTE", flatColours))
    }

    /// On white a sample of 0 becomes 255 - alpha.
    static let transparent: [PNGCase] = [
        PNGCase(
            "grey with alpha",
            PNGFile(.greyWithAlpha) { [0, index($0, $1) * 51] },
            1,
            [255, 204, 153, 102, 51, 0]
        ),
        PNGCase(
            "grey with alpha of 16 bits",
            PNGFile(.greyWithAlpha, depth: 16) { [0, index($0, $1) * 51 * 257] },
            1,
            [255, 204, 153, 102, 51, 0]
        ),
        PNGCase(
            "colours with alpha",
            PNGFile(.coloursWithAlpha) { column, row in [200, 100, 0, [0, 255, 128, 0, 255, 51][index(column, row)]] },
            3,
            [255, 255, 255, 200, 100, 0, 227, 177, 127, 255, 255, 255, 200, 100, 0, 244, 224, 204]
        ),
        PNGCase(
            "a transparent palette",
            PNGFile(.palette) { [index($0, $1)] }.with { file in
                addPalette(&file)
                file.extras.append(("tRNS", [0, 255, 128]))
            },
            3,
            [255, 255, 255] + [0, 255, 0] + [127, 127, 255] + Array(flatColours[9...])
        ),
        PNGCase(
            "one transparent grey",
            PNGFile(.grey) { [index($0, $1) * 50] }.with { $0.extras.append(("tRNS", [0, 100])) },
            1,
            [0, 50, 255, 150, 200, 250]
        ),
    ]

    @Test(arguments: opaque + transparent)
    func `a picture of every kind is decoded, on white`(picture: PNGCase) throws {
        #expect(PNGImage.isLikely(picture.bytes))
        let image = try PNGImage.decode(picture.bytes)
        #expect(image.width == 3)
        #expect(image.height == 2)
        #expect(image.components == picture.components)
        #expect(image.samples == picture.samples)
    }

    @Test func `an interlaced picture of some size is put together`() throws {
        let file = PNGFile(.grey) { [($0 * 7 + $1 * 13) % 256] }.with { ($0.width, $0.height) = (37, 29) }
        let plain = try PNGImage.decode(file.bytes)
        let interlaced = try PNGImage.decode(file.with { $0.isInterlaced = true }.bytes)
        #expect(plain == interlaced)
        #expect(plain.samples.count == 37 * 29)
        #expect(plain.samples[37 * 5 + 11] == UInt8((11 * 7 + 5 * 13) % 256))
    }

    /// A gamma of 1/1 is linear light: the middle of the scale is much lighter on paper.
    @Test func `a gamma counts, unless the file says that it is sRGB`() throws {
        let linear: (name: String, contents: [UInt8]) = ("gAMA", PNGFile.number(100_000))
        let file = PNGFile(.grey) { _, _ in [128] }
        let lightened = try PNGImage.decode(file.with { $0.extras = [linear] }.bytes)
        #expect(lightened.samples.allSatisfy { (186...189).contains($0) })
        let standard = try PNGImage.decode(file.with { $0.extras = [("sRGB", [0]), linear] }.bytes)
        #expect(standard.samples.allSatisfy { $0 == 128 })
    }

    @Test func `chunks that are not of the picture are passed over`() throws {
        let file = PNGFile(.colours) { Self.colours[Self.index($0, $1)] }
        let notes: [(name: String, contents: [UInt8])] = [
            ("tEXt", Array("Comment\0a logo".utf8)), ("iCCP", [0x41, 0, 0, 1, 2, 3]), ("eXIf", [1, 2, 3]),
            ("acTL", PNGFile.number(3) + PNGFile.number(0)), ("pHYs", [0]), ("zTXt", Array("x\0\0broken".utf8)),
        ]
        let noted = file.with { $0.extras = notes }.bytes
        #expect(try PNGImage.decode(noted) == PNGImage.decode(file.bytes))
        #expect(try PNGChunks(noted).bytes == file.bytes)
    }
}
