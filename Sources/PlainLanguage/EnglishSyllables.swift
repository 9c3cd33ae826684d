/// Counts the syllables of English words by rules for their vowels, with a list of exceptions.
///
/// Each group of vowels is a syllable; an `e` that is not heard at the end, in `-ed`, `-es` and before `-ly`, `-ment` and
/// the like is none; pairs that are read apart (`pe-ri-od`, but `na-tion`) are two.
enum EnglishSyllables {
    /// The syllables of a word of letters, at least one.
    static func count(in word: String) -> Int {
        let key = word.lowercased()
        if let known = exceptions[key] { return known }
        let letters = withoutSilentE(DutchSyllables.letters(of: key).map { plain[$0] ?? $0 })
        let isSyllabicEnd = letters.ends("sm") || letters.ends("sms") || letters.ends("thm")
        return max(1, groups(in: letters) + (isSyllabicEnd ? 1 : 0))
    }

    /// Groups of vowels; those that are read apart count apart.
    private static func groups(in letters: [Unicode.Scalar]) -> Int {
        var sum = 0
        var isInside = false
        for index in letters.indices {
            let isVowel = letters[index].isVowel && !isConsonant(letters, at: index)
            if isVowel, !isInside || isApart(letters, at: index) { sum += 1 }
            isInside = isVowel
        }
        return sum
    }

    /// A y before a vowel (`year`, `beyond`) and the u of `qu` and `gu`.
    private static func isConsonant(_ letters: [Unicode.Scalar], at index: Int) -> Bool {
        guard index + 1 < letters.count, letters[index + 1].isVowel else { return false }
        let before = index > 0 ? letters[index - 1] : nil
        if letters[index] == "y" { return before?.isVowel ?? true }
        return letters[index] == "u" && (before == "q" || before == "g")
    }

    /// Whether the vowel here begins a syllable although a vowel stands before it.
    private static func isApart(_ letters: [Unicode.Scalar], at index: Int) -> Bool {
        let before = index > 1 ? letters[index - 2] : " "
        let after = letters[(index + 1)...]
        let isSoft = before == "t" || before == "c" || before == "s" || before == "g" || before == "x"
        switch (letters[index - 1], letters[index]) {
        case ("i", "a"): return !(isSoft && after.first == "l") && after.first != "g"
        case ("i", "o"): return !isSoft
        case ("i", "e"):
            return after.first == "t" || (after.starts(with: ["n", "c"]) || after.starts(with: ["n", "t"])) && !isSoft
        case ("i", "u"), ("u", "a"), ("u", "o"), ("y", "i"): return true
        case ("e", "o"): return before != "p" && before != "g"
        case ("u", "i"): return after.starts(with: ["t", "y"]) || after.starts(with: ["n", "g"])
        case ("e", "i"), ("o", "i"): return after.elementsEqual(["n", "g"]) || after.elementsEqual(["n", "g", "s"])
        default: return false
        }
    }

    /// The letters without an e that is not heard.
    private static func withoutSilentE(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for end in ["ely", "eless", "elessly", "ement", "ements", "eful", "efully", "eness"] where letters.ends(end) {
            return withoutE(letters, at: letters.count - end.unicodeScalars.count, heardAfter: [])
        }
        if letters.ends("ed") { return withoutE(letters, at: letters.count - 2, heardAfter: ["t", "d"]) }
        if letters.ends("es") {
            if letters.ends("ches") || letters.ends("shes") { return letters }
            return withoutE(letters, at: letters.count - 2, heardAfter: ["s", "x", "z", "c", "g"])
        }
        if letters.ends("e") { return withoutE(letters, at: letters.count - 1, heardAfter: []) }
        return letters
    }

    /// Drops an e, unless it is the only vowel before the end, part of a group, or carries an l (`ta-ble`).
    private static func withoutE(_ letters: [Unicode.Scalar], at place: Int, heardAfter heard: Set<Unicode.Scalar>)
        -> [Unicode.Scalar]
    {
        guard place > 1, letters[..<place].contains(where: \.isVowel) else { return letters }
        let last = letters[place - 1]
        let isSyllabic = last == "l" && !letters[place - 2].isVowel && letters[place - 2] != "l"
        guard !last.isVowel, !heard.contains(last), !isSyllabic else { return letters }
        return Array(letters[..<place] + letters[(place + 1)...])
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "è": "e", "é": "e", "ê": "e", "ë": "e", "ï": "i", "î": "i", "ô": "o",
        "ö": "o",
        "û": "u", "ü": "u",
    ]

    private static let exceptions: [String: Int] = {
        var exceptions: [String: Int] = [:]
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let count = words.first.flatMap({ Int($0) }) else { continue }
            for word in words.dropFirst() { exceptions[String(word)] = count }
        }
        return exceptions
    }()

    /// The number of syllables, and words that have them.
    private static let list = """
        1 friend friends view views queue queues queued
        2 every evening evenings being business something someone sometimes somewhere somewhat therefore whereas hereby
        2 thereby therein create poem poet react reuse safety lifetime homepage website offline online household homeless
        2 trial giant cruel fuel ruin fluid lion riot quiet diet science seven theirs wednesday chocolate colleague
        2 colleagues people realised realized really create forehead agreed passport homework somehow someday
        2 foreign household statement placement marriage carriage ocean soldier soldiers
        3 area areas idea ideas everyone everything everywhere created creates however theatre reaction recipe deposit
        3 database employee employees museum whatever whenever wherever scientist businesses reacted creating
        3 timetable maintenance committee agreement reuses violet november
        4 everybody january cooperate reality society anxiety february recreation identity simile
        5 cooperation immediately association associations
        """
}

extension Unicode.Scalar {
    fileprivate var isVowel: Bool { "aeiouy".unicodeScalars.contains(self) }
}

extension [Unicode.Scalar] {
    fileprivate func ends(_ end: String) -> Bool {
        count > end.unicodeScalars.count && suffix(end.unicodeScalars.count).elementsEqual(end.unicodeScalars)
    }
}
