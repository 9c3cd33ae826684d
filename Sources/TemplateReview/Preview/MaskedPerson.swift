import LetterModel

/// Puts invented words of the same length in place of everything by which a person could be known.
///
/// What stays is what a letter looks like: how long each word is, which letters are capitals, where digits, points and
/// hyphens stand, titles and forms of address, small words in names (`van der`), and whether there is a country. A word
/// that comes twice is replaced twice by the same word, so that salutation and envelope name still belong together.
/// Everything that is not known to be harmless is replaced.
struct MaskedPerson<Chance: RandomNumberGenerator> {
    /// As far as it was used.
    private(set) var chance: Chance
    private var words: [String: String] = [:]

    /// Masks one person; another person gets another mask.
    init(chance: Chance) {
        self.chance = chance
    }

    /// The person without what makes the person known.
    mutating func masked(_ person: AddressedPerson) -> AddressedPerson {
        let name = person.envelopeName
        return AddressedPerson(
            salutation: text(person.salutation),
            envelopeName: EnvelopeName(
                predicate: name.predicate,
                initials: characters(name.initials),
                rest: text(name.rest)
            ),
            runningTextName: text(person.runningTextName),
            formOfAddress: person.formOfAddress,
            addressLines: person.addressLines.map { text($0) },
            country: person.country.isEmpty ? "" : country(asLongAs: person.country),
            kixPayload: characters(person.kixPayload)
        )
    }

    /// A text word by word.
    private mutating func text(_ text: String) -> String {
        var masked = ""
        var word = ""
        for character in text {
            if character.isLetter || character.isNumber || "'’.".contains(character) {
                word.append(character)
            } else {
                masked += self.word(word) + String(character)
                word = ""
            }
        }
        return masked + self.word(word)
    }

    private mutating func word(_ word: String) -> String {
        guard !word.isEmpty, !HarmlessWords.all.contains(word.lowercased()) else { return word }
        if let known = words[word.lowercased()] { return Self.inCapitals(of: word, known) }
        let new = characters(word)
        words[word.lowercased()] = new
        return new
    }

    /// Letters for letters and digits for digits, so that the result can be spoken.
    private mutating func characters(_ text: String) -> String {
        var isVowelNext = Bool.random(using: &chance)
        return String(
            text.map { character in
                if character.isNumber { return "123456789".randomElement(using: &chance) ?? "1" }
                guard character.isLetter else { return character }
                let letters = isVowelNext ? "aeiou" : "bdfghklmnprstvwz"
                isVowelNext.toggle()
                let letter = letters.randomElement(using: &chance) ?? "a"
                return character.isUppercase ? Character(letter.uppercased()) : letter
            }
        )
    }

    private static func inCapitals(of word: String, _ other: String) -> String {
        String(zip(word, other).map { Character($0.isUppercase ? $1.uppercased() : $1.lowercased()) })
    }

    /// A country whose name is about as long, and that says nothing.
    private func country(asLongAs name: String) -> String {
        let nearest = HarmlessWords.countries.min { abs($0.count - name.count) < abs($1.count - name.count) }
        return nearest ?? ""
    }
}

/// Words that say nothing about a person.
private enum HarmlessWords {
    /// Of salutations, titles and forms of address, and the small words of Dutch names and addresses.
    static let all: Set<String> = [
        "geachte", "dear", "heer", "mevrouw", "mr", "ms", "de", "den", "der", "het", "'t", "’t", "'s", "’s", "van",
        "von",
        "te", "ten", "ter", "tot", "in", "op", "aan", "bij", "onder", "over", "en", "of", "la", "le", "du", "di", "da",
        "el",
        "al", "to", "t/o",
        "baron", "barones", "graaf", "gravin", "hertog", "hertogin", "jonkheer", "jonkvrouw", "markies", "markiezin",
        "prins", "prinses", "ridder", "hoogheid", "hooggeboren", "hoogwelgeboren", "vrouwe",
    ]

    /// Names of table 34 of different lengths, none of a country where few people live.
    static let countries = [
        "Spanje", "België", "Turkije", "Portugal", "Duitsland", "Frankrijk", "Suriname", "Groot-Brittannië",
        "Verenigde Staten van Amerika",
    ]
}
