import LetterModel

/// Digits as they are read aloud.
enum SpokenNumbers {
    /// The syllables of a number, amount, time or telephone number.
    ///
    /// A telephone number (blanks, a nought in front, or seven digits and more) is read digit by digit; `12,50` and `8.30`
    /// in two parts, of which noughts only are silent (`8.00`); `1.000` and `1,000` as a thousand.
    static func syllables(in text: String, language: LetterLanguage) -> Int {
        let groups = text.unicodeScalars.split { !$0.isDigit }.map { $0.compactMap(\.digit) }
        let isSpaced = text.unicodeScalars.contains { $0.isBlank }
        guard !isSpaced, groups.count <= 4 else { return groups.joined().reduce(0) { $0 + digit($1, language) } }
        if groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
            return number(Array(groups.joined()), language)
        }
        return groups.enumerated().reduce(0) { sum, group in
            let isSilent = group.offset > 0 && group.element.allSatisfy { $0 == 0 }
            return sum + (isSilent ? 0 : number(group.element, language))
        }
    }

    private static func number(_ digits: [Int], _ language: LetterLanguage) -> Int {
        guard digits.count < 7, digits.count == 1 || digits.first != 0 else {
            return digits.reduce(0) { $0 + digit($1, language) }
        }
        return cardinal(digits.reduce(0) { $0 * 10 + $1 }, language)
    }

    private static func cardinal(_ value: Int, _ language: LetterLanguage) -> Int {
        // Years are read in pairs.
        if (1_100..<2_000).contains(value) {
            let hundred = language == .dutch || value % 100 == 0 ? 2 : 0
            return belowHundred(value / 100, language) + hundred
                + (value % 100 == 0 ? 0 : belowHundred(value % 100, language))
        }
        if value >= 1_000 {
            let thousands = value / 1_000 == 1 && language == .dutch ? 0 : cardinal(value / 1_000, language)
            return thousands + 2 + (value % 1_000 == 0 ? 0 : cardinal(value % 1_000, language))
        }
        if value >= 100 {
            let hundreds = value / 100 == 1 && language == .dutch ? 0 : digit(value / 100, language)
            let and = language == .english && value % 100 != 0 ? 1 : 0
            return hundreds + 2 + and + (value % 100 == 0 ? 0 : belowHundred(value % 100, language))
        }
        return belowHundred(value, language)
    }

    private static func belowHundred(_ value: Int, _ language: LetterLanguage) -> Int {
        let isDutch = language == .dutch
        switch value {
        case ..<10: return digit(value, language)
        case 10: return 1
        case 11: return isDutch ? 1 : 3
        case 12: return 1
        case 17: return 3
        case 13..<20: return isDutch && value == 19 ? 3 : 2
        default:
            let ten = value / 10 == 7 || isDutch && value / 10 == 9 ? 3 : 2
            let and = isDutch && value % 10 != 0 ? 1 : 0
            return ten + and + (value % 10 == 0 ? 0 : digit(value % 10, language))
        }
    }

    private static func digit(_ value: Int, _ language: LetterLanguage) -> Int {
        switch value {
        case 7: 2
        case 9: language == .dutch ? 2 : 1
        case 0: language == .dutch ? 1 : 2
        default: 1
        }
    }
}

extension Unicode.Scalar {
    fileprivate var digit: Int? { properties.numericType == .decimal ? properties.numericValue.map { Int($0) } : nil }
}
