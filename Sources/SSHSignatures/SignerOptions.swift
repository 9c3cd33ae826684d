import LetterModel

/// The options of a line of `allowed_signers`: `namespaces="…"`, `valid-after="…"` and `valid-before="…"`, parted by
/// commas, each at most once (ssh-keygen(1), ALLOWED SIGNERS).
struct SignerOptions {
    private(set) var namespaces: SignerPattern?
    private(set) var validAfter: SignerTime?
    private(set) var validBefore: SignerTime?

    init() {}

    /// Reads the next word of a line.
    init(reading line: inout KeyListLine) throws(Diagnostic) {
        let word = try line.word("the type of the key")
        let bytes = Array(word.text.utf8)
        for range in Self.parts(bytes) { try take(bytes[range], of: line, at: word.column + range.lowerBound) }
        if let validAfter, let validBefore, validBefore <= validAfter {
            throw line.fault(
                "signer-times",
                "'valid-before' is not after 'valid-after'.",
                "a later moment.",
                at: word.column
            )
        }
    }

    private mutating func take(
        _ option: ArraySlice<UInt8>,
        of line: KeyListLine,
        at column: Int
    ) throws(Diagnostic) {
        // OpenSSH takes the names of options in either case.
        let name = String(decoding: option.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self).lowercased()
        let value = Self.value(option)
        switch name {
        case "namespaces": namespaces = try once(namespaces, value.map { SignerPattern($0) }, name, line, column)
        case "valid-after": validAfter = try once(validAfter, value.flatMap { SignerTime($0) }, name, line, column)
        case "valid-before": validBefore = try once(validBefore, value.flatMap { SignerTime($0) }, name, line, column)
        case "cert-authority":
            throw line.fault(
                "cert-authority",
                "Certificates are not accepted.",
                "the key of each person.",
                at: column
            )
        default:
            let shown = PrintableText.shown(String(name.prefix(40)))
            throw line.fault(
                "signer-option",
                "'\(shown)' is no option.",
                "namespaces, valid-after, valid-before; then the type of the key.",
                at: column
            )
        }
    }

    /// The value of an option that stands there for the first time.
    private func once<Value>(
        _ known: Value?,
        _ value: Value?,
        _ name: String,
        _ line: KeyListLine,
        _ column: Int
    ) throws(Diagnostic) -> Value {
        guard known == nil else {
            throw line.fault("option-twice", "'\(name)' stands there twice.", "it once.", at: column)
        }
        guard let value else {
            let expected = name == "namespaces" ? "\"name,name\"" : "\"YYYYMMDD\", with HHMM or HHMMSS, and Z for UTC"
            throw line.fault("option-value", "'\(name)' has no value that fits.", "\(name)=\(expected).", at: column)
        }
        return value
    }

    /// Parts options at the commas outside quotation marks.
    private static func parts(_ word: [UInt8]) -> [Range<Int>] {
        var (ranges, start, isQuoted): ([Range<Int>], Int, Bool) = ([], 0, false)
        for (index, byte) in word.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte == UInt8(ascii: ","), !isQuoted else { continue }
            ranges.append(start..<index)
            start = index + 1
        }
        return ranges + [start..<word.count]
    }

    /// What stands between the quotation marks after `=`; `nil` without both, or with another between them.
    private static func value(_ option: ArraySlice<UInt8>) -> String? {
        guard let equals = option.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let (quote, quoted) = (UInt8(ascii: "\""), option[(equals + 1)...])
        guard quoted.count > 2, quoted.first == quote, quoted.last == quote else { return nil }
        let inner = quoted.dropFirst().dropLast()
        return inner.contains(quote) ? nil : String(decoding: inner, as: UTF8.self)
    }
}
