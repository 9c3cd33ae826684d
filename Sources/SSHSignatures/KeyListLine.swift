import LetterModel

/// Reads one line of a list of keys, word by word.
struct KeyListLine {
    private let bytes: [UInt8]
    private var position = 0
    private let place: SourcePlace

    init(_ text: [UInt8], place: SourcePlace) {
        (bytes, self.place) = (text, place)
    }

    /// The lines of a file that say something, with their places.
    static func all(in bytes: [UInt8], file: String) -> [(place: SourcePlace, text: [UInt8])] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
            index,
            line in
            let text = Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
            let first = text.first { !isBlank($0) }
            guard let first, first != UInt8(ascii: "#") else { return nil }
            return (SourcePlace(file: file, line: index + 1), text)
        }
    }

    /// Reads `principals [options] type key [comment]`; `nil` for a key of a kind that is not accepted.
    mutating func signer() throws(Diagnostic) -> AllowedSigners.Line? {
        let principals = SignerPattern(try word("the names of whose key it is"))
        var options = SignerOptions()
        if !isAtKeyType() { options = try SignerOptions(reading: &self) }
        guard let key = try key() else { return nil }
        return AllowedSigners.Line(
            principals: principals,
            namespaces: options.namespaces,
            validAfter: options.validAfter,
            validBefore: options.validBefore,
            key: key
        )
    }

    /// Reads `type key [comment]`; `nil` for a key of a kind that is not accepted.
    mutating func key() throws(Diagnostic) -> SSHPublicKey? {
        let start = column
        let type = try word("the type of the key")
        guard SSHKeyType(rawValue: type) != nil || SSHKeyType.isRefused(type) else {
            throw fault(
                "key-type",
                "'\(PrintableText.shown(type))' is no type of key.",
                "such as ssh-ed25519.",
                at: start
            )
        }
        let keyColumn = column
        guard let blob = SSHBase64.bytes(try word("the key")) else {
            throw fault("key-form", "The key is not Base64.", "the key as it stands in its .pub file.", at: keyColumn)
        }
        var inner = SSHBytes(blob)
        guard (try? inner.text()) == type else {
            throw fault("key-form", "The key is not of the type before it.", "one line of a .pub file.", at: keyColumn)
        }
        if SSHKeyType.isRefused(type) { return nil }
        do throws(SSHSignatureFailure) { return try SSHPublicKey(blob: blob) } catch {
            throw fault("key-form", "\(error)", "one line of a .pub file.", at: keyColumn)
        }
    }

    /// From 1.
    var column: Int { position + 1 }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private mutating func skipBlanks() {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }

    /// The next word, quoted text within it included.
    mutating func word(_ what: String) throws(Diagnostic) -> String {
        skipBlanks()
        let start = position
        var isQuoted = false
        while position < bytes.count, isQuoted || !Self.isBlank(bytes[position]) {
            if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
            position += 1
        }
        guard !isQuoted else {
            throw fault("quote-open", "A quotation mark is not closed.", "a second one.", at: start + 1)
        }
        guard position > start, let word = String(validating: bytes[start..<position], as: UTF8.self) else {
            throw fault(
                "word-missing",
                "The line ends before \(what).",
                "principals, options, type, key.",
                at: start + 1
            )
        }
        return word
    }

    private func isAtKeyType() -> Bool {
        var ahead = self
        guard let word = try? ahead.word("") else { return true }
        return SSHKeyType(rawValue: word) != nil || SSHKeyType.isRefused(word)
    }

    /// What is wrong in the line.
    func fault(_ code: String, _ found: String, _ expected: String, at column: Int) -> Diagnostic {
        Diagnostic(
            code: code,
            place: SourcePlace(file: place.file, line: place.line, column: column),
            found: found,
            expected: expected,
            remedy: "Correct the line; until then nobody in the file is trusted."
        )
    }
}

/// The options of a line of `allowed_signers`.
struct SignerOptions {
    private(set) var namespaces: SignerPattern?
    private(set) var validAfter: SignerTime?
    private(set) var validBefore: SignerTime?

    init() {}

    /// Reads `namespaces="…",valid-after="…",valid-before="…"`.
    init(reading line: inout KeyListLine) throws(Diagnostic) {
        let column = line.column
        let word = try line.word("the type of the key")
        for option in Self.parts(word) {
            let name = option.prefix { $0 != "=" }.lowercased()
            let value = Self.value(option)
            let time = value.flatMap { SignerTime($0) }
            switch (name, value) {
            case ("namespaces", let value?): namespaces = SignerPattern(value)
            case ("valid-after", _?) where time != nil: validAfter = time
            case ("valid-before", _?) where time != nil: validBefore = time
            case ("valid-after", _), ("valid-before", _):
                throw line.fault(
                    "signer-time",
                    "'\(name)' has no moment.",
                    "\"YYYYMMDD\", or with HHMM and Z.",
                    at: column
                )
            case ("cert-authority", _):
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
                    "namespaces, valid-after, valid-before.",
                    at: column
                )
            }
        }
    }

    /// Parts options at the commas outside quotation marks.
    private static func parts(_ word: String) -> [Substring] {
        var isQuoted = false
        return word.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "," && !isQuoted
        }
    }

    /// What stands between the quotation marks after `=`.
    private static func value(_ option: Substring) -> String? {
        guard let equals = option.firstIndex(of: "=") else { return nil }
        let quoted = option[option.index(after: equals)...]
        guard quoted.count >= 2, quoted.first == "\"", quoted.last == "\"" else { return nil }
        let inner = quoted.dropFirst().dropLast()
        return inner.contains("\"") || inner.isEmpty ? nil : String(inner)
    }
}
