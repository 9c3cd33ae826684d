/// Finds the words of a text, in one pass.
struct WordScanner {
    let text: ScalarText
    private var index = 0

    init(_ text: ScalarText) {
        self.text = text
    }

    /// The words, as stretches of scalars.
    static func words(in text: ScalarText) -> [Range<Int>] {
        var scanner = WordScanner(text)
        var words: [Range<Int>] = []
        while let word = scanner.next() {
            if let last = words.last, scanner.continuesNumber(last, word) {
                words[words.count - 1] = last.lowerBound..<word.upperBound
            } else {
                words.append(word)
            }
        }
        return words
    }

    private mutating func next() -> Range<Int>? {
        while index < text.count {
            if text[index].isLetter || text[index].isDigit { return word(from: index) }
            if isElision(at: index) { return word(from: index, reading: index + 1) }
            index += 1
        }
        return nil
    }

    /// The word that begins at `start`; letters are read from `reading` on.
    private mutating func word(from start: Int, reading: Int? = nil) -> Range<Int> {
        var isAddress = false
        index = reading ?? start
        while index < text.count {
            if text[index].isWordPart {
                index += 1
            } else if let length = joint(isAddress: &isAddress) {
                index += length
            } else {
                break
            }
        }
        return start..<index
    }

    /// How many scalars here join the word part before with the one after; `nil` when the word ends here.
    private func joint(isAddress: inout Bool) -> Int? {
        if text[index] == ":", text.at(index + 1) == "/", text.at(index + 2) == "/", isPart(index + 3) {
            isAddress = true
            return 3
        }
        guard isPart(index + 1), let before = text.at(index - 1), let after = text.at(index + 1) else { return nil }
        let scalar = text[index]
        let isBetweenDigits = before.isDigit && after.isDigit
        switch scalar {
        case "'", "’", "_", "&", "@": return 1
        case ".":
            if !isBetweenDigits { isAddress = true }
            return 1
        case ",", ":": return isBetweenDigits ? 1 : nil
        case "/": return isAddress || isBetweenDigits ? 1 : nil
        case "?", "=", "%", "#", "~", "+": return isAddress ? 1 : nil
        default: return scalar.isHyphen || scalar.isInvisibleJoiner ? 1 : nil
        }
    }

    private func isPart(_ index: Int) -> Bool { text.at(index)?.isWordPart == true }

    /// `'s avonds`, `'t`, `'s-Gravenhage`: an apostrophe that belongs to the word after it.
    private func isElision(at index: Int) -> Bool {
        guard text[index].isApostrophe, let letter = text.at(index + 1), "stnkmrSTNKMR".unicodeScalars.contains(letter)
        else { return false }
        guard let after = text.at(index + 2) else { return true }
        return after.isBlank || after.isHyphen
    }

    /// Whether two words are groups of digits with one blank between them.
    private func continuesNumber(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard second.lowerBound - first.upperBound == 1, text[first.upperBound].isBlank,
            let last = text.at(first.upperBound - 1), last.isDigit, text[second.lowerBound].isDigit
        else { return false }
        // Of the first word only its last group is looked at, so that a long number stays linear.
        return isGroup(second) && isGroup(lastGroup(of: first))
    }

    private func lastGroup(of word: Range<Int>) -> Range<Int> {
        var start = word.upperBound
        while start > word.lowerBound, !text[start - 1].isBlank { start -= 1 }
        return start..<word.upperBound
    }

    private func isGroup(_ range: Range<Int>) -> Bool { text.scalars[range].allSatisfy(\.isDigit) }
}
