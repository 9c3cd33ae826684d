import LetterModel
import LetterTemplates

/// Invented values of the fields of a person, for who measures a text without an extract.
enum SampleFields {
    /// A name as most people have one.
    static func usual(_ language: LetterLanguage) -> [String: String] {
        [
            "aanhef": language == .dutch ? "Geachte heer Van Velzen" : "Dear Mr Van Velzen",
            "naam": "J.F.R. van Velzen",
            "naam in lopende tekst": "de heer Van Velzen",
            "aanspreekvorm": "",
            "adresregel1": "Lange Voorhout 400",
            "adresregel2": "2514 EG  'S-GRAVENHAGE",
            "adresregel3": "",
            "land": "Frankrijk",
            "kenmerk": "0112 3456 7890 1234",
            "datum eerste brief": language.written(CalendarDate(daysSince1970: 20_709)),
        ]
    }

    /// A name that takes two lines, of someone in the Netherlands.
    static func long(_ language: LetterLanguage) -> [String: String] {
        let name = "barones van Ittersum-van Hogendorp van Heeswijk tot Sint-Michielsgestel en Nieuw-Vossemeer"
        var values = usual(language)
        values["aanhef"] = language == .dutch ? "Hoogwelgeboren vrouwe" : "Dear \(name)"
        values["naam"] = "W.A.M.J.C. \(name)"
        values["naam in lopende tekst"] = name
        values["aanspreekvorm"] = "De hoogwelgeboren vrouwe"
        values["land"] = ""
        return values
    }
}
