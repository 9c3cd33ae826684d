extension String {
    /// The text with `\*` in place of `*` undone, as in Markdown: a backslash before a sign of ASCII goes,
    /// so that `1\. mei` is no list. Before `<`, a letter or a digit it stays (the rule of GOV.UK Notify).
    var withoutEscapes: String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        var result = ""
        var isEscaped = false
        for character in self {
            if isEscaped, !Self.escapable.contains(character) { result.append("\\") }
            isEscaped = !isEscaped && character == "\\"
            if !isEscaped { result.append(character) }
        }
        return isEscaped ? result + "\\" : result
    }

    static let escapable: Set<Character> = Set("!\"#$%&'()*+,-./:;=>?@[\\]^_`{|}~")
}
