import LetterModel

/// A day or a number, read from the forms in which people and this program write it.
enum Measure: Hashable, Sendable {
    case day(CalendarDate)
    case number(Double)

    /// Reads `2026-11-01`, `1-11-2026`, `1 november 2026`, `1 November 2026`, `12`, `-3`, `10,5`, `12.000` and
    /// `1.234,50`; a mark with three digits behind it parts thousands. `007` is a text.
    init?(_ text: String) {
        if let day = Self.day(text) {
            self = .day(day)
        } else if let number = Self.number(text) {
            self = .number(number)
        } else {
            return nil
        }
    }

    /// Whether a text has the form of a day in figures, be it a day or not.
    static func looksLikeDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && parts.allSatisfy { isDigits($0) }
    }

    private static func day(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(iso: text) { return date }
        let mark: Character = text.contains("-") ? "-" : " "
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 3, let day = figures(parts[0], upTo: 2), parts[2].count == 4,
            let year = figures(parts[2], upTo: 4)
        else { return nil }
        let month = mark == "-" ? figures(parts[1], upTo: 2) : LetterLanguage.month(named: parts[1].lowercased())
        return month.flatMap { CalendarDate(year: year, month: $0, day: day) }
    }

    private static func number(_ text: String) -> Double? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let body = text.dropFirst(sign.count)
        let groups = body.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard groups.allSatisfy({ isDigits($0) }), groups[0] == "0" || groups[0].first != "0" else { return nil }
        let marks = body.filter { $0 == "." || $0 == "," }
        guard let last = marks.last else { return Double(sign + body) }
        let isGrouped = groups[0].count <= 3 && groups[0] != "0"
        if isGrouped, marks.allSatisfy({ $0 == last }), groups.dropFirst().allSatisfy({ $0.count == 3 }) {
            return Double(sign + groups.joined())
        }
        let hasThousands = isGrouped && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
        guard marks.count == 1 || (hasThousands && !marks.dropLast().contains(last)) else { return nil }
        return Double(sign + groups.dropLast().joined() + "." + groups[groups.count - 1])
    }

    private static func figures(_ text: Substring, upTo length: Int) -> Int? {
        text.count <= length && isDigits(text) ? Int(text) : nil
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
