package import LetterModel

/// Optional text as it stands in the files of a letter: `((condition??text||else text))`.
///
/// A letter's passages are a tree, in reading order. The text of a block stands where the letter includes
/// it; a block that is included twice is there twice, with the same places.
package struct OptionalPassage: Hashable, Sendable {
    /// Where its brackets open; the same file and place in every letter that includes the block.
    package let place: SourcePlace
    /// The whole of it as written, on one line, blocks by their names.
    package let spelling: String
    /// As written before `??`: `land!leeg`.
    package let condition: String
    /// What decides: equal for equal conditions, wherever they stand.
    package let question: ValueQuestion
    /// What is shown when the condition holds.
    package let shown: Branch
    /// What is shown when it does not; empty without `||`.
    package let otherwise: Branch

    /// One of the two texts.
    package struct Branch: Hashable, Sendable {
        /// As written, on one line, the text of included blocks in its place; may be empty.
        package let text: String
        /// The optional texts within it.
        package let passages: [OptionalPassage]

        init(_ segments: [Segment]) {
            text = segments.map(\.spelling).joined().withoutOuterBlanks()
            passages = OptionalPassage.all(in: segments)
        }
    }

    private init(_ optional: OptionalText) {
        place = optional.condition.use.place
        spelling = optional.spelling
        condition = Self.condition(in: optional.spelling)
        question = ValueQuestion(optional.condition)
        shown = Branch(optional.shown)
        otherwise = Branch(optional.otherwise)
    }

    /// The passages of a text, in reading order.
    static func all(in segments: [Segment]) -> [OptionalPassage] {
        segments.compactMap { if case .optional(let optional) = $0 { OptionalPassage(optional) } else { nil } }
    }

    /// The words between `((` and the first `??`.
    private static func condition(in spelling: String) -> String {
        var words = Substring(spelling.dropFirst(2))
        while let mark = words.firstIndex(of: "?") {
            let next = words.index(after: mark)
            if next < words.endIndex, words[next] == "?" {
                return spelling[spelling.index(spelling.startIndex, offsetBy: 2)..<mark].withoutOuterBlanks()
            }
            words = words[next...]
        }
        return spelling
    }
}

extension OptionalPassage {
    /// The passage and all passages within it, in reading order.
    package var withInner: [OptionalPassage] {
        [self] + (shown.passages + otherwise.passages).flatMap(\.withInner)
    }
}

extension LetterTemplate {
    /// The optional texts of the subject and then of the body, as they stand in the files.
    package var optionalPassages: [OptionalPassage] { OptionalPassage.all(in: subjectSegments + bodySegments) }
}

extension Segment {
    /// The piece as the source writes it, on one line.
    fileprivate var spelling: String {
        switch self {
        case .text(let placed): placed.text
        case .lineEnd: " "
        case .field(let use): "((\(use.name)))"
        case .optional(let optional): optional.spelling
        }
    }
}
