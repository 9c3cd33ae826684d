package import LetterModel

extension LetterLanguage {
    /// A day in full: `19 mei 2015`, `19 May 2015`.
    package func written(_ date: CalendarDate) -> String {
        "\(date.day) \(monthNames[date.month - 1]) \(date.year)"
    }

    /// A whole number with thousands parted from 10,000 on: `10.000` in Dutch, `10,000` in English.
    package func written(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.utf8.count > 4 else { return String(number) }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += self == .dutch ? "." : "," }
            result.append(digit)
        }
        return number < 0 ? "-" + result : result
    }

    /// A series in running text: `a, b en c`, `a, b and c`.
    package func series(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (self == .dutch ? " en " : " and ") + last
    }

    /// The number of a month by its name in either language, in small letters.
    static func month(named name: String) -> Int? {
        allCases.lazy.compactMap { $0.monthNames.firstIndex { $0.lowercased() == name } }.first.map { $0 + 1 }
    }

    private var monthNames: [String] {
        switch self {
        case .dutch:
            [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }
}
