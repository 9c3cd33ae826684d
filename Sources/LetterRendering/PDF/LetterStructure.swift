import LetterModel
import PDFWriting

/// The structure of letters: what a screen reader reads, in the order of the plain-text letter.
struct LetterStructure {
    private let composition: PageComposition
    private let addressLines: Int
    private let asides: [NotePlace: StructureElement]

    /// Describes letters of one composition with so many lines of address.
    ///
    /// - Parameter asides: What a proof adds, read right behind the text it belongs to.
    init(_ composition: PageComposition, addressLines: Int, asides: [NotePlace: StructureElement] = [:]) {
        self.composition = composition
        self.addressLines = addressLines
        self.asides = asides
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
                    + aside(.part(part))
            }
            guard let mark = single.firstIndex(of: part) else { return [] }
            return [part == .logo ? logo(mark) : Self.paragraph([.content(page: 0, mark: mark)])] + aside(.part(part))
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
        composition.outlines.indices.flatMap { elements(of: composition.outlines[$0], block: $0) }
    }

    private func aside(_ place: NotePlace) -> [StructureElement] { asides[place].map { [$0] } ?? [] }

    private var foot: [StructureElement] {
        composition.pages[0].footerMark.map { [Self.paragraph([.content(page: 0, mark: $0)])] } ?? []
    }

    private func elements(of outline: BlockOutline, block: Int) -> [StructureElement] {
        let marks = composition.marks[block]
        switch outline {
        case .heading(let level, let piece):
            let heading = StructureElement(role: .heading(level), children: Self.content(marks[piece].lines))
            return [heading] + aside(.piece(block: block, piece: piece))
        case .paragraph(let piece):
            return [Self.paragraph(Self.content(marks[piece].lines))] + aside(.piece(block: block, piece: piece))
        case .list(let list): return [self.list(list, block: block)]
        case .nothing: return []
        }
    }

    private func list(_ list: ListOutline, block: Int) -> StructureElement {
        let items = list.items.map { item in
            let marks = composition.marks[block][item.piece]
            let label = StructureElement(role: .label, children: Self.content([marks.marker].compactMap { $0 }))
            let inside =
                aside(.piece(block: block, piece: item.piece)) + item.sublists.map { self.list($0, block: block) }
            let body = StructureElement(
                role: .listBody,
                children: Self.content(marks.lines) + inside.map(StructureChild.element)
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
