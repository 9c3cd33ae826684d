import LetterModel
import PageLayout

/// Which lines of a letter stand where: the result of page breaking, shared by all letters whose
/// blocks have the same numbers of lines.
///
/// Almost every letter of a kind has the same composition, so that the constant text of a page is
/// drawn once for all of them.
package final class PageComposition: Sendable {
    /// The printed pages, in order.
    let pages: [Page]
    /// The pages with their marks, as the structure of the letter names them: by block and piece.
    let marks: [[PieceMarks]]

    /// How many pages are printed, without the empty one that may fill a sheet.
    package var pageCount: Int { pages.count }

    /// One printed page.
    struct Page: Sendable {
        var slices: [Slice]
        /// The first mark that is free for the lines of the address; only on the first page.
        var firstFreeMark: Int
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
    ///   - firstPageTop: Where the text begins on the first page, from the top of the sheet.
    ///   - frameMarks: How many marks the frame takes on the first page before the text.
    init(blocks: [SetBlock], style: HouseStyle, firstPageTop: Length, frameMarks: Int) {
        let places = blocks.enumerated().flatMap { block, set in set.pieces.indices.map { (block: block, piece: $0) } }
        let tops = { (page: Int) in page == 0 ? firstPageTop : style.margins.top }
        let flows = places.map { blocks[$0.block].pieces[$0.piece].flow }
        let slices = PageFlow.paginate(flows) { style.paper.height - style.margins.bottom - tops($0) }

        var pages: [Page] = []
        var marks = blocks.map { [PieceMarks](repeating: PieceMarks(), count: $0.pieces.count) }
        for (number, slice) in slices.enumerated() {
            var next = number == 0 ? frameMarks : 0
            var page = Page(slices: [], firstFreeMark: 0)
            for part in slice.pieces where !part.lines.isEmpty {
                let place = places[part.block]
                var entry = Slice(
                    block: place.block,
                    piece: place.piece,
                    lines: part.lines,
                    top: tops(number) + part.y,
                    mark: 0,
                    markerMark: nil
                )
                if part.lines.lowerBound == 0, blocks[place.block].pieces[place.piece].marker != nil {
                    entry.markerMark = next
                    marks[place.block][place.piece].marker = .init(page: number, mark: next)
                    next += 1
                }
                entry.mark = next
                marks[place.block][place.piece].lines.append(.init(page: number, mark: next))
                next += 1
                page.slices.append(entry)
            }
            page.firstFreeMark = next
            pages.append(page)
        }
        self.pages = pages
        self.marks = marks
    }
}
