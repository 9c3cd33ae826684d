import LetterModel
import PDFWriting

/// The structure of letters: what a screen reader reads, in the order of the plain-text letter.
struct LetterStructure {
    private let composition: PageComposition
    private let addressLines: Int

    /// Describes letters of one composition with so many lines of address.
    init(_ composition: PageComposition, addressLines: Int) {
        self.composition = composition
        self.addressLines = addressLines
    }

    /// The tree of a letter without its title, to be hung into the document.
    var part: StructureElement {
        StructureElement(
            role: .part,
            language: composition.language.rawValue,
            children: (frame + body + foot).map(StructureChild.element)
        )
    }

    private var frame: [StructureElement] {
        let single = composition.frame.partsWithOneMark
        let firstAddressMark = composition.pages[0].firstFreeMark
        return SetFrame.Part.allCases.flatMap { part -> [StructureElement] in
            if part == .address {
                return (0..<addressLines).map { Self.paragraph([.content(page: 0, mark: firstAddressMark + $0)]) }
            }
            guard let mark = single.firstIndex(of: part) else { return [] }
            return [part == .logo ? logo(mark) : Self.paragraph([.content(page: 0, mark: mark)])]
        }
    }

    private func logo(_ mark: Int) -> StructureElement {
        StructureElement(
            role: .figure,
            alternativeText: composition.appearance.logoWords(in: composition.language),
            boundingBox: composition.appearance.logo?.box,
            children: [.content(page: 0, mark: mark)]
        )
    }

    private var body: [StructureElement] {
        zip(composition.outlines, composition.marks).flatMap { outline, marks in Self.elements(of: outline, marks) }
    }

    private var foot: [StructureElement] {
        composition.pages[0].footerMark.map { [Self.paragraph([.content(page: 0, mark: $0)])] } ?? []
    }

    private static func elements(
        of outline: BlockOutline,
        _ marks: [PageComposition.PieceMarks]
    ) -> [StructureElement] {
        switch outline {
        case .heading(let level, let piece):
            [StructureElement(role: .heading(level), children: content(marks[piece].lines))]
        case .paragraph(let piece): [paragraph(content(marks[piece].lines))]
        case .list(let list): [self.list(list, marks)]
        case .nothing: []
        }
    }

    private static func list(_ list: ListOutline, _ marks: [PageComposition.PieceMarks]) -> StructureElement {
        let items = list.items.map { item in
            let label = StructureElement(role: .label, children: content([marks[item.piece].marker].compactMap { $0 }))
            let body = StructureElement(
                role: .listBody,
                children: content(marks[item.piece].lines) + item.sublists.map { .element(self.list($0, marks)) }
            )
            return StructureElement(role: .listItem, children: [.element(label), .element(body)])
        }
        return StructureElement(
            role: .list(list.isOrdered ? .decimal : .disc),
            children: items.map(StructureChild.element)
        )
    }

    private static func paragraph(_ children: [StructureChild]) -> StructureElement {
        StructureElement(role: .paragraph, children: children)
    }

    private static func content(_ marks: [PageComposition.PieceMarks.Mark]) -> [StructureChild] {
        marks.map { .content(page: $0.page, mark: $0.mark) }
    }
}

extension BlockOutline {
    /// The role that marks the text of a block in the content of a page.
    var contentRole: StructureRole {
        switch self {
        case .heading(let level, _): .heading(level)
        case .list: .listBody
        case .paragraph, .nothing: .paragraph
        }
    }
}
