import LetterModel

/// A piece of a template in which every optional text has a number.
indirect enum ProseNode {
    case piece(TemplateProse.Piece)
    case optional(Int, shown: [ProseNode], otherwise: [ProseNode])

    /// Numbers the optional texts in the order in which they begin.
    static func numbered(_ segments: [Segment]) -> [ProseNode] {
        var next = 0
        return numbered(segments, &next)
    }

    private static func numbered(_ segments: [Segment], _ next: inout Int) -> [ProseNode] {
        var place = SourcePlace(file: "")
        return segments.map { segment in
            switch segment {
            case .text(let text, let start):
                place = start
                return .piece(.init(content: .text(text), place: start))
            case .lineEnd: return .piece(.init(content: .lineEnd, place: place))
            case .field(let use):
                place = use.place
                return .piece(.init(content: .field(use), place: use.place))
            case .optional(let optional):
                let number = next
                next += 1
                place = optional.condition.use.place
                let shown = numbered(optional.shown, &next)
                return .optional(number, shown: shown, otherwise: numbered(optional.otherwise, &next))
            }
        }
    }
}

/// The ways to read a text with optional texts in it, as many as it takes to see every branch.
struct ProseReadings {
    /// More optional texts than this are read in two ways only; a template has at most 200 with lines in them.
    private static let mostSingle = 400

    private let nodes: [ProseNode]
    private var choices: [Set<Int>] = [[]]

    init(_ nodes: [ProseNode]) {
        self.nodes = nodes
        collect(nodes, toSee: [])
    }

    /// Each reading as its pieces in order; that with everything shown comes first.
    var all: [[TemplateProse.Piece]] {
        choices.prefix(Self.mostSingle).map { Self.pieces(of: nodes, otherwise: $0) }
            + (choices.count > 1 ? [Self.longest(nodes)] : [])
    }

    /// Notes for each optional text the reading in which its `else` shows.
    private mutating func collect(_ nodes: [ProseNode], toSee outer: Set<Int>) {
        for case .optional(let number, let shown, let otherwise) in nodes {
            choices.append(outer.union([number]))
            collect(shown, toSee: outer)
            collect(otherwise, toSee: outer.union([number]))
        }
    }

    private static func pieces(of nodes: [ProseNode], otherwise: Set<Int>) -> [TemplateProse.Piece] {
        nodes.flatMap { node in
            switch node {
            case .piece(let piece): [piece]
            case .optional(let number, let shown, let other):
                pieces(of: otherwise.contains(number) ? other : shown, otherwise: otherwise)
            }
        }
    }

    private static func longest(_ nodes: [ProseNode]) -> [TemplateProse.Piece] {
        nodes.flatMap { node in
            switch node {
            case .piece(let piece): return [piece]
            case .optional(_, let shown, let otherwise):
                let (first, second) = (longest(shown), longest(otherwise))
                return length(first) >= length(second) ? first : second
            }
        }
    }

    private static func length(_ pieces: [TemplateProse.Piece]) -> Int {
        pieces.reduce(0) { count, piece in
            if case .text(let text) = piece.content { count + text.utf8.count } else { count + 1 }
        }
    }
}
