package import LetterModel

/// Reads one value as the type that is asked for.
///
/// What does not fit is reported with its place, and a placeholder is returned: the first of the
/// allowed values. See ``YAMLDiagnostics`` for why that is safe.
package struct YAMLValueReader {
    /// The key, for messages.
    let name: String
    /// `nil` when the value is missing, which was reported already.
    let node: YAMLNode?
    let diagnostics: YAMLDiagnostics

    /// Where the value stands; `nil` when it is missing.
    package var place: SourcePlace? { node?.place }

    /// Whether the value is a single one, for keys that take a name or a group.
    package var isSingle: Bool {
        if case .scalar = node?.content { true } else { false }
    }

    /// Whether the value is a single one without quotes, which may be a number or a day.
    package var isPlain: Bool { isSingle && !isQuoted }

    /// Whether the value is a list.
    package var isList: Bool {
        if case .sequence = node?.content { true } else { false }
    }

    /// Reports something that only the caller can judge, at the place of this value or of its key.
    package func report(
        _ code: String,
        at keyPlace: SourcePlace? = nil,
        found: String,
        expected: String = "",
        remedy: String
    ) {
        guard let node else { return }
        let place = keyPlace ?? node.place
        diagnostics.report(Diagnostic(code: code, place: place, found: found, expected: expected, remedy: remedy))
    }

    /// Text that is not empty; the placeholder is the empty text.
    package func string() -> String {
        guard let text = scalar(expecting: "text") else { return "" }
        if text.isEmpty {
            report("missing-value", found: "'\(name)' is empty.", remedy: "Write the text between the quotes.")
        }
        return text
    }

    /// `true` or `false`, without quotes: `yes`, `no`, `ja` and `nee` are text.
    package func bool() -> Bool {
        guard let text = scalar(expecting: "true or false") else { return false }
        switch text {
        case "true" where !isQuoted: return true
        case "false" where !isQuoted: return false
        default:
            reportWrong("true or false, without quotes")
            return false
        }
    }

    /// A whole number within limits, in plain digits.
    package func int(in range: ClosedRange<Int>) -> Int {
        guard let text = scalar(expecting: "a whole number") else { return range.lowerBound }
        guard !isQuoted, Self.isPlainNumber(text), let number = Int(text), range.contains(number) else {
            reportWrong("a whole number from \(range.lowerBound) to \(range.upperBound)")
            return range.lowerBound
        }
        return number
    }

    /// A number within limits, with a point and never a comma: `12.5`.
    package func decimal(in range: ClosedRange<Double>) -> Double {
        guard let text = scalar(expecting: "a number") else { return range.lowerBound }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isNumber = Self.isPlainNumber(parts[0]) && parts.dropFirst().allSatisfy(Self.isDigits)
        guard !isQuoted, isNumber, let number = Double(text), range.contains(number) else {
            reportWrong("a number from \(range.lowerBound) to \(range.upperBound), such as 12.5")
            return range.lowerBound
        }
        return number
    }

    /// A day that exists, as `2026-11-01`.
    package func date() -> CalendarDate {
        let placeholder = CalendarDate(daysSince1970: 0)
        guard let text = scalar(expecting: "a date") else { return placeholder }
        guard let date = CalendarDate(iso: text) else {
            reportWrong("a day that exists, as year-month-day: 2026-11-01")
            return placeholder
        }
        return date
    }

    /// One of the names of an enumeration.
    package func oneOf<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice
    where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        guard let placeholder = Choice.allCases.first else { preconditionFailure("A choice has at least one case.") }
        guard let text = scalar(expecting: "one of \(names.joined(separator: ", "))") else { return placeholder }
        guard let choice = Choice(rawValue: text) else {
            let nearest = nearestName(to: text, among: names)
            report(
                "not-a-choice",
                found: "'\(name)' is '\(text)'.",
                expected: "one of \(names.joined(separator: ", ")).",
                remedy: nearest.map { "Did you mean '\($0)'?" } ?? "Choose one of these."
            )
            return placeholder
        }
        return choice
    }

    /// The text as written; reports anything but a single value. `nil` after a report.
    func scalar(expecting expected: String) -> String? {
        guard let node else { return nil }
        if case .scalar(let text, _) = node.content { return text }
        reportWrong(expected)
        return nil
    }

    /// Reports that the value is not what was expected.
    func reportWrong(_ expected: String) {
        guard let node else { return }
        var found = node.kind
        if case .scalar(let text, _) = node.content { found = isQuoted ? "the quoted text '\(text)'" : "'\(text)'" }
        report("wrong-value", found: "'\(name)' is \(found).", expected: "\(expected).", remedy: "Correct the value.")
    }

    private var isQuoted: Bool {
        if case .scalar(_, true) = node?.content { true } else { false }
    }

    private static func isPlainNumber(_ text: some StringProtocol) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return isDigits(digits) && (digits.utf8.count == 1 || digits.utf8.first != UInt8(ascii: "0"))
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
