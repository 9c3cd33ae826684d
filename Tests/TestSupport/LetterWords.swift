/// The words of a letter in their order, whatever its form: for comparing one form with another.
package enum LetterWords {
    /// Of a plain-text letter, without the markers of lists, which a browser adds by itself.
    package static func ofText(_ text: some StringProtocol) -> [String] {
        text.split { $0 == "\n" }.flatMap { line in
            let words = line.split { $0 == " " }.map { String($0) }
            return isMarker(words.first ?? "") ? Array(words.dropFirst()) : words
        }
    }

    /// Of HTML, without elements.
    package static func ofHTML(_ html: some StringProtocol) -> [String] {
        var text = ""
        var isText = true
        for character in html {
            if character == "<" { isText = false }
            text.append(isText ? character : " ")
            if character == ">" { isText = true }
        }
        let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        return text.split { " \n".contains($0) }.map { word in
            names.reduce(String(word)) { $0.replacing($1.key, with: $1.value) }.replacing("&amp;", with: "&")
        }
    }

    /// Whether the first word of a line is the marker of a list: `•`, `–`, `1.`
    private static func isMarker(_ word: String) -> Bool {
        ["•", "–"].contains(word) || (word.hasSuffix(".") && Int(word.dropLast()) != nil)
    }
}
