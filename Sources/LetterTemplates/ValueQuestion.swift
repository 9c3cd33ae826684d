package import LetterModel

/// What optional text asks of the value of a field, without the place where it asks.
///
/// Questions of the same field and test are equal, so that people can be put into groups by their answers
/// and a letter be filled once a group.
package struct ValueQuestion: Sendable {
    let condition: Condition

    init(_ condition: Condition) {
        self.condition = condition
    }

    /// Asks whether a field has a value that is not empty; for fields that leave a trace in a letter only when filled.
    package init(isFilled use: FieldUse) {
        condition = Condition(use: use, test: .isFilled)
    }

    /// The field, by its canonical name.
    package var field: String { condition.use.canonicalName }

    /// Whether the condition holds; a field without a value counts as empty, as it does for fields that may lack.
    ///
    /// - Throws: ``FillError/refusedCharacter(field:character:)``, for which a letter could not be filled either.
    package func answer(in values: TemplateValues, language: LetterLanguage) throws(FillError) -> Bool {
        let places = [Int](repeating: 0, count: condition.use.number + 1)
        let supplied = [values.value(canonicalName: field)]
        let reading = ValueReading(values: supplied, places: places, language: language)
        return condition.holds(for: try reading.value(of: condition.use) ?? .text(""), in: language)
    }
}

extension ValueQuestion: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.field == right.field && left.condition.test == right.condition.test
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(field)
        hasher.combine(condition.test)
    }
}

extension ValueQuestion: CustomStringConvertible {
    /// As it is best written before `??`: `land!leeg`.
    package var description: String {
        let name = condition.use.name
        return switch condition.test {
        case .meansYes: name
        case .isFilled: "\(name)!leeg"
        case .equals(let other): "\(name)=\(other.text)"
        case .differs(let other): "\(name)!=\(other.text)"
        case .isLess(let other): "\(name)<\(other.text)"
        case .isGreater(let other): "\(name)>\(other.text)"
        }
    }
}

extension ValueQuestion {
    /// Values of the field that the question tells apart: a word for yes, another word, an empty value, what the field
    /// is compared with, and values just below and above that.
    package var tellingValues: [String] {
        switch condition.test {
        case .meansYes, .isFilled: Self.plainValues
        case .equals(let other), .differs(let other), .isLess(let other), .isGreater(let other):
            [other.text] + Self.neighbours(of: other.text) + Self.plainValues
        }
    }

    private static let plainValues = ["ja", "\u{00B7}", ""]

    private static func neighbours(of text: String) -> [String] {
        switch Measure(text) {
        case .day(let day)?: return [-1, 1].map { day.adding(days: $0).description }
        case .number(let number)?: return [number - 1, number + 1].map { "\($0)".replacing(".", with: ",") }
        case nil: break
        }
        // A text comes before its own prolongation, and after the text without its last letter.
        return [String(text.dropLast()), text + "\u{00B7}"]
    }
}
