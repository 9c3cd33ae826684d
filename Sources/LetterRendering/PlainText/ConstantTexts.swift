import LetterTemplates

/// The text of constant parts, made once for each thing that can stand above them.
struct ConstantTexts: Sendable {
    /// The text of one part.
    struct Text: Sendable {
        let bytes: [UInt8]
        /// What it is to the part that follows.
        let leaves: TextBlocks.Above
    }

    private let width: Int
    /// By the number of the part and what stands above it: numbers are small, and found faster than hashed.
    private var texts: [Text?] = []

    init(width: Int) {
        self.width = width
    }

    /// The text of a part.
    ///
    /// - Parameter blocks: One at least; parts with the same first number are the same.
    mutating func text(of blocks: [FilledBlock], below above: TextBlocks.Above) -> Text {
        let place = blocks[0].source * TextBlocks.Above.allCases.count + above.rawValue
        if place < texts.count, let known = texts[place] { return known }
        let text = made(of: blocks, below: above)
        texts += Array(repeating: nil, count: max(0, place + 1 - texts.count))
        texts[place] = text
        return text
    }

    private func made(of blocks: [FilledBlock], below above: TextBlocks.Above) -> Text {
        var text = TextBlocks(width: width, below: above)
        for filled in blocks { text.add(filled.block) }
        return Text(bytes: text.bytes, leaves: text.above)
    }
}
