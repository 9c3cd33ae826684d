import LetterModel

/// A piece of a template before its blocks are known.
indirect enum Segment: Sendable {
    /// Text of the template within one line.
    case text(PlacedText)
    case lineEnd
    case field(FieldUse)
    case optional(OptionalText)
}

/// `((condition??shown||otherwise))`, as written.
struct OptionalText: Sendable {
    let condition: Condition
    let shown: [Segment]
    let otherwise: [Segment]
    /// The source on one line, for a proof in which the condition has no value.
    let spelling: String
}
