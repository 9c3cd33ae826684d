import LetterModel

/// Who gets a letter in large print.
package struct LargePrint: Sendable {
    let isForAll: Bool
    let numbers: CitizenServiceNumberSet

    /// Nobody gets large print.
    package static let none = LargePrint(isForAll: false, numbers: CitizenServiceNumberSet())

    /// The form of a recipient's letter.
    func form(of number: CitizenServiceNumber) -> LetterForm {
        isForAll || numbers.contains(number) ? .largePrint : .normal
    }
}
