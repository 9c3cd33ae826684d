import FontFaces
package import LetterModel
package import LetterTemplates
import PageLayout

/// One letter, broken into lines and pages, ready to be drawn.
package struct SetLetter: Sendable {
    /// Where the lines stand.
    package let composition: PageComposition
    /// The language of the text.
    let language: LetterLanguage
    /// The subject, and after it the blocks of the body.
    let blocks: [SetBlock]
    /// Whether each of them is equal in all letters of the kind.
    let isConstant: [Bool]
    let frame: SetFrame
    /// What the letter is about, for the title of a file of its own.
    package let subject: String
    /// What the letter is called in the structure of a bundle: its reference, or the mark of a proof.
    let title: String
    /// The page number on each page; `nil` on a letter of one page.
    let pageNumbers: [SetFrame.PlacedLine?]

    /// How many sides of paper the letter takes: with both sides printed, whole sheets.
    package func sideCount(_ style: HouseStyle) -> Int {
        style.isDuplex ? (composition.pageCount + 1) / 2 * 2 : composition.pageCount
    }
}

/// Sets letters: constant blocks once, the others for each letter. One a worker.
package struct LetterSetter: ~Copyable {
    private let appearance: LetterAppearance
    private var buffer = ShapingBuffer()
    private var constants: [LetterKind: ConstantParts] = [:]
    private var compositions: [CompositionKey: PageComposition] = [:]
    private var pageNumberLines: [PageNumberKey: [SetFrame.PlacedLine?]] = [:]

    /// Starts with nothing set.
    package init(appearance: LetterAppearance) {
        self.appearance = appearance
    }

    /// Sets one letter.
    ///
    /// All letters of a kind that one setter gets must come from the same template with the same
    /// constants, and have a frame that differs in address and reference only.
    package mutating func set(_ letter: FilledLetter, kind: LetterKind, frame: LetterFrame) -> SetLetter {
        let (blocks, composition, constantFrame) = compose(letter, kind: kind, frame: frame)
        var setFrame = constantFrame
        FrameSetter(appearance: appearance, language: kind.language)
            .personalFrame(frame, into: &setFrame, buffer: &buffer)
        return SetLetter(
            composition: composition,
            language: kind.language,
            blocks: blocks,
            isConstant: [letter.subject.isWhollyTemplate] + letter.blocks.map(\.isConstant),
            frame: setFrame,
            subject: letter.subject.plain,
            title: "\(frame.referenceLabel) \(frame.reference)",
            pageNumbers: pageNumbers(composition.pageCount, kind.language)
        )
    }

    /// How many pages a letter takes; its address and reference need not be known yet.
    package mutating func pageCount(of letter: FilledLetter, kind: LetterKind, frame: LetterFrame) -> Int {
        compose(letter, kind: kind, frame: frame).composition.pageCount
    }

    /// Breaks the text of a letter into lines and pages.
    private mutating func compose(
        _ letter: FilledLetter,
        kind: LetterKind,
        frame: LetterFrame
    ) -> (blocks: [SetBlock], composition: PageComposition, frame: SetFrame) {
        var parts = constants[kind] ?? constantParts(kind, frame)
        let setter = BlockSetter(appearance: appearance, language: kind.language)
        var blocks = [subject(letter, frame, &parts, setter)]
        for filled in letter.blocks { blocks.append(set(filled, &parts, setter)) }
        constants[kind] = parts
        let composition = composition(of: blocks, sources: letter.blocks.map(\.source), kind, parts.frame)
        return (blocks, composition, parts.frame)
    }

    private mutating func pageNumbers(_ count: Int, _ language: LetterLanguage) -> [SetFrame.PlacedLine?] {
        let key = PageNumberKey(language: language, count: count)
        if let known = pageNumberLines[key] { return known }
        let setter = FrameSetter(appearance: appearance, language: language)
        let lines = (0..<count).map { count > 1 ? setter.pageNumber($0 + 1, of: count, buffer: &buffer) : nil }
        pageNumberLines[key] = lines
        return lines
    }

    /// Whether a line of an address fits in the window.
    package mutating func fitsInWindow(_ line: String) -> Bool {
        appearance.fitsInWindow(line, buffer: &buffer)
    }

    private mutating func constantParts(_ kind: LetterKind, _ frame: LetterFrame) -> ConstantParts {
        let setter = FrameSetter(appearance: appearance, language: kind.language)
        return ConstantParts(frame: setter.constantFrame(frame, buffer: &buffer))
    }

    private mutating func subject(
        _ letter: FilledLetter,
        _ frame: LetterFrame,
        _ parts: inout ConstantParts,
        _ setter: BlockSetter
    ) -> SetBlock {
        if let subject = parts.subject { return subject }
        let label = frame.subjectLabel.isEmpty ? "" : "\(frame.subjectLabel): "
        let set = setter.subject(label + letter.subject.plain, buffer: &buffer)
        if letter.subject.isWhollyTemplate { parts.subject = set }
        return set
    }

    private mutating func set(_ filled: FilledBlock, _ parts: inout ConstantParts, _ setter: BlockSetter) -> SetBlock {
        if filled.isConstant, let known = parts.blocks[filled.source] { return known }
        let set = setter.set(filled.block, buffer: &buffer)
        if filled.isConstant { parts.blocks[filled.source] = set }
        return set
    }

    private mutating func composition(
        of blocks: [SetBlock],
        sources: [Int],
        _ kind: LetterKind,
        _ frame: SetFrame
    ) -> PageComposition {
        let key = CompositionKey(
            kind: kind,
            sources: sources,
            lineCounts: blocks.flatMap { $0.pieces.map(\.lines.count) }
        )
        if let known = compositions[key] { return known }
        let made = PageComposition(
            blocks: blocks,
            style: appearance.style,
            firstPageTop: frame.textTop,
            frameMarks: frame.partsWithOneMark.count
        )
        compositions[key] = made
        return made
    }

    /// What is equal in all letters of a kind.
    private struct ConstantParts {
        var frame: SetFrame
        var subject: SetBlock?
        var blocks: [Int: SetBlock] = [:]
    }

    private struct PageNumberKey: Hashable {
        var language: LetterLanguage
        var count: Int
    }

    /// Letters with the same key break into the same pages.
    private struct CompositionKey: Hashable {
        var kind: LetterKind
        var sources: [Int]
        var lineCounts: [Int]
    }
}

extension InlineText {
    /// Whether no value stands in the text.
    var isWhollyTemplate: Bool { runs.allSatisfy { $0.origin == .template } }
}
