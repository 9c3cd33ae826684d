import LetterModel

/// Who gets a letter in large print.
struct LargePrint: Sendable {
    let isForAll: Bool
    let numbers: CitizenServiceNumberSet

    /// The form of a recipient's letter.
    func form(of number: CitizenServiceNumber) -> LetterForm {
        isForAll || numbers.contains(number) ? .largePrint : .normal
    }
}
