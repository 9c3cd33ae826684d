import TestSupport
import Testing

@testable import BrailleText

/// The 64 cells and their bytes.
struct BrailleCellTests {
    private static let cells = (UInt32(0x2800)...0x283F).compactMap { BrailleCell(pattern: $0) }

    @Test func `every cell has a byte of its own between 0x20 and 0x5F`() {
        let bytes = Self.cells.map(\.ascii)
        #expect(bytes.count == 64)
        #expect(Set(bytes) == Set(0x20...0x5F))
    }

    @Test func `letters are capitals of ASCII, and a blank is a space`() {
        let letters = "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵".unicodeScalars.compactMap { BrailleCell(pattern: $0.value) }
        #expect(String(decoding: letters.map(\.ascii), as: UTF8.self) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        #expect(BrailleCell.blank.ascii == 0x20)
        #expect(BrailleCell.fixedBlank.ascii == 0x20)
    }

    /// Facts from `en-us-brf.dis` of liblouis; each of the other cells is a letter.
    @Test(arguments: [
        ("⠴", "0"), ("⠂", "1"), ("⠆", "2"), ("⠒", "3"), ("⠲", "4"), ("⠢", "5"), ("⠖", "6"), ("⠶", "7"), ("⠦", "8"),
        ("⠔", "9"), ("⠄", "'"), ("⠈", "@"), ("⠐", "\""), ("⠠", ","), ("⠡", "*"), ("⠌", "/"), ("⠤", "-"), ("⠘", "^"),
        ("⠨", "."), ("⠰", ";"), ("⠣", "<"), ("⠩", "%"), ("⠱", ":"), ("⠪", "["), ("⠜", ">"), ("⠬", "+"), ("⠸", "_"),
        ("⠫", "$"), ("⠳", "\\"), ("⠹", "?"), ("⠮", "!"), ("⠼", "#"), ("⠯", "&"), ("⠷", "("), ("⠻", "]"), ("⠾", ")"),
        ("⠿", "="),
    ])
    func `signs have the bytes of North American ASCII Braille`(pattern: String, byte: String) throws {
        let scalar = try #require(pattern.unicodeScalars.first)
        let cell = try #require(BrailleCell(pattern: scalar.value))
        #expect(cell.ascii == byte.utf8.first)
        #expect(cell.description == pattern)
    }

    @Test(arguments: [0x27FF, 0x2840, 0x28FF, 0x2900, 0x41, 0, 0x8001] as [UInt32])
    func `dots 7 and 8 and other characters are no cells`(pattern: UInt32) {
        #expect(BrailleCell(pattern: pattern) == nil)
    }

    @Test(arguments: [(0, "#J"), (1, "#A"), (10, "#AJ"), (26, "#BF"), (345, "#CDE"), (789, "#GHI")])
    func `numbers are written as on a page`(number: Int, ascii: String) {
        #expect(String(decoding: BrailleCell.number(number).map(\.ascii), as: UTF8.self) == ascii)
    }
}
