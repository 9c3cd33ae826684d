/// Counts the syllables of Dutch words by their vowels.
///
/// Each group of letters that is one vowel (`aa`, `eeuw`, `ij`, `oei`) is a syllable; a trema begins one; other vowels
/// side by side are one each (`i-de-aal`, `vi-de-o`). Words that keep a foreign spelling are listed.
///
/// Agrees with the hyphenation of 97.7 % of the 405,567 words of Debian's `wdutch` that can be compared; most others are
/// slips of the patterns. `DutchSyllableAgreementTests` says how, and measures again.
enum DutchSyllables {
    /// The syllables of a word of letters; 0 for one without vowels.
    static func count(in word: String) -> Int {
        let scalars = letters(of: word)
        return max(0, nuclei(in: scalars).count + DutchSyllableExceptions.correction(for: scalars))
    }

    /// A word in small letters, accents composed, without what is no letter.
    static func letters(of word: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        // A letter with its accents is one character, whatever the number of scalars.
        for character in word.lowercased() {
            guard let scalar = character.unicodeScalars.first else { continue }
            let isSplit = character.unicodeScalars.contains("\u{308}")
            result.append(isSplit ? split[scalar] ?? scalar : scalar)
        }
        return result
    }

    private static let split: [Unicode.Scalar: Unicode.Scalar] = ["a": "ä", "e": "ë", "i": "ï", "o": "ö", "u": "ü"]

    /// Where the vowels of a word stand.
    static func nuclei(in word: [Unicode.Scalar]) -> [Range<Int>] {
        var nuclei: [Range<Int>] = []
        var index = 0
        while index < word.count {
            let length = vowelLength(in: word, at: index)
            if length > 0 {
                nuclei.append(index..<(index + length))
                index += length
            } else {
                index += 1
            }
        }
        return nuclei
    }

    /// The letters of the vowel that begins here; 0 when none does.
    private static func vowelLength(in word: [Unicode.Scalar], at index: Int) -> Int {
        let scalar = word[index]
        if scalar == "y" { return isVowelY(in: word, at: index) ? 1 : 0 }
        guard let plain = plainVowels[scalar] else { return 0 }
        // After q the u is no vowel: quota, enquête.
        if plain == "u", index > 0, word[index - 1] == "q", index + 1 < word.count { return 0 }
        for length in [3, 2] where index + length <= word.count {
            if isVowelGroup(word[index..<(index + length)], before: word[(index + length)...]) {
                return length + (isGlide(in: word, after: index + length) ? 1 : 0)
            }
        }
        return 1 + (isGlide(in: word, after: index + 1) ? 1 : 0)
    }

    private static func isVowelGroup(_ group: ArraySlice<Unicode.Scalar>, before rest: ArraySlice<Unicode.Scalar>)
        -> Bool
    {
        var key: UInt64 = 0
        for (place, scalar) in group.enumerated() {
            // A trema begins a new syllable.
            if place > 0, tremas.contains(scalar) { return false }
            let plain = plainVowels[scalar] ?? scalar
            key = key << 8 | UInt64(plain.value & 0xFF)
        }
        // `nieuw` and `milieu`, but `seri-eus`.
        if key == ieu { return rest.first == nil || rest.first == "w" }
        return groups.contains(key)
    }

    /// A y that closes the vowel before it (`hockey`, `spray`) and begins none.
    private static func isGlide(in word: [Unicode.Scalar], after index: Int) -> Bool {
        index < word.count && word[index] == "y" && !(index + 1 < word.count && plainVowels[word[index + 1]] != nil)
    }

    private static func isVowelY(in word: [Unicode.Scalar], at index: Int) -> Bool {
        let isBeforeVowel = index + 1 < word.count && plainVowels[word[index + 1]] != nil
        let isAfterVowel = index > 0 && plainVowels[word[index - 1]] != nil
        return !(isBeforeVowel && (isAfterVowel || index == 0))
    }

    private static let plainVowels: [Unicode.Scalar: Unicode.Scalar] = {
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (vowel, forms) in [("a", "aàáâäãå"), ("e", "eèéêë"), ("i", "iìíîï"), ("o", "oòóôöõø"), ("u", "uùúûü")] {
            for scalar in forms.unicodeScalars { plain[scalar] = vowel.unicodeScalars.first }
        }
        return plain
    }()

    private static let tremas: Set<Unicode.Scalar> = ["ä", "ë", "ï", "ö", "ü"]

    private static let groups: Set<UInt64> = Set(
        [
            "aai", "oeu", "ooi", "oei", "eeu", "eau", "aa", "ae", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
            "au", "ou", "ai", "oi",
        ]
        .map(key)
    )

    private static let ieu = key("ieu")

    private static func key(_ group: String) -> UInt64 {
        group.unicodeScalars.reduce(0) { $0 << 8 | UInt64($1.value) }
    }
}
