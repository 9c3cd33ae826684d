import FontFaces
package import LetterModel
package import LetterTemplates
import PageLayout

/// One letter, broken into lines and pages, ready to be drawn.
package struct SetLetter: Sendable {
    /// Where the lines stand, with all that is equal in many letters.
    package let composition: PageComposition
    /// The blocks that hold a value of the person.
    let personal: [SetBlock]
    let address: [PlacedLine]
    let reference: PlacedLine
    /// The payload of the KIX code; empty for none.
    let postalBars: String
    /// Where its upper left corner is; `nil` without a code, or when the window has no room for it.
    let postalBarsCorner: (left: Length, top: Length)?
    /// As it is printed, or the mark of a proof.
    let referenceText: String
    /// What the letter is about, for the title of a file of its own.
    package let subject: String
    /// What the letter is called in the structure of a bundle.
    let title: String

    /// A block of the letter, constant or personal.
    func block(_ index: Int) -> SetBlock? {
        composition.blocks[index] ?? composition.personalPlaces[index].map { personal[$0] }
    }
}

/// Sets letters: constant blocks once, the others for each letter. One a worker.
package struct LetterSetter: ~Copyable {
    private let appearance: LetterAppearance
    private var buffer = ShapingBuffer()
    private var settings: [(kind: LetterKind, form: LetterForm, setting: KindSetting)] = []

    /// Starts with nothing set.
    package init(appearance: LetterAppearance) {
        self.appearance = appearance
    }

    /// Sets one letter.
    ///
    /// All letters of a kind that one setter gets must come from the same template with the same
    /// constants, and have a frame that differs in address, postal bars and reference only.
    package mutating func set(
        _ letter: FilledLetter,
        kind: LetterKind,
        form: LetterForm = .normal,
        frame: LetterFrame
    ) -> SetLetter {
        let setting = setting(kind, form, frame)
        let (composition, personal) = setting.compose(letter, frame: frame, buffer: &buffer)
        let (address, reference) = setting.personalFrame(frame, buffer: &buffer)
        return SetLetter(
            composition: composition,
            personal: personal,
            address: address,
            reference: reference,
            postalBars: frame.postalBars,
            postalBarsCorner: setting.postalBarsCorner(frame.postalBars, addressLines: address.count),
            referenceText: frame.reference,
            subject: letter.subject.plain,
            title: "\(frame.referenceLabel) \(frame.reference)"
        )
    }

    /// How many pages a letter takes; its address and reference need not be known yet.
    package mutating func pageCount(
        of letter: FilledLetter,
        kind: LetterKind,
        form: LetterForm = .normal,
        frame: LetterFrame
    ) -> Int {
        setting(kind, form, frame).compose(letter, frame: frame, buffer: &buffer).composition.pageCount
    }

    /// Whether a line of an address fits in the window.
    package mutating func fitsInWindow(_ line: String) -> Bool {
        appearance.fitsInWindow(line, buffer: &buffer)
    }

    private mutating func setting(_ kind: LetterKind, _ form: LetterForm, _ frame: LetterFrame) -> KindSetting {
        if let known = settings.first(where: { $0.kind == kind && $0.form == form }) { return known.setting }
        let made = KindSetting(appearance.inForm(form), language: kind.language, frame: frame, buffer: &buffer)
        settings.append((kind, form, made))
        return made
    }
}
