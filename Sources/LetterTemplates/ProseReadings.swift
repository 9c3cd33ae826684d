import LetterModel

/// A piece of a template, with what each optional text asks.
indirect enum ProseNode {
    case piece(TemplateProse.Piece)
    case optional(ValueQuestion, shown: [ProseNode], otherwise: [ProseNode])

    /// Takes pieces over, each with its place.
    static func nodes(of segments: [Segment]) -> [ProseNode] {
        var place = SourcePlace(file: "")
        return segments.map { segment in
            switch segment {
            case .text(let text):
                place = text.place
                return .piece(.init(text))
            case .lineEnd: return .piece(.init(content: .lineEnd, place: place))
            case .field(let use):
                place = use.place
                return .piece(.init(content: .field(use), place: use.place))
            case .optional(let optional):
                place = optional.condition.use.place
                return .optional(
                    ValueQuestion(optional.condition),
                    shown: nodes(of: optional.shown),
                    otherwise: nodes(of: optional.otherwise)
                )
            }
        }
    }

    /// The stretches between blank lines: what is chosen in one changes nothing in another.
    static func groups(of nodes: [ProseNode]) -> [[ProseNode]] {
        var groups: [[ProseNode]] = [[]]
        var isLineEmpty = false
        for node in nodes {
            if node.isLineEnd {
                if isLineEmpty { groups.append([]) }
                isLineEmpty = true
            } else if !node.isBlank {
                isLineEmpty = false
            }
            groups[groups.count - 1].append(node)
        }
        return groups
    }

    private var isLineEnd: Bool {
        if case .piece(let piece) = self { piece.content == .lineEnd } else { false }
    }

    private var isBlank: Bool {
        if case .piece(let piece) = self, case .text(let text) = piece.content {
            text.allSatisfy { $0 == " " }
        } else {
            false
        }
    }
}

/// The ways to read a stretch of a template with optional texts in it: as many as it takes to see each side of each, and
/// none that no values give.
struct ProseReadings {
    /// The side of each question that a reading shows.
    private typealias Answers = [ValueQuestion: Bool]

    /// A paragraph with more versions than this is read in as many as it takes to see each side, and not in all.
    private static let mostCombinations = 64

    private let nodes: [ProseNode]
    private let answers: ConsistentAnswers
    private var choices: [Answers] = []
    private var seen: Set<Answers> = []

    init(_ nodes: [ProseNode], language: LetterLanguage) {
        self.nodes = nodes
        answers = ConsistentAnswers(Self.questions(in: nodes), language: language)
        note(answers.usual)
        if let all = answers.all(atMost: Self.mostCombinations) {
            all.forEach { note($0) }
        } else {
            collect(nodes, under: [:])
            note(longest)
            note(answers.leastShown)
        }
    }

    /// Each reading as its pieces in order; that with most optional texts shown comes first.
    var all: [[TemplateProse.Piece]] { choices.map { Self.pieces(of: nodes, $0) } }

    private mutating func note(_ choice: Answers) {
        if seen.insert(choice).inserted { choices.append(choice) }
    }

    /// Notes for each side of each optional text a reading that shows it.
    private mutating func collect(_ nodes: [ProseNode], under outer: Answers) {
        for case .optional(let question, let shown, let otherwise) in nodes {
            for side in [true, false] where outer[question] ?? side == side {
                let wanted = outer.merging([question: side]) { $1 }
                guard let choice = answers.completing(wanted) else { continue }
                note(choice)
                collect(side ? shown : otherwise, under: wanted)
            }
        }
    }

    /// Each field with the value that makes the text longest.
    private var longest: Answers {
        answers.variations.reduce(into: answers.usual) { result, variations in
            let lengths = variations.map { Self.length(Self.pieces(of: nodes, answers.usual.merging($0) { $1 })) }
            guard let most = lengths.max(), let index = lengths.firstIndex(of: most) else { return }
            result.merge(variations[index]) { $1 }
        }
    }

    private static func questions(in nodes: [ProseNode]) -> [ValueQuestion] {
        nodes.flatMap { node -> [ValueQuestion] in
            guard case .optional(let question, let shown, let otherwise) = node else { return [] }
            return [question] + questions(in: shown) + questions(in: otherwise)
        }
    }

    private static func pieces(of nodes: [ProseNode], _ answers: Answers) -> [TemplateProse.Piece] {
        nodes.flatMap { node in
            switch node {
            case .piece(let piece): [piece]
            case .optional(let question, let shown, let otherwise):
                pieces(of: answers[question] == false ? otherwise : shown, answers)
            }
        }
    }

    private static func length(_ pieces: [TemplateProse.Piece]) -> Int {
        pieces.reduce(0) { count, piece in
            if case .text(let text) = piece.content { count + text.utf8.count } else { count + 1 }
        }
    }
}
