package import LetterModel

/// One side of an optional text: what only some letters show.
package struct OptionalSide: Hashable, Sendable {
    /// Where its brackets open; in a block, the place in the file of the block.
    package let place: SourcePlace
    /// The whole optional text as written, on one line.
    package let spelling: String
    /// This side of it, the text of included blocks in its place; may be empty.
    package let text: String
    /// Whether it is the text behind `||`, for letters in which the condition does not hold.
    package let isAlternative: Bool
    /// Whether both sides have a text.
    package let hasSister: Bool
}

extension LetterTemplate {
    /// Both sides of every optional text of subject and body, in reading order; what stands in a block that is included
    /// twice, once.
    package var optionalSides: [OptionalSide] {
        var seen: Set<OptionalSide> = []
        return optionalPassages.flatMap(\.withInner).flatMap { [$0.side(holds: true), $0.side(holds: false)] }
            .filter { seen.insert($0).inserted }
    }

    /// The sides that a letter with these values shows; one inside another only when that one shows.
    ///
    /// - Parameter values: Those of the person and those that are equal in all letters.
    /// - Throws: The ``FillError`` for which such a letter could not be filled either.
    package func optionalSides(shownFor values: TemplateValues) throws(FillError) -> Set<OptionalSide> {
        var shown: Set<OptionalSide> = []
        try collect(optionalPassages, values, into: &shown)
        return shown
    }

    private func collect(
        _ passages: [OptionalPassage],
        _ values: TemplateValues,
        into shown: inout Set<OptionalSide>
    ) throws(FillError) {
        for passage in passages {
            let holds = try passage.question.answer(in: values, language: header.language)
            shown.insert(passage.side(holds: holds))
            try collect((holds ? passage.shown : passage.otherwise).passages, values, into: &shown)
        }
    }
}

extension OptionalPassage {
    fileprivate func side(holds: Bool) -> OptionalSide {
        OptionalSide(
            place: place,
            spelling: spelling,
            text: holds ? shown.text : otherwise.text,
            isAlternative: !holds,
            hasSister: !shown.text.isEmpty && !otherwise.text.isEmpty
        )
    }
}
