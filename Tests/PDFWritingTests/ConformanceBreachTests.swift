import LetterModel
import Testing

@testable import PDFWriting

private let onPage = PDFPlace(part: 1, page: 1)
private let atMark = PDFPlace(part: 1, page: 1, mark: 0)
private let atText = PDFPlace(part: 1, page: 1, mark: 0, font: 1)
private let box = PageBox(left: .zero, bottom: .zero, right: Length(thousandths: 9), top: Length(thousandths: 9))

private let spoilings: [Spoiling] = [
    Spoiling(duty: .titleMissing) { $0.metadata.title = " " },
    Spoiling(duty: .languageMissing) { $0.metadata.language = "" },
    Spoiling(duty: .languageMalformed) { $0.metadata.language = "n" },
    Spoiling(duty: .languageMalformed, place: atElement(1)) { $0.root.language = "nl_NL" },
    Spoiling(duty: .languageMalformed, place: atMark) { trial in
        trial.content = { $0.marked(.paragraph, mark: 0, language: "en us") { Trial.place("a", &$0) } }
    },
    Spoiling(duty: .dateMalformed) { $0.metadata.creationDate = "2026-11-31T00:00:00Z" },
    Spoiling(duty: .metadataCharacter) { $0.metadata.producer = "Post\u{1}ronde" },
    Spoiling(duty: .documentEmpty) { $0.hasPart = false },
    Spoiling(duty: .documentEmpty, place: PDFPlace(part: 1)) { trial in
        (trial.hasPages, trial.root) = (false, StructureElement(role: .part))
    },
    Spoiling(duty: .tooManyObjects, place: PDFPlace(part: 1)) { $0.usedNumbers = 8_300_000 },
    Spoiling(duty: .stringTooLong, place: atElement(1)) { $0.root.title = String(repeating: "a", count: 20_000) },
    Spoiling(duty: .stringTooLong, place: atMark) { trial in
        trial.content = { content in
            content.marked(.paragraph, mark: 0, actualText: String(repeating: "é", count: 20_000)) {
                Trial.place("a", &$0)
            }
        }
    },
    Spoiling(duty: .pageSize, place: onPage) { $0.size.height = Length(thousandths: 14_400_001) },
    Spoiling(duty: .contentOffPage, place: atMark) { $0.content = Trial.show("Tekst", mark: 0, x: 580) },
    Spoiling(duty: .contentOffPage, place: atMark) { $0.content = Trial.show("Tekst", mark: 0, y: 838) },
    Spoiling(duty: .contentOffPage, place: atMark) { $0.content = Trial.show("Tekst", mark: 0, y: 1) },
    Spoiling(duty: .contentOffPage, place: onPage) { trial in
        trial.shared = { content in content.artifact(.layout) { Trial.place("Tekst", x: 580, &$0) } }
    },
    Spoiling(duty: .contentOffPage, place: onPage) { trial in
        let usual = trial.content
        trial.content = { content in
            usual(&content)
            let side = Length(thousandths: 9000)
            content.artifact(.page) { $0.fillRectangle(x: -side, y: side, width: side, height: side) }
        }
    },
    Spoiling(duty: .contentUnmarked, place: onPage) { trial in
        let usual = trial.content
        trial.content = { content in
            usual(&content)
            Trial.place("bare", &content)
            content.endText()
        }
    },
    Spoiling(duty: .contentUnmarked, place: PDFPlace(sharedContent: 1)) { trial in
        let side = Length(thousandths: 9000)
        trial.shared = { $0.fillRectangle(x: side, y: side, width: side, height: side) }
    },
    Spoiling(duty: .markInsideMark, place: atMark) { trial in
        trial.content = { content in
            content.marked(.paragraph, mark: 0) { outer in outer.artifact(.layout) { Trial.place("a", &$0) } }
        }
    },
    Spoiling(duty: .markNotInTree, place: atMark) { $0.root = StructureElement(role: .part) },
    Spoiling(duty: .markWithoutContent, place: PDFPlace(part: 1, page: 1, mark: 7, element: 2)) { trial in
        trial.root.children = [
            .element(
                StructureElement(role: .paragraph, children: [.content(page: 0, mark: 7), .content(page: 0, mark: 0)])
            )
        ]
    },
    Spoiling(duty: .markWithoutContent, place: PDFPlace(part: 1, page: 2, mark: 0, element: 3)) { trial in
        let elsewhere = StructureElement(role: .paragraph, children: [.content(page: 1, mark: 0)])
        trial.root = Trial.partBehindText([elsewhere])
    },
    Spoiling(duty: .markTwiceInTree, place: PDFPlace(part: 1, page: 1, mark: 0, element: 3)) { trial in
        trial.root = Trial.partBehindText([StructureElement(role: .paragraph, children: [.content(page: 0, mark: 0)])])
    },
    Spoiling(duty: .markTwiceOnPage, place: atMark) { $0.shared = Trial.show("Constant", mark: 0) },
    Spoiling(duty: .rootNotPart, place: atElement(1)) { trial in
        trial.root = StructureElement(role: .paragraph, children: [.content(page: 0, mark: 0)])
    },
    Spoiling(duty: .structureNesting, place: atElement(1)) { trial in
        trial.root = StructureElement(role: .part, children: [.content(page: 0, mark: 0)])
    },
    Spoiling(duty: .structureNesting, place: atElement(3)) { trial in
        trial.root = Trial.partBehindText([element(.paragraph, [element(.paragraph)])])
    },
    Spoiling(duty: .listStructure, place: atElement(3)) { $0.root = Trial.partBehindText([element(.list(.disc))]) },
    Spoiling(duty: .listStructure, place: atElement(3)) { trial in
        trial.root = Trial.partBehindText([element(.list(.disc), [element(.paragraph)])])
    },
    Spoiling(duty: .listStructure, place: atElement(4)) { trial in
        trial.root = Trial.partBehindText([element(.list(.disc), [element(.listItem, [element(.label)])])])
    },
    Spoiling(duty: .tableStructure, place: atElement(3)) { $0.root = Trial.partBehindText([element(.table)]) },
    Spoiling(duty: .tableStructure, place: atElement(3)) { trial in
        trial.root = Trial.partBehindText([element(.table, [element(.tableRow, [element(.tableHeader(.row))])])])
    },
    Spoiling(duty: .tableStructure, place: atElement(3)) { trial in
        let rows = [element(.tableRow, [element(.tableHeader(.row))])]
        trial.root = Trial.partBehindText([element(.table, [element(.tableBody, rows), element(.caption)])])
    },
    Spoiling(duty: .tableStructure, place: atElement(4)) { trial in
        let body = element(.tableBody, [element(.tableHeader(.row))])
        trial.root = Trial.partBehindText([element(.table, [body])])
    },
    Spoiling(duty: .tableStructure, place: atElement(6)) { trial in
        let cell = element(.tableHeader(.row), [element(.tableCell)])
        trial.root = Trial.partBehindText([element(.table, [element(.tableBody, [element(.tableRow, [cell])])])])
    },
    Spoiling(duty: .tableRows, place: atElement(3)) { trial in
        let rows = [[StructureRole.tableHeader(.row)], [.tableHeader(.row), .tableCell]].map { roles in
            element(.tableRow, roles.map { element($0) })
        }
        trial.root = Trial.partBehindText([element(.table, [element(.tableBody, rows)])])
    },
    Spoiling(duty: .tableRows, place: atElement(3)) { trial in
        let row = element(.tableRow, [element(.tableCell)])
        trial.root = Trial.partBehindText([element(.table, [element(.tableBody, [row])])])
    },
    Spoiling(duty: .bookmarkOrder, place: PDFPlace(part: 1)) { $0.bookmarks = [PDFBookmark(" ")] },
    Spoiling(duty: .bookmarkOrder, place: PDFPlace(part: 1)) { $0.bookmarks = [PDFBookmark("a", page: 1)] },
    Spoiling(duty: .bookmarkOrder, place: PDFPlace(part: 1)) { $0.bookmarks = [PDFBookmark("a", level: 2)] },
    Spoiling(duty: .bookmarkOrder, place: PDFPlace(part: 1)) { trial in
        let low = Length(thousandths: 100_000)
        trial.bookmarks = [PDFBookmark("a", top: low), PDFBookmark("b", top: low + low, level: 2)]
    },
    Spoiling(duty: .bookmarkOrder, place: PDFPlace(part: 1)) { trial in
        trial.bookmarks = [PDFBookmark("a"), PDFBookmark("b", level: 3)].map { mark in
            PDFBookmark(mark.title, top: Length(thousandths: 100_000), level: mark.level)
        }
    },
    Spoiling(duty: .headingNotFirst, place: atElement(2)) { $0.root = Trial.part(.heading(2)) },
    Spoiling(duty: .headingSkipped, place: atElement(3)) { $0.root = Trial.part(.heading(1), [element(.heading(3))]) },
    Spoiling(duty: .figureWithoutText, place: atElement(3)) { trial in
        trial.root = Trial.partBehindText([StructureElement(role: .figure, alternativeText: "", boundingBox: box)])
    },
    Spoiling(duty: .figureWithoutBox, place: atElement(3)) { trial in
        trial.root = Trial.partBehindText([StructureElement(role: .figure, alternativeText: "A seal")])
    },
    Spoiling(duty: .fontProgram, place: PDFPlace(font: 1)) {
        $0.font = SyntheticFont().font(program: Array("OTTO".utf8))
    },
    Spoiling(duty: .fontProgram, place: PDFPlace(font: 1)) { trial in
        trial.font = SyntheticFont().font(program: SyntheticFont().program.dropLast(40))
    },
    Spoiling(duty: .fontNotEmbeddable, place: PDFPlace(font: 1)) { trial in
        trial.font = SyntheticFont(embeddingBits: 2).font()
    },
    Spoiling(duty: .fontAdvance, place: PDFPlace(font: 1)) { $0.font = SyntheticFont().font(advances: [1: 501]) },
    Spoiling(duty: .fontAdvance, place: PDFPlace(font: 1)) { $0.font = SyntheticFont().font(advances: [200: 500]) },
    Spoiling(duty: .glyphMissing, place: atText) { trial in
        trial.content = { content in content.marked(.paragraph, mark: 0) { Trial.place([(0, 0)], &$0) } }
    },
    Spoiling(duty: .glyphNotInSubset, place: atText) { trial in
        trial.content = { content in content.marked(.paragraph, mark: 0) { Trial.place([(96, 0), (97, 0)], &$0) } }
    },
    Spoiling(duty: .glyphWithoutText, place: atText) { $0.font = SyntheticFont().font(texts: [(1, " ")]) },
    Spoiling(duty: .privateUseText, place: PDFPlace(font: 1)) { trial in
        trial.font = SyntheticFont().font(texts: [(1, "\u{E000}")])
    },
    Spoiling(duty: .forbiddenText, place: PDFPlace(font: 1)) {
        $0.font = SyntheticFont().font(texts: [(1, "\u{FEFF}")])
    },
]

@Suite struct ConformanceBreachTests {
    @Test func `a right letter has no breach`() throws {
        #expect(try Trial().breaches() == [])
    }

    @Test(arguments: spoilings)
    func `each duty is noticed alone, with its place`(spoiling: Spoiling) throws {
        var trial = Trial()
        spoiling.spoil(&trial)
        #expect(try trial.breaches() == [PDFConformanceBreach(spoiling.duty, at: spoiling.place)])
    }

    @Test func `no duty goes untested`() {
        #expect(Set(spoilings.map(\.duty)) == Set(PDFDuty.allCases))
    }

    @Test func `all breaches of a part come together, in order`() throws {
        var trial = Trial()
        trial.content = Trial.show("Tekst", mark: 0, x: 590)
        trial.root = StructureElement(
            role: .part,
            children: [.element(element(.heading(2))), .element(element(.list(.disc)))]
        )
        let expected: [PDFDuty] = [.contentOffPage, .headingNotFirst, .listStructure, .markNotInTree]
        #expect(try trial.breaches().map(\.duty) == expected)
    }

    @Test func `the metadata's breaches come together`() throws {
        var trial = Trial()
        trial.metadata = PDFMetadata(title: "", language: "", producer: "\n", creationDate: "now")
        let expected: [PDFDuty] = [.titleMissing, .languageMissing, .dateMalformed, .metadataCharacter]
        #expect(try trial.breaches().map(\.duty) == expected)
    }

    @Test(arguments: PDFDuty.allCases)
    func `each duty says where it stands and what to do`(duty: PDFDuty) {
        let text = PDFConformanceBreach(duty, at: PDFPlace(part: 3, page: 1, mark: 12)).description
        #expect(text.hasPrefix("part 3, page 1, mark 12: \(duty.finding) \(duty.remedy) [\(duty.rawValue); ISO "))
        #expect(duty.finding.hasSuffix(".") && duty.remedy.hasSuffix("."))
    }

    @Test func `a part with a breach leaves nothing behind, and others can follow`() throws {
        func write(withBrokenPart isBroken: Bool) throws -> [UInt8] {
            let sheaf = SampleDocument.Sheaf()
            let profile = try PDFColourProfile(bytes: syntheticProfile())
            var writer = try PDFDocumentWriter(metadata: Trial().metadata, colourProfile: profile) { sheaf.bytes += $0 }
            let font = try writer.addFont(SyntheticFont().font())
            var content = ContentStream()
            content.setText(font: font, size: Length(thousandths: 11_000))
            Trial.show("Tekst", mark: 0)(&content)
            let pages = [SampleDocument.page([.own(content)])]
            if isBroken {
                #expect(throws: PDFConformanceError.self) { try writer.addPart(Trial.part(.heading(4)), pages: pages) }
            }
            try writer.addPart(Trial.part(.heading(1)), pages: pages)
            _ = try writer.finish()
            return sheaf.bytes
        }
        #expect(try write(withBrokenPart: true) == write(withBrokenPart: false))
    }
}
