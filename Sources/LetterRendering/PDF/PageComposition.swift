import LetterModel
import PageLayout

/// Which lines of a letter stand where, and everything of it that is equal in all letters of the kind
/// whose personal blocks have the same shapes.
///
/// Almost every letter of a kind has the same composition, so that constant text is drawn and the
/// structure is made once for all of them.
package final class PageComposition: Sendable {
    let appearance: LetterAppearance
    let language: LetterLanguage
    let frame: SetFrame
    /// The subject and the body; `nil` where a block is the person's own.
    let blocks: [SetBlock?]
    let outlines: [BlockOutline]
    /// By block: its place among the personal blocks of a letter; `nil` for a constant one.
    let personalPlaces: [Int?]
    /// The printed pages, in order.
    let pages: [Page]
    /// The pages with their marks, as the structure of the letter names them: by block and piece.
    let marks: [[PieceMarks]]
    /// The page number on each page; `nil` on a letter of one page.
    let pageNumbers: [PlacedLine?]
    private let sources: [Int]
    private let personalShapes: [BlockShape]

    /// How many pages are printed, without the empty one that may fill a sheet.
    package var pageCount: Int { pages.count }

    /// One printed page.
    struct Page: Sendable {
        var slices: [Slice] = []
        /// The mark of the foot; only on the first page, and only when there is one.
        var footerMark: Int?
        /// The first mark that is free for the lines of the address; only on the first page.
        var firstFreeMark = 0
    }

    /// The lines of one piece that stand on one page.
    struct Slice: Sendable {
        var block: Int
        var piece: Int
        var lines: Range<Int>
        /// From the top of the page to the top of the first line.
        var top: Length
        /// The marked-content identifier of the lines.
        var mark: Int
        /// That of the number or bullet, when the slice begins a list item.
        var markerMark: Int?
    }

    /// Where the text of one piece ended up; a piece that is split has several marks.
    struct PieceMarks: Sendable {
        var lines: [Mark] = []
        var marker: Mark?

        struct Mark: Sendable {
            var page: Int
            var mark: Int
        }
    }

    /// Breaks a letter into pages.
    ///
    /// - Parameters:
    ///   - blocks: The subject and the body.
    ///   - isConstant: Whether each of them is equal in all letters of the kind.
    ///   - sources: The numbers of the letter's parts in the template.
    ///   - pageNumber: The line of a page number, by page and count of pages.
    init(
        _ setting: KindSetting,
        blocks: [SetBlock],
        isConstant: [Bool],
        sources: [Int],
        pageNumber: (Int, Int) -> PlacedLine
    ) {
        appearance = setting.appearance
        language = setting.language
        frame = setting.frame
        let breaking = PageBreaking(blocks: blocks, frame: setting.frame, style: setting.appearance.style)
        (pages, marks) = (breaking.pages, breaking.marks)
        let count = breaking.pages.count
        pageNumbers = (0..<count).map { count > 1 ? pageNumber($0 + 1, count) : nil }
        outlines = blocks.map(\.outline)
        self.blocks = zip(blocks, isConstant).map { $1 ? $0 : nil }
        var personal = 0
        personalPlaces = isConstant.map { isConstant in
            if isConstant { return nil }
            defer { personal += 1 }
            return personal
        }
        personalShapes = zip(blocks, isConstant).filter { !$1 }.map { BlockShape($0.0) }
        self.sources = sources
    }

    /// Whether a letter of the kind with these blocks of the template and these personal blocks has
    /// this composition.
    func fits(sources: some Sequence<Int>, personal: [SetBlock]) -> Bool {
        guard personal.count == personalShapes.count, self.sources.elementsEqual(sources) else { return false }
        return personal.indices.allSatisfy { personalShapes[$0].fits(personal[$0]) }
    }
}

/// The work of breaking a letter into pages, and of numbering the marks on them.
struct PageBreaking {
    private(set) var pages: [PageComposition.Page] = []
    private(set) var marks: [[PageComposition.PieceMarks]]

    private let blocks: [SetBlock]
    private let places: [(block: Int, piece: Int)]

    init(blocks: [SetBlock], frame: SetFrame, style: HouseStyle) {
        self.blocks = blocks
        places = blocks.enumerated().flatMap { block, set in set.pieces.indices.map { (block: block, piece: $0) } }
        marks = blocks.map { [PageComposition.PieceMarks](repeating: .init(), count: $0.pieces.count) }
        let flows = places.map { blocks[$0.block].pieces[$0.piece].flow }
        let tops = { (page: Int) in page == 0 ? frame.textTop : style.margins.top }
        let slices = PageFlow.paginate(flows) { ($0 == 0 ? frame.firstTextEnd : frame.laterTextEnd) - tops($0) }
        for (number, slice) in slices.enumerated() {
            add(slice, top: tops(number), firstMark: number == 0 ? frame.partsWithOneMark.count : 0)
        }
        guard !pages.isEmpty, !frame.footer.isEmpty else { return }
        pages[0].footerMark = pages[0].firstFreeMark
        pages[0].firstFreeMark += 1
    }

    private mutating func add(_ slice: PageSlice, top: Length, firstMark: Int) {
        var (page, next) = (PageComposition.Page(), firstMark)
        for part in slice.pieces where !part.lines.isEmpty {
            let place = places[part.block]
            var entry = PageComposition.Slice(
                block: place.block,
                piece: place.piece,
                lines: part.lines,
                top: top + part.y,
                mark: 0,
                markerMark: nil
            )
            if part.lines.lowerBound == 0, blocks[place.block].pieces[place.piece].marker != nil {
                entry.markerMark = next
                marks[place.block][place.piece].marker = .init(page: pages.count, mark: next)
                next += 1
            }
            entry.mark = next
            marks[place.block][place.piece].lines.append(.init(page: pages.count, mark: next))
            next += 1
            page.slices.append(entry)
        }
        page.firstFreeMark = next
        pages.append(page)
    }
}
