import LetterModel
import StrictYAML

/// The shape of an answer, judged by the code that the reader of records and the checks use.
enum AnswerForm: Sendable {
    /// One of a few words, each with what it means in Dutch.
    struct Choice: Sendable {
        let value: String
        let meaning: String

        init(_ value: String, _ meaning: String) {
            (self.value, self.meaning) = (value, meaning)
        }
    }

    /// Any text on one line, of so many characters at least.
    case text(least: Int)
    case choice([Choice])
    /// Some of a few words: a list, in the order given.
    case choices([Choice])
    /// `ja` or `nee`.
    case yesNo
    case date
    case number(ClosedRange<Int>)
    /// See ``OrganisationNumber``.
    case organisationNumber
    /// See ``RetentionPeriod``.
    case period
    /// An absolute URI (RFC 3986 §3).
    case uri
    /// SHA-256, 64 hexadecimal digits.
    case digest
    /// Two capitals (ISO 3166-1 alpha-2).
    case country
    /// A provision, as its `kind` in the same group writes it; see ``ReferenceShape``.
    case reference

    /// Any text that is not empty.
    static let anyText = AnswerForm.text(least: 1)

    /// What is wrong with an answer.
    struct Refusal: Error, Hashable {
        /// A Dutch clause without a full stop.
        var found: String
        /// A Dutch clause without a full stop.
        var expected: String
    }
}

extension AnswerForm {
    /// Takes an answer as it was typed, blanks round it removed.
    ///
    /// - Returns: The value for the record, not yet written as YAML.
    /// - Throws: What was found in its place, and what was expected.
    func value(of answer: String, in scope: RecordScope) throws(Refusal) -> String {
        if let scalar = answer.unicodeScalars.first(where: Self.isRefused) {
            throw Refusal(found: "een onzichtbaar teken (\(scalar.codePoint))", expected: "alleen zichtbare tekens")
        }
        switch self {
        case .text(let least):
            guard answer.count >= least else {
                throw Refusal(found: "\(answer.count) tekens", expected: "minstens \(least) tekens")
            }
            return answer
        case .yesNo: return try truth(of: answer)
        case .number(let range): return try number(of: answer, in: range)
        case .digest:
            guard let digest = ContentDigest(hex: answer) else {
                throw Refusal(found: "'\(answer)'", expected: expectation)
            }
            return digest.hex
        case .choice(let choices): return try choice(of: answer, among: choices)
        case .choices(let choices):
            let words = answer.split { $0 == "," || $0 == " " }
            return try words.map { word throws(Refusal) in try choice(of: String(word), among: choices) }
                .joined(separator: ", ")
        case .reference:
            if let refusal = referenceRefusal(of: answer, kind: scope["kind"]) { throw refusal }
            return answer
        default:
            guard hasShape(answer) else { throw Refusal(found: "'\(answer)'", expected: expectation) }
            return answer
        }
    }

    /// The value as YAML writes it.
    func written(_ value: String) -> String {
        switch self {
        case .yesNo, .date, .number, .choice, .period, .digest: value
        case .choices: "[\(value)]"
        default: YAMLText.scalar(value)
        }
    }

    /// The allowed values, for the person who is asked; empty when any text will do.
    var allowed: [String] {
        switch self {
        case .choice(let choices), .choices(let choices): choices.map { "\($0.value) = \($0.meaning)" }
        case .text(let least): least > 1 ? [expectation] : []
        default: [expectation]
        }
    }

    /// A value in words for people, such as `ja` for `true`.
    func shown(_ value: String) -> String {
        switch self {
        case .yesNo: ["true": "ja", "false": "nee"][value] ?? value
        case .choice(let choices), .choices(let choices):
            choices.first { $0.value == value }.map { "\(value) (\($0.meaning))" } ?? value
        case .number: Self.grouped(value)
        default: value
        }
    }

    /// Digits in groups of three, as Dutch writes them: `2.000.000`.
    private static func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 4 else { return digits }
        let places = digits.enumerated().map { index, digit in
            (digits.count - index) % 3 == 0 && index > 0 ? ".\(digit)" : String(digit)
        }
        return places.joined()
    }

    private func hasShape(_ answer: String) -> Bool {
        switch self {
        case .date: CalendarDate(iso: answer) != nil
        case .organisationNumber: OrganisationNumber.isWellFormed(answer)
        case .period: RetentionPeriod(iso: answer) != nil
        case .uri: AbsoluteURI.isWellFormed(answer)
        case .country: answer.wholeMatch(of: /[A-Z]{2}/) != nil
        default: true
        }
    }

    private var expectation: String {
        switch self {
        case .text(let least): "minstens \(least) tekens"
        case .choice(let choices), .choices(let choices): choices.map(\.value).joined(separator: ", ")
        case .yesNo: "ja of nee"
        case .date: "een dag die bestaat, als jaar-maand-dag: 2026-11-01"
        case .number(let range): "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)"
        case .organisationNumber: "\(OrganisationNumber.digitCount) cijfers"
        case .period: "een termijn volgens ISO 8601: P42D, P6W, P7Y"
        case .uri: "een volledige URI, zonder spaties"
        case .digest: "64 tekens 0-9 en a-f"
        case .country: "twee hoofdletters"
        case .reference: "een verwijzing zoals de soort die schrijft"
        }
    }

    private func truth(of answer: String) throws(Refusal) -> String {
        switch answer.lowercased() {
        case "ja", "j", "true": return "true"
        case "nee", "n", "false": return "false"
        default: throw Refusal(found: "'\(answer)'", expected: expectation)
        }
    }

    private func number(of answer: String, in range: ClosedRange<Int>) throws(Refusal) -> String {
        let isPlain = answer.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, let number = Int(answer), range.contains(number) else {
            throw Refusal(found: "'\(answer)'", expected: expectation)
        }
        return String(number)
    }

    private func choice(of answer: String, among choices: [Choice]) throws(Refusal) -> String {
        guard choices.contains(where: { $0.value == answer }) else {
            throw Refusal(found: "'\(answer)'", expected: "een van \(choices.map(\.value).joined(separator: ", "))")
        }
        return answer
    }

    private func referenceRefusal(of answer: String, kind: String?) -> Refusal? {
        guard let kind = kind.flatMap(LegalReference.Kind.init),
            let fault = ReferenceShape.fault(in: answer, kind: kind)
        else { return nil }
        let form = ReferenceShape.example(of: kind)
        return Refusal(found: "'\(answer)': \(Self.withoutStop(fault.nl))", expected: Self.withoutStop(form.nl))
    }

    private static func withoutStop(_ clause: String) -> String {
        clause.hasSuffix(".") ? String(clause.dropLast()) : clause
    }

    /// Whether the reader of records would refuse a character however it is written.
    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        PrintableText.isRefused(scalar) || PrintableText.isLineEndOrTab(scalar)
    }
}
