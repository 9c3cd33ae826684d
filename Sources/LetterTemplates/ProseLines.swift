import LetterModel

/// Joins the lines of one reading to passages, as ``BlockBuilder`` makes blocks of them.
struct ProseLines {
    private typealias Piece = TemplateProse.Piece

    private let lines: [[TemplateProse.Piece]]

    init(_ pieces: [TemplateProse.Piece]) {
        lines = pieces.split(omittingEmptySubsequences: false) { $0.content == .lineEnd }.map(Array.init)
    }

    /// The text of a subject, which has no structure.
    var subject: [TemplateProse.Passage] {
        // A line end in a subject is printed as a blank.
        let pieces = lines.enumerated().flatMap { index, line -> [Piece] in
            guard index > 0, let first = line.first else { return line }
            return [Piece(content: .lineEnd, place: first.place)] + line
        }
        return Self.passage(.subject, pieces).map { [$0] } ?? []
    }

    /// The passages of a body.
    var passages: [TemplateProse.Passage] {
        var result: [TemplateProse.Passage] = []
        var open: (part: TemplateProse.Part, pieces: [Piece])?
        func close() {
            if let open, let passage = Self.passage(open.part, open.pieces) { result.append(passage) }
            open = nil
        }
        for line in lines {
            let (start, rest) = Self.start(of: line)
            switch start {
            case .nothing: close()
            case .underline:
                if open?.part == .paragraph { open?.part = .heading(level: 1) }
                close()
            case .passage(.paragraph) where open != nil:
                open?.pieces += [Piece(content: .lineEnd, place: rest.first?.place ?? SourcePlace(file: ""))] + rest
            case .passage(let part):
                close()
                open = (part, rest)
                if !part.goesOn { close() }
            }
        }
        close()
        return result
    }

    /// What a line begins.
    private enum Start {
        case nothing
        /// Makes a heading of the lines above it.
        case underline
        case passage(TemplateProse.Part)
    }

    /// What a line begins, and the line without its mark.
    private static func start(of line: [Piece]) -> (Start, [Piece]) {
        guard let first = line.first else { return (.nothing, []) }
        guard case .text(let text) = first.content else { return (.passage(.paragraph), line) }
        let reading = LineStart.reading(of: text[...], isWholeLine: line.count == 1)
        let rest = dropping(reading.length, from: first, text) + line.dropFirst()
        switch reading.start {
        case .blank, .pageBreak, .emptyItem: return (.nothing, [])
        case .underline: return (.underline, [])
        case .heading(let level): return (.passage(.heading(level: level)), rest)
        case .item(let isOrdered): return (.passage(.item(isOrdered: isOrdered)), rest)
        case .loneText: return (.passage(text.drop { $0 == " " }.first == "#" ? .heading(level: 3) : .paragraph), rest)
        case .fence: return (.passage(.unusedMark), line)
        case .text: return (.passage(.paragraph), rest)
        }
    }

    private static func dropping(_ count: Int, from piece: Piece, _ text: String) -> [Piece] {
        count < text.count ? [Piece(piece.placed(text).dropFirst(count))] : []
    }

    /// A passage in the words that are printed; `nil` when nothing is.
    private static func passage(_ part: TemplateProse.Part, _ pieces: [Piece]) -> TemplateProse.Passage? {
        let pieces = pieces.map(printed)
        let saysSomething = pieces.contains { piece in
            switch piece.content {
            case .text(let text): text.contains { $0 != " " }
            case .field: true
            case .lineEnd: false
            }
        }
        return saysSomething ? TemplateProse.Passage(part: part, pieces: pieces) : nil
    }

    private static func printed(_ piece: Piece) -> Piece {
        guard case .text(let text) = piece.content else { return piece }
        return Piece(piece.placed(text).withoutEscapes)
    }
}

extension TemplateProse.Part {
    /// Whether the next line of text belongs to the passage too.
    fileprivate var goesOn: Bool {
        switch self {
        case .paragraph, .item: true
        case .subject, .heading, .unusedMark: false
        }
    }
}
