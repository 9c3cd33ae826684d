import LetterModel

/// Reads one line of a list of keys, word by word.
struct KeyListLine {
    /// A word of the line, and where it begins.
    struct Word {
        var text: String
        /// From 1, in bytes.
        var column: Int
    }

    /// What a line gives as a key.
    enum ListedKey {
        case accepted(SSHPublicKey)
        /// A key of a kind that OpenSSH knows and this program does not accept.
        case other(type: Word)
    }

    private let bytes: [UInt8]
    private var position = 0
    private let place: SourcePlace
    /// What to do when the line cannot be read.
    private let remedy: String

    init(_ text: [UInt8], place: SourcePlace, remedy: String) {
        (bytes, self.place, self.remedy) = (text, place, remedy)
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

    /// Reads every line of a file that says something.
    ///
    /// - Parameter read: Makes a value of a line; `nil` passes it over.
    /// - Throws: Every line that cannot be read: half a list is none.
    static func values<Value>(
        in bytes: [UInt8],
        file: String,
        remedy: String,
        _ read: (inout KeyListLine) throws(Diagnostic) -> Value?
    ) throws(Diagnostics) -> [Value] {
        var values: [Value] = []
        var faults: [Diagnostic] = []
        for (place, text) in all(in: bytes, file: file) {
            do throws(Diagnostic) {
                var line = KeyListLine(text, place: place, remedy: remedy)
                if let value = try read(&line) { values.append(value) }
            } catch { faults.append(error) }
        }
        guard faults.isEmpty else { throw Diagnostics(faults) }
        return values
    }

    /// Reads `principals [options] type key [comment]`; `nil` for a key of a kind that is not accepted.
    mutating func signer() throws(Diagnostic) -> AllowedSigners.Line? {
        let principals = try self.principals()
        var options = SignerOptions()
        if !isAtKeyType() { options = try SignerOptions(reading: &self) }
        guard case .accepted(let key) = try key() else { return nil }
        return AllowedSigners.Line(
            principals: principals,
            namespaces: options.namespaces,
            validAfter: options.validAfter,
            validBefore: options.validBefore,
            key: key
        )
    }

    /// The names of whose key it is; they may stand in quotation marks as a whole.
    private mutating func principals() throws(Diagnostic) -> SignerPattern {
        let word = try word("the names of whose key it is")
        let (quote, text) = (UInt8(ascii: "\""), Array(word.text.utf8))
        let isQuoted = text.count > 1 && text.first == quote && text.last == quote
        let names = isQuoted ? text.dropFirst().dropLast() : text[...]
        let pattern = SignerPattern(String(decoding: names, as: UTF8.self))
        guard !pattern.isEmpty, !names.contains(quote) else {
            throw fault("signer-names", "These are no names.", "names, with commas between them.", at: word.column)
        }
        return pattern
    }

    /// Reads `type key [comment]`.
    mutating func key() throws(Diagnostic) -> ListedKey {
        let type = try word("the type of the key")
        guard SSHKeyType(rawValue: type.text) != nil || SSHKeyType.isRefused(type.text) else {
            let shown = PrintableText.shown(String(type.text.prefix(40)))
            throw fault("key-type", "'\(shown)' is no type of key.", "such as ssh-ed25519.", at: type.column)
        }
        let base64 = try word("the key")
        guard let blob = SSHBase64.bytes(base64.text) else {
            throw keyFault("The key is not Base64.", at: base64.column)
        }
        var inner = SSHBytes(blob)
        guard (try? inner.text()) == type.text else {
            throw keyFault("The key is not of the type before it.", at: base64.column)
        }
        if SSHKeyType.isRefused(type.text) { return .other(type: type) }
        do throws(SSHSignatureFailure) { return .accepted(try SSHPublicKey(blob: blob)) } catch {
            throw keyFault("\(error)", at: base64.column)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// The next word, quoted text within it included.
    mutating func word(_ what: String) throws(Diagnostic) -> Word {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
        let start = position
        var isQuoted = false
        while position < bytes.count, isQuoted || !Self.isBlank(bytes[position]) {
            if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
            position += 1
        }
        guard !isQuoted else {
            throw fault("quote-open", "A quotation mark is not closed.", "a second one.", at: start + 1)
        }
        guard position > start else {
            throw fault("word-missing", "The line ends before \(what).", "\(what).", at: start + 1)
        }
        guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
            throw fault("word-form", "The line is not text in UTF-8.", "\(what).", at: start + 1)
        }
        return Word(text: text, column: start + 1)
    }

    private func isAtKeyType() -> Bool {
        var ahead = self
        guard let word = try? ahead.word("") else { return true }
        return SSHKeyType(rawValue: word.text) != nil || SSHKeyType.isRefused(word.text)
    }

    /// What is wrong in the line.
    ///
    /// - Parameter column: From 1, in bytes; whoever corrects the line is told it in characters.
    func fault(_ code: String, _ found: String, _ expected: String, at column: Int) -> Diagnostic {
        let shownColumn = String(decoding: bytes.prefix(column - 1), as: UTF8.self).count + 1
        return Diagnostic(
            code: code,
            place: SourcePlace(file: place.file, line: place.line, column: shownColumn),
            found: found,
            expected: expected,
            remedy: remedy
        )
    }

    private func keyFault(_ found: String, at column: Int) -> Diagnostic {
        fault("key-form", found, "one line of a .pub file.", at: column)
    }
}
