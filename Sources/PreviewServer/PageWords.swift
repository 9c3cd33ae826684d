import LegalBasis
import LetterModel

/// The words of the page, in Dutch and English.
enum PageWords {
    static let skip = Wording(nl: "Naar de tekst", en: "To the text")
    static let titleEnd = Wording(nl: "brieven bekijken", en: "look at letters")
    static let otherLanguage = Wording(nl: "English", en: "Nederlands")
    static let languageLabel = Wording(nl: "Taal van deze pagina", en: "Language of this page")
    static let choice = Wording(nl: "Wat u ziet", en: "What you see")
    static let round = Wording(nl: "Ronde", en: "Round")
    static let letter = Wording(nl: "Brief", en: "Letter")
    static let reader = Wording(nl: "Geadresseerde", en: "Recipient")
    static let form = Wording(nl: "Lettergrootte", en: "Size of type")
    static let file = Wording(nl: "Bestand", en: "File")
    static let show = Wording(nl: "Toon", en: "Show")
    static let invented = Wording(nl: "Verzonnen", en: "Invented")
    static let masked = Wording(nl: "Uit het bestand, onherkenbaar gemaakt", en: "Of the extract, masked")
    static let normal = Wording(nl: "gewoon", en: "normal")
    static let large = Wording(nl: "grote letter", en: "large print")
    static let textOf = Wording(nl: "Tekst van", en: "Text of")
    static let files = Wording(nl: "Delen van deze brief", en: "Parts of this letter")
    static let notes = Wording(nl: "Opmerkingen bij de tekst", en: "Notes on the text")
    static let save = Wording(nl: "Opslaan", en: "Save")
    static let discard = Wording(nl: "Terug naar wat is opgeslagen", en: "Back to what is saved")
    static let noScript = Wording(
        nl: "Zonder JavaScript kunt u lezen en kiezen, maar niet schrijven.",
        en: "Without JavaScript you can read and choose, but not write."
    )
    static let theLetter = Wording(nl: "De brief", en: "The letter")
    static let views = Wording(nl: "Vorm van de brief", en: "Form of the letter")
    static let openPDF = Wording(nl: "Open de pdf", en: "Open the PDF")
    static let htmlTitle = Wording(nl: "De brief in de browser", en: "The letter in the browser")
    static let about = Wording(nl: "Over deze brief", en: "About this letter")
    static let difference = Wording(nl: "Wat is er veranderd", en: "What has changed")
    static let approval = Wording(nl: "Goedkeuring", en: "Approval")
    static let figures = Wording(nl: "Punten van aandacht", en: "Points of attention")
    static let coverage = Wording(nl: "Wie ziet wat", en: "Who sees what")
    static let funnel = Wording(nl: "Van bestand naar brief", en: "From extract to letter")
    static let noSuchPage = Wording(nl: "Deze bladzijde is er niet.", en: "There is no such page.")
    static let obstacle = Wording(
        nl: "De brief kan nu niet worden gemaakt. U ziet de laatste die wel kon. Los de fouten bij de tekst op.",
        en: "The letter cannot be made now. You see the last one that could. Mend the errors beside the text."
    )

    static func name(of view: PageQuery.View) -> Wording {
        switch view {
        case .pages: Wording(nl: "Op papier", en: "On paper")
        case .html: Wording(nl: "In de browser", en: "In the browser")
        case .text: Wording(nl: "Platte tekst", en: "Plain text")
        }
    }

    static func name(of base: PageQuery.Base) -> Wording {
        switch base {
        case .approved: Wording(nl: "goedgekeurde tekst", en: "approved text")
        case .saved: Wording(nl: "opgeslagen tekst", en: "saved text")
        }
    }

    static func name(of kind: LetterKind) -> Wording {
        let variant =
            switch kind.variant {
            case .standard: Wording(nl: "in Nederland", en: "in the Netherlands")
            case .abroad: Wording(nl: "in het buitenland", en: "abroad")
            case .noDutchDocument: Wording(nl: "zonder Nederlands document", en: "without a Dutch document")
            }
        let language =
            switch kind.language {
            case .dutch: Wording(nl: "Nederlands", en: "Dutch")
            case .english: Wording(nl: "Engels", en: "English")
            }
        return Wording(nl: "\(variant.nl), \(language.nl)", en: "\(variant.en), \(language.en)")
    }

    static func name(ofRound round: String) -> Wording {
        guard let number = round.split(separator: "-").last.flatMap({ Int($0) }) else {
            return round == "first" ? Wording(nl: "eerste brief", en: "first letter") : Wording(round)
        }
        return Wording(nl: "herinnering \(number)", en: "reminder \(number)")
    }

    static func extent(pages: Int, sheets: Int) -> Wording {
        Wording(
            nl: "\(pages) \(pages == 1 ? "bladzijde" : "bladzijden"), \(sheets) \(sheets == 1 ? "blad" : "bladen").",
            en: "\(pages) \(pages == 1 ? "page" : "pages"), \(sheets) \(sheets == 1 ? "sheet" : "sheets")."
        )
    }

    static func page(_ page: Int, of pages: Int) -> Wording {
        Wording(
            nl: "Bladzijde \(page) van \(pages). De tekst staat onder Platte tekst.",
            en: "Page \(page) of \(pages). The text is under Plain text."
        )
    }

    static func refusal(_ status: Int) -> Wording {
        switch status {
        case 403:
            Wording(
                nl: "Open deze bladzijde met de koppeling die het programma noemde. Elke koppeling werkt een keer.",
                en: "Open this page by the link that the program gave. A link works once."
            )
        case 404: noSuchPage
        default: Wording(nl: "Dit verzoek is geweigerd.", en: "This request was refused.")
        }
    }
}

extension PageWords {
    /// The words that the script says, as the value of an attribute.
    static func script(_ language: LetterLanguage) -> [String: String] {
        let words: [String: Wording] = [
            "saved": Wording(nl: "Opgeslagen.", en: "Saved."),
            "saving": Wording(nl: "Bezig met opslaan…", en: "Saving…"),
            "unsaved": Wording(nl: "Nog niet opgeslagen.", en: "Not saved yet."),
            "conflict": Wording(
                nl: "Niet opgeslagen: het bestand is intussen door iemand anders veranderd.",
                en: "Not saved: somebody else has changed the file in the meantime."
            ),
            "failed": Wording(nl: "Niet opgeslagen.", en: "Not saved."),
            "lost": Wording(
                nl: "De verbinding is verbroken. Start het programma opnieuw.",
                en: "The connection is lost. Start the program again."
            ),
            "cancel": Wording(nl: "Annuleren", en: "Cancel"),
            "overwrite": Wording(
                nl:
                    "Iemand anders heeft dit bestand veranderd. Uw tekst in de plaats zetten? Wat er stond, blijft bewaard.",
                en: "Somebody else has changed this file. Put your text in its place? What was there is kept."
            ),
            "long": Wording(nl: "Niet opgeslagen: de tekst is te lang.", en: "Not saved: the text is too long."),
            "discard": Wording(
                nl: "Uw wijzigingen in dit bestand weggooien?",
                en: "Throw away your changes of this file?"
            ),
        ]
        return words.mapValues { $0[language] }
    }
}
