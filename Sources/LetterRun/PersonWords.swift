import Addressing
import FontFaces
package import LetterModel
import LetterRendering
package import Selection

/// Puts persons into the words of their letters, as far as the window and the fonts allow.
///
/// Used by one thread: it keeps the buffer with which lines are measured.
package final class PersonWords {
    private let rules = AddressingRules()
    private let appearance: LetterAppearance
    private var buffer = ShapingBuffer()

    init(appearance: LetterAppearance) {
        self.appearance = appearance
    }

    /// The person's words; the steps of the overflow rule that were needed are noted for review.
    package func address(_ person: Person, _ language: LetterLanguage) -> Result<AddressedPerson, AddressingObstacle> {
        var addressed: AddressedPerson
        switch rules.address(person, language: language) {
        case .success(let words): addressed = words
        case .failure(let reason): return .failure(.reason(reason))
        }
        guard addressed.printedTexts.allSatisfy(canShow) else { return .failure(.characterNotInFont) }
        let limit = appearance.style.window.maximumLines
        switch AddressBlock.fit(addressed, maximumLines: limit, fits: { appearance.fitsInWindow($0, buffer: &buffer) })
        {
        case .success(let block):
            if block.needsReview { addressed.review.insert(.addressOverflow) }
            return .success(addressed)
        case .failure(let reason): return .failure(.reason(reason))
        }
    }

    private func canShow(_ text: String) -> Bool {
        // Every face that a run accepts has what ASCII prints.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
        // A face may have glyphs for characters that end lines, turn text or are never seen.
        return PrintableText.isPrintable(text) && appearance.regular.canShow(text)
    }
}
