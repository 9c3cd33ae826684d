/// A set of words written as a text.
struct WordList: Sendable {
    private let words: Set<String>

    init(_ list: String) {
        words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    func contains(_ word: String) -> Bool { words.contains(word) }
}
