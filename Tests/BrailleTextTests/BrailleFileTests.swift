import LetterModel
import TestSupport
import Testing

@testable import BrailleText

/// Files: bytes, lines and pages.
struct BrailleFileTests {
    private static func file(
        _ text: String,
        language: LetterLanguage = .dutch,
        page: BraillePage = .dutchPress
    ) throws -> BrailleFile {
        var translator = try BrailleTranslator(language: language, page: page)
        return try translator.file(of: text)
    }

    @Test func `a short letter is one page, byte for byte`() throws {
        let file = try Self.file("Geachte heer Van Dijk,\n\nU belt 088 123 65 55.\n")
        let number = String(repeating: " ", count: 31) + "#A"
        let lines = [number, ".GEACHTE HEER .VAN .DIJK1", "", ".U BELT #JHH #ABC #FE #EE4"]
        #expect(String(decoding: file.bytes, as: UTF8.self) == lines.map { $0 + "\r\n" }.joined() + "\u{0C}")
        #expect(file.pageCount == 1)
    }

    @Test(arguments: ["", "\n", "\n\n\n", "   ", " \n \n"])
    func `a text without words has no page`(text: String) throws {
        let file = try Self.file(text)
        #expect(file.bytes.isEmpty)
        #expect(file.pageCount == 0)
    }

    @Test(arguments: [
        (BraillePage.NumberPlace.topRight, ["          #A", "A", "B"], ["          #B", "C"]),
        (.bottomRight, ["A", "B", "", "          #A"], ["C", "", "", "          #B"]),
        (.none, ["A", "B"], ["C"]),
    ])
    func `the number stands where the page says`(
        place: BraillePage.NumberPlace,
        first: [String],
        second: [String]
    ) throws {
        let page = try BraillePage(cellsPerLine: 12, linesPerPage: 4, numberPlace: place)
        let file = try Self.file("a\nb\n\n\n\nc\n", page: page)
        #expect(file.pages == [first, second])
        #expect(file.pageCount == 2)
    }

    @Test(arguments: [
        ("Bel ons op 088 123 65 55", [".BEL ONS OP", "#JHH #ABC #FE #EE"]),
        ("aan de heer\u{A0}Van\u{A0}Dijk", ["AAN DE", "HEER .VAN .DIJK"]),
        ("aan de heer Van Dijk", ["AAN DE HEER .VAN", ".DIJK"]),
        ("in het jaar 2026 2027x", ["IN HET JAAR", "#BJBF #BJBGX"]),
        ("• een twee drie vier vijf", ["- EEN TWEE DRIE VIER", "  VIJF"]),
    ])
    func `what belongs together stands on one line`(text: String, expected: [String]) throws {
        let page = try BraillePage(cellsPerLine: 20, linesPerPage: 10, numberPlace: .none)
        #expect(try Self.file(text, page: page).pages == [expected])
    }

    @Test func `the version of the library is known for records`() {
        #expect(BrailleTranslator.libraryVersion.split(separator: ".").compactMap { Int($0) }.count == 3)
    }

    @Test func `pages are numbered through`() throws {
        let page = try BraillePage(cellsPerLine: 20, linesPerPage: 5)
        let file = try Self.file(Array(repeating: "woord", count: 100).joined(separator: "\n\n"), page: page)
        #expect(file.pageCount == 50)
        #expect(file.pages.map { $0[0].trimmingPrefix(while: { $0 == " " }) }.suffix(2) == ["#DI", "#EJ"])
        #expect(file.bytes.count { $0 == 0x0C } == 50)
        #expect(file.bytes.last == 0x0C)
    }

    @Test(arguments: [11, 0, -1, 101, Int.max])
    func `a line of too few or too many cells is refused`(cells: Int) {
        #expect(throws: BrailleFailure.pageSize(cells: cells, lines: 28)) {
            try BraillePage(cellsPerLine: cells, linesPerPage: 28)
        }
    }

    @Test(arguments: [3, 0, -1, 101, Int.max])
    func `a page of too few or too many lines is refused`(lines: Int) {
        #expect(throws: BrailleFailure.pageSize(cells: 33, lines: lines)) {
            try BraillePage(cellsPerLine: 33, linesPerPage: lines)
        }
    }

    @Test(arguments: goldens, [(12, 4), (28, 25), (33, 28), (40, 25), (100, 100)])
    func `every letter of the example campaign keeps within its pages`(name: String, size: (Int, Int)) throws {
        let text = try goldenText(name)
        let language: LetterLanguage = name.contains(".en.") ? .english : .dutch
        for place in BraillePage.NumberPlace.allCases {
            let page = try BraillePage(cellsPerLine: size.0, linesPerPage: size.1, numberPlace: place)
            let file = try Self.file(text, language: language, page: page)
            #expect(file.pages.count == file.pageCount)
            for lines in file.pages {
                #expect(lines.count <= size.1)
                #expect(lines.allSatisfy { $0.utf8.count <= size.0 && $0.last != " " })
                #expect(place != .bottomRight || lines.count == size.1)
                #expect(place != .none || (lines.first != "" && lines.last != ""))
            }
            let others: Set<UInt8> = [0x0A, 0x0C, 0x0D]
            #expect(file.bytes.allSatisfy { (0x20...0x5F).contains($0) || others.contains($0) })
        }
    }

    @Test func `the size of the page changes no cell of the text`() throws {
        let text = try goldenText("letter.nl.txt")
        let words = try [(33, 28), (40, 25), (60, 10)].map { cells, lines in
            let page = try BraillePage(cellsPerLine: cells, linesPerPage: lines, numberPlace: .none)
            return try Self.file(text, page: page).pages.joined().flatMap { $0.split(separator: " ") }.joined()
        }
        #expect(Set(words).count == 1)
    }

    @Test func `one translator makes equal files of equal texts, whatever came between`() throws {
        var translator = try BrailleTranslator(language: .dutch)
        let texts = try goldens.filter { $0.contains(".nl.") }.map(goldenText)
        var first: [BrailleFile] = []
        for text in texts { first.append(try translator.file(of: text)) }
        for (text, file) in zip(texts, first).reversed() { #expect(try translator.file(of: text) == file) }
    }

    @Test func `many translators work side by side, and open and close the library`() async throws {
        let text = try goldenText("letter.nl.txt")
        let english = try goldenText("letter.en.txt")
        let expected = try (Self.file(text), Self.file(english, language: .english))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<60 {
                group.addTask {
                    index % 2 == 0
                        ? try Self.file(text) == expected.0 : try Self.file(english, language: .english) == expected.1
                }
            }
            for try await isEqual in group { #expect(isEqual) }
        }
    }
}
