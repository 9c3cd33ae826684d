/// Puts lines of braille on pages.
///
/// No page begins or ends with an empty line. The first line of a block of text never stands alone at the
/// foot of a page, nor its last line at the head of one. A heading has no blank line below it in the text of
/// a letter, so that it is the beginning of a block and stays with what follows.
enum PageBreaking {
    /// One line of braille, and whether it stays on the page of the next one.
    struct Line: Hashable {
        let cells: [BrailleCell]
        var staysWithNext = false

        var isEmpty: Bool { cells.isEmpty }
    }

    /// A heading of more lines than these is text.
    private static let longestHeading = 3

    /// The lines of all lines of a text, each line of the text with its own; an empty line stands for itself.
    static func lines(of text: [[[BrailleCell]]]) -> [Line] {
        var all: [Line] = []
        let blocks = text.split(omittingEmptySubsequences: false) { $0 == [[]] }
        for (index, block) in blocks.enumerated() {
            if index > 0 { all.append(Line(cells: [])) }
            all += lines(ofBlock: block)
        }
        return all
    }

    private static func lines(ofBlock block: ArraySlice<[[BrailleCell]]>) -> [Line] {
        guard let first = block.first else { return [] }
        var lines = block.joined().map { Line(cells: $0) }
        let heading = first.count <= longestHeading ? first.count : 1
        for index in lines.indices.dropLast().prefix(heading) { lines[index].staysWithNext = true }
        if lines.count > 2 { lines[lines.count - 2].staysWithNext = true }
        return lines
    }

    /// The pages of these lines; none when all are empty.
    ///
    /// - Parameter capacity: Lines on a page, at most.
    static func pages(of lines: [Line], capacity: Int) -> [[[BrailleCell]]] {
        var pages: [[[BrailleCell]]] = []
        var rest = lines[...].drop(while: \.isEmpty)
        while !rest.isEmpty {
            var page = rest.prefix(capacity)
            if page.endIndex < rest.endIndex { page = page.prefix(upTo: end(of: page)) }
            rest = rest[page.endIndex...].drop(while: \.isEmpty)
            while page.last?.isEmpty == true { page.removeLast() }
            pages.append(page.map(\.cells))
        }
        return pages
    }

    /// Where a full page ends: before lines that stay with the first one of the next page, unless that is all.
    private static func end(of page: ArraySlice<Line>) -> Int {
        var end = page.endIndex
        while end > page.startIndex, page[end - 1].staysWithNext { end -= 1 }
        return end > page.startIndex ? end : page.endIndex
    }
}
