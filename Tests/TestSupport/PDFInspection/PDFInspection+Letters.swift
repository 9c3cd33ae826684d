/// The letters in a file, compared with their plain text, and the sheets they are printed on.
extension PDFInspection {
    mutating func inspectLetters(_ letters: [ExpectedLetter]) {
        guard letters.count == tree.parts.count else {
            return note(.letterCount, "\(tree.parts.count) parts, \(letters.count) letters")
        }
        for (index, (letter, part)) in zip(letters, tree.parts).enumerated() {
            let name = "letter \(index + 1)"
            if let language = letter.language, language != part.language { note(.letterLanguage, name) }
            compare(Self.words(part.text), with: Self.words(letter.text), part, name)
        }
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    private mutating func compare(
        _ found: [Substring],
        with expected: [Substring],
        _ part: InspectedTree.Part,
        _ name: String
    ) {
        guard found != expected else { return }
        let first = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(found.count, expected.count)
        var missing = Self.counts(expected)
        for word in found { missing[word, default: 0] -= 1 }
        guard missing.values.contains(where: { $0 != 0 }) else {
            return note(.readingOrder, "\(name), word \(first + 1)")
        }
        note(.letterText, "\(name), word \(first + 1)")
        for page in part.pages.sorted() {
            let isHidden = pages[page].artifacts.contains { artifact in
                let counts = Self.counts(Self.words(artifact))
                return !counts.isEmpty && counts.allSatisfy { $0.value <= missing[$0.key, default: 0] }
            }
            if isHidden { note(.textInArtifact, pages[page].name) }
        }
    }

    private static func counts(_ words: [Substring]) -> [Substring: Int] {
        var counts: [Substring: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        return counts
    }
}

// MARK: - Sheets

extension PDFInspection {
    /// Whose letter each page belongs to: by the marks on it.
    mutating func inspectSheets() {
        var owners = [Set<Int>](repeating: [], count: pages.count)
        for (index, part) in tree.parts.enumerated() { for page in part.pages { owners[page].insert(index) } }
        var last = -1
        for (page, parts) in owners.enumerated() {
            if parts.count > 1 { note(.sheetShared, pages[page].name) }
            guard let part = parts.min() else {
                inspectEmptyPage(page, owners)
                continue
            }
            // The pages of a letter follow each other, and the letters stand in the order of the tree.
            if part < last || part > last + 1 { note(.sheetOrder, pages[page].name) }
            if part > last, sides == .duplex, page % 2 == 1 { note(.sheetShared, pages[page].name) }
            last = max(last, part)
        }
        if last != tree.parts.count - 1 { note(.sheetOrder, "last page") }
        if sides == .duplex, pages.count % 2 == 1 { note(.sheetBack, "last page") }
    }

    /// A page without marks is the back of the last sheet of a letter, and bare.
    private mutating func inspectEmptyPage(_ page: Int, _ owners: [Set<Int>]) {
        let isBack = sides == .duplex && page % 2 == 1 && !owners[page - 1].isEmpty
        if !isBack || !pages[page].contents.isEmpty { note(.sheetBack, pages[page].name) }
    }
}
