import LetterModel

extension PersonCase {
    /// Own names.
    static let names = [
        PersonCase("no given names") { person, _ in person.givenNames = "" },
        PersonCase("one name only, no given names and several words") { person, _ in
            person.givenNames = ""
            person.prefix = ""
            person.surname = "Sari Dewi Kusuma Bintang"
            person.partners = []
        },
        PersonCase("surname unknown") { person, _ in
            person.prefix = ""
            person.surname = "."
            person.nameUsage = "E"
        },
        PersonCase("surname unknown, partner's name used") { person, _ in
            person.prefix = ""
            person.surname = "."
            person.nameUsage = "P"
            person.partners = [InventedPartner(prefix: "van der", surname: "Klaverbeek", start: "20010203")]
        },
        PersonCase("no name at all") { person, _ in
            person.givenNames = ""
            person.prefix = ""
            person.surname = "."
            person.partners = []
        },
        PersonCase("name of nearly 400 characters") { person, _ in
            let names = ["Wilhelmina", "Antoinetta", "Bernardina", "Josephina", "Clementina", "Dominica", "Ernestina"]
            person.givenNames = repeated(names, upTo: 198)
            let words = ["Klaverburg", "tot", "Hooiveldstein", "en", "Wilgenhorst", "van", "het", "Oude", "Veenland"]
            person.surname = repeated(words, upTo: 198)
            person.partners = []
        },
        PersonCase("name that needs a second line") { person, _ in
            person.givenNames = "Maximiliaan Alexander Ferdinand"
            person.prefix = "van der"
            person.surname = "Schimmelpenningh-Hooghenbergh van Klaverswaerden"
        },
        PersonCase("one long word") { person, _ in
            person.surname = "Oudewesterveldsmolenaarsknechtenhuizenbewoner"
            person.partners = []
        },
        PersonCase("one-letter given name") { person, _ in person.givenNames = "J" },
        PersonCase("one-letter given name after another") { person, _ in person.givenNames = "Suzie Q" },
        PersonCase("one-letter surname") { person, _ in
            person.prefix = ""
            person.surname = "O"
        },
        PersonCase("given name with a hyphen") { person, _ in person.givenNames = "Anne-Fleur Marie" },
        PersonCase("given name in small letters") { person, _ in person.givenNames = "bea" },
        PersonCase("surname in small letters without prefix") { person, _ in
            person.prefix = ""
            person.surname = "boterbloem"
        },
        PersonCase("apostrophe at the start of the prefix") { person, _ in
            person.prefix = "'t"
            person.surname = "Wolkenveld"
        },
        PersonCase("apostrophe in the surname") { person, _ in person.surname = "d'Hooibrugge" },
        PersonCase("apostrophe in a given name") { person, _ in person.givenNames = "Si'Noor O'Ria" },
        PersonCase("prefix of one apostrophe and a capital") { person, _ in
            person.prefix = "'S"
            person.surname = "Klaverhoek"
        },
        PersonCase("quotation marks") { person, _ in person.surname = "Klaverberg \"De Jonge\"" },
        PersonCase("comma and semicolon in the surname") { person, _ in person.surname = "Veldman, alias De Boer; Zn."
        },
        PersonCase("signs that other formats give a meaning") { person, _ in
            person.givenNames = "Tom & Jo <b>"
            person.surname = "=1+1|@SUM(A1) ['x']"
        },
        PersonCase("ligature and digraph") { person, _ in
            person.givenNames = "IJsbrand Œdo"
            person.prefix = "van"
            person.surname = "IJsselvœrde"
        },
        PersonCase("sex unknown") { person, _ in person.sex = "O" },
        PersonCase("sex not filled, no given names") { person, _ in
            person.sex = ""
            person.givenNames = ""
            person.prefix = "in het"
            person.surname = "Klaverveld"
        },
        PersonCase("name usage not filled") { person, _ in person.nameUsage = "" },
    ]

    /// Every character of the register's repertoire: letters and ASCII in names, other signs in a location.
    static let repertoire: [PersonCase] = {
        let ascii = RegisterRepertoire.text.unicodeScalars.filter { $0.isASCII }
        let others = RegisterRepertoire.text.unicodeScalars.filter { !$0.isASCII }
        let letters = others.filter { $0.properties.isAlphabetic }
        let signs = others.filter { !$0.properties.isAlphabetic }
        return chunks(of: letters, size: 20).map(lettersCase) + chunks(of: signs, size: 12).map(signsCase)
            + chunks(of: ascii, size: 24).map(asciiCase)
    }()

    private static func lettersCase(_ letters: String) -> PersonCase {
        PersonCase("letters of the repertoire: " + letters) { person, _ in
            person.givenNames = String(letters.prefix(1)) + "ara"
            person.surname = letters
            person.nameUsage = "E"
        }
    }

    private static func signsCase(_ signs: String) -> PersonCase {
        PersonCase("signs of the repertoire: " + signs) { person, _ in
            person.address.street = ""
            person.address.location = "Terrein " + signs
        }
    }

    private static func asciiCase(_ characters: String) -> PersonCase {
        PersonCase("characters of ASCII: " + characters) { person, _ in
            person.prefix = ""
            person.surname = "Teken " + characters + "x"
        }
    }

    /// The words over and over, parted by spaces, as long as they fit.
    private static func repeated(_ words: [String], upTo limit: Int) -> String {
        var text = ""
        var index = 0
        while text.count + 1 + words[index % words.count].count <= limit {
            text += (text.isEmpty ? "" : " ") + words[index % words.count]
            index += 1
        }
        return text
    }

    private static func chunks(of characters: String.UnicodeScalarView, size: Int) -> [String] {
        let scalars = Array(characters)
        return stride(from: 0, to: scalars.count, by: size).map { start in
            String(String.UnicodeScalarView(scalars[start..<min(start + size, scalars.count)]))
        }
    }
}
