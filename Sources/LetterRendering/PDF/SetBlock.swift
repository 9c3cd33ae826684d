import LetterModel
import PageLayout

/// A block of a letter, broken into lines.
struct SetBlock: Sendable {
    /// What flows over the pages, in reading order.
    var pieces: [SetPiece]
    /// How the pieces hang together.
    var outline: BlockOutline
}

/// What page breaking sees of a block: blocks of one shape stand in the same places.
struct BlockShape: Hashable, Sendable {
    private let lineCounts: [Int]
    let outline: BlockOutline

    init(_ block: SetBlock) {
        lineCounts = block.pieces.map(\.lines.count)
        outline = block.outline
    }

    /// Whether a block has this shape.
    func fits(_ block: SetBlock) -> Bool {
        block.pieces.count == lineCounts.count
            && block.pieces.indices.allSatisfy { block.pieces[$0].lines.count == lineCounts[$0] }
            && block.outline == outline
    }
}

/// One paragraph, heading or list item: what page breaking moves and splits.
struct SetPiece: Sendable {
    var lines: [SetLine]
    /// From the left margin to the lines.
    var indent: Length
    /// The number or bullet of a list item.
    var marker: SetLine?
    /// From the left margin to the marker.
    var markerIndent: Length
    /// Heights and rules for page breaking.
    var flow: FlowBlock
}

/// How the pieces of a block hang together; pieces are named by their place in ``SetBlock/pieces``.
enum BlockOutline: Hashable, Sendable {
    /// The text of level 1…3: the subject is 1, the headings of the body follow.
    case heading(level: Int, piece: Int)
    case paragraph(piece: Int)
    case list(ListOutline)
    /// Nothing is printed: a page break.
    case nothing
}

/// A list, with the lists inside its items.
struct ListOutline: Hashable, Sendable {
    var isOrdered: Bool
    var items: [Item]

    struct Item: Hashable, Sendable {
        var piece: Int
        var sublists: [ListOutline]
    }
}
