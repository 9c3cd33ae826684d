import FontFaces
import LetterModel
import LetterTemplates
import PageLayout

/// What letters of one kind and form have in common while one worker sets them: the frame, constant
/// blocks in lines, and the compositions that came up.
final class KindSetting {
    let appearance: LetterAppearance
    let language: LetterLanguage
    let frame: SetFrame

    private let frameSetter: FrameSetter
    private let blockSetter: BlockSetter
    private var subject: SetBlock?
    private var constants: [Int: SetBlock] = [:]
    /// The one that was used last stands last.
    private var compositions: [PageComposition] = []

    /// Compositions differ in line counts alone, so that there are few; more are forgotten.
    private static let mostCompositions = 64

    init(
        _ appearance: LetterAppearance,
        language: LetterLanguage,
        frame: LetterFrame,
        buffer: inout ShapingBuffer
    ) {
        self.appearance = appearance
        self.language = language
        frameSetter = FrameSetter(appearance: appearance, language: language)
        blockSetter = BlockSetter(appearance: appearance, language: language)
        self.frame = frameSetter.constantFrame(frame, buffer: &buffer)
    }

    /// Sets what is the person's own, and finds the pages for it.
    func compose(
        _ letter: FilledLetter,
        frame: LetterFrame,
        buffer: inout ShapingBuffer
    ) -> (composition: PageComposition, personal: [SetBlock]) {
        var personal: [SetBlock] = []
        if !letter.subject.isWhollyTemplate { personal.append(set(letter.subject, frame, &buffer)) }
        for case .personal(let filled) in letter.parts {
            personal.append(blockSetter.set(filled.block, buffer: &buffer))
        }
        let sources = letter.parts.lazy.map(\.source)
        if let known = compositions.lastIndex(where: { $0.fits(sources: sources, personal: personal) }) {
            if known < compositions.count - 1 { compositions.append(compositions.remove(at: known)) }
            return (compositions[compositions.count - 1], personal)
        }
        let made = composition(letter, frame, personal, &buffer)
        if compositions.count == Self.mostCompositions { compositions.removeFirst() }
        compositions.append(made)
        return (made, personal)
    }

    /// The address and the reference of one letter.
    func personalFrame(
        _ frame: LetterFrame,
        buffer: inout ShapingBuffer
    ) -> (address: [PlacedLine], reference: PlacedLine) {
        (
            frameSetter.address(frame.addressLines, buffer: &buffer),
            frameSetter.reference(frame, buffer: &buffer)
        )
    }

    /// Where the postal bars below an address begin; `nil` when there is no room for them.
    func postalBarsCorner(_ payload: String, addressLines: Int) -> (left: Length, top: Length)? {
        frameSetter.postalBarsCorner(payload, addressLines: addressLines)
    }

    private func composition(
        _ letter: FilledLetter,
        _ frame: LetterFrame,
        _ personal: [SetBlock],
        _ buffer: inout ShapingBuffer
    ) -> PageComposition {
        var rest = personal[...]
        var blocks = [constantSubject(letter.subject, frame, &buffer) ?? rest.removeFirst()]
        let filled = letter.blocks
        for block in filled { blocks.append(constant(block, &buffer) ?? rest.removeFirst()) }
        return PageComposition(
            self,
            blocks: blocks,
            isConstant: [letter.subject.isWhollyTemplate] + filled.map(\.isConstant),
            sources: letter.parts.map(\.source),
            pageNumber: { frameSetter.pageNumber($0, of: $1, buffer: &buffer) }
        )
    }

    private func constantSubject(
        _ subject: InlineText,
        _ frame: LetterFrame,
        _ buffer: inout ShapingBuffer
    ) -> SetBlock? {
        guard subject.isWhollyTemplate else { return nil }
        let set = self.subject ?? set(subject, frame, &buffer)
        self.subject = set
        return set
    }

    private func constant(_ filled: FilledBlock, _ buffer: inout ShapingBuffer) -> SetBlock? {
        guard filled.isConstant else { return nil }
        let set = constants[filled.source] ?? blockSetter.set(filled.block, buffer: &buffer)
        constants[filled.source] = set
        return set
    }

    private func set(_ subject: InlineText, _ frame: LetterFrame, _ buffer: inout ShapingBuffer) -> SetBlock {
        let label = frame.subjectLabel.isEmpty ? "" : "\(frame.subjectLabel): "
        return blockSetter.subject(label + subject.plain, buffer: &buffer)
    }
}

extension InlineText {
    /// Whether no value stands in the text.
    var isWhollyTemplate: Bool { runs.allSatisfy { $0.origin == .template } }
}
