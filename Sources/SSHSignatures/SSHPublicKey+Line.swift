import LetterModel

extension SSHPublicKey {
    /// Reads a key from one line of a `.pub` file, or of `authorized_keys` without options: type, Base64 and, if there is
    /// one, a comment. An end of line may follow.
    ///
    /// - Throws: ``SSHSignatureFailure`` when the line is of another form, or the key may not sign.
    package init(line: String) throws(SSHSignatureFailure) {
        let lines = KeyListLine.all(in: Array(line.utf8), file: "")
        guard let text = lines.first?.text, lines.count == 1 else {
            throw .form("There is not one key. Expected one line of a .pub file: copy it again.")
        }
        var reader = KeyListLine(text, place: SourcePlace(file: ""), remedy: "Copy it again.")
        let key: KeyListLine.ListedKey
        do throws(Diagnostic) { key = try reader.key() } catch {
            throw .form("\(error.found) Expected: \(error.expected) \(error.remedy)")
        }
        switch key {
        case .accepted(let key): self = key
        case .other(let type): throw .keyType(type.text)
        }
    }
}
