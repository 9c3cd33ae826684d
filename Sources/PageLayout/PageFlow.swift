package import LetterModel

/// Divides blocks over pages, by arithmetic on heights alone.
///
/// At least two lines of a paragraph stand at the foot of a page and at the top of the next one (no
/// orphans, no widows); a heading stands above at least two lines of what follows. The head of a table stands again
/// above what goes on. Each page takes at least one line, whatever the wishes: the work always ends.
package struct PageFlow {
    private let blocks: [FlowBlock]
    private let pageHeights: (Int) -> Length
    private var pages: [PageSlice] = [PageSlice(pieces: [])]
    /// The foot of the last piece on the page.
    private var y = Length.zero
    /// The space after the last piece, not yet used.
    private var pendingSpace = Length.zero

    /// How many lines of a divided paragraph stand together at least.
    private static let fewestLines = 2

    /// The pages, at least one; a page break after the last line adds none.
    ///
    /// - Parameter pageHeights: The height of the text area of the page with this index, from 0.
    package static func paginate(_ blocks: [FlowBlock], pageHeights: (Int) -> Length) -> [PageSlice] {
        withoutActuallyEscaping(pageHeights) { heights in
            var flow = PageFlow(blocks: blocks, pageHeights: heights)
            for index in blocks.indices { flow.place(index) }
            if flow.pages.count > 1 && flow.isAtTop { flow.pages.removeLast() }
            return flow.pages
        }
    }

    private init(blocks: [FlowBlock], pageHeights: @escaping (Int) -> Length) {
        self.blocks = blocks
        self.pageHeights = pageHeights
    }

    private var isAtTop: Bool { pages[pages.count - 1].pieces.allSatisfy(\.isRepeated) }

    private var roomLeft: Length { pageHeights(pages.count - 1) - y }

    /// Begins a page with a block or with the rest of it, below its head where it has one.
    private mutating func startPage(with block: FlowBlock) {
        pages.append(PageSlice(pieces: []))
        (y, pendingSpace) = (.zero, .zero)
        guard let index = block.repeatedHead else { return }
        let head = blocks[index]
        let height = head.leading * head.lineCount
        guard height * 2 <= pageHeights(pages.count - 1) else { return }
        pages[pages.count - 1].pieces.append(PagePiece(block: index, lines: 0..<head.lineCount, y: y, isRepeated: true))
        (y, pendingSpace) = (height, head.spaceAfter)
    }

    /// Takes a repeated head away again: one that leaves no room for what it is the head of is no help.
    private mutating func clearPage() {
        pages[pages.count - 1].pieces = []
        (y, pendingSpace) = (.zero, .zero)
    }

    private mutating func place(_ index: Int) {
        let block = blocks[index]
        if block.startsNewPage && !isAtTop { startPage(with: block) }
        guard block.lineCount > 0 else {
            pendingSpace = max(pendingSpace, block.spaceBefore, block.spaceAfter)
            return
        }
        if !isAtTop && heightNeeded(from: index) > roomLeft { startPage(with: block) }
        var line = 0
        while line < block.lineCount {
            if isAtTop && gap(before: block, line: line) + block.leading > roomLeft { clearPage() }
            let gap = gap(before: block, line: line)
            let count = linesFitting(block, from: line, room: roomLeft - gap)
            if count == 0 {
                startPage(with: block)
                continue
            }
            let lines = line..<(line + count)
            pages[pages.count - 1].pieces.append(PagePiece(block: index, lines: lines, y: y + gap))
            y += gap + block.leading * count
            line += count
        }
        pendingSpace = block.spaceAfter
    }

    /// The space above a line of a block; below a repeated head as below the head itself.
    private func gap(before block: FlowBlock, line: Int) -> Length {
        if pages[pages.count - 1].pieces.isEmpty { return .zero }
        if isAtTop { return pendingSpace }
        return line > 0 ? .zero : max(pendingSpace, block.spaceBefore)
    }

    /// How many of a block's lines from this one on go on the page; 0 when it should begin on the next.
    private func linesFitting(_ block: FlowBlock, from line: Int, room: Length) -> Int {
        let rest = block.lineCount - line
        let fitting = min(rest, max(0, room.thousandths) / block.leading.thousandths)
        if fitting == rest { return rest }
        let divided = min(fitting, rest - Self.fewestLines)
        let mayDivide = divided >= Self.fewestLines
        if !isAtTop { return mayDivide && !staysWhole(block) ? divided : 0 }
        // At the top there is no better page to wait for.
        return mayDivide ? divided : max(1, fitting)
    }

    /// The height that a block must find to begin here: its first lines, and for a heading all of it
    /// and the first lines of what follows.
    private func heightNeeded(from start: Int) -> Length {
        var (height, pending, index) = (Length.zero, pendingSpace, start)
        while index < blocks.count {
            let block = blocks[index]
            if index > start && block.startsNewPage { break }
            height += max(pending, block.spaceBefore) + block.leading * linesNeeded(block)
            if !block.keepWithNext { break }
            pending = block.spaceAfter
            index += 1
        }
        return height
    }

    private func linesNeeded(_ block: FlowBlock) -> Int {
        let isWhole = staysWhole(block) || block.lineCount < 2 * Self.fewestLines
        return isWhole ? block.lineCount : Self.fewestLines
    }

    /// Whether no page ends inside a block; what fits on no page at all may as well begin on this one.
    private func staysWhole(_ block: FlowBlock) -> Bool {
        guard block.isKeptTogether || block.keepWithNext else { return false }
        let head = block.repeatedHead.map { blocks[$0].leading * blocks[$0].lineCount + blocks[$0].spaceAfter } ?? .zero
        return head + block.leading * block.lineCount <= pageHeights(pages.count)
    }
}
