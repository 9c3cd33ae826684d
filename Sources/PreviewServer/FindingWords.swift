import LegalBasis
import LetterModel

/// What is found in a text, in the words of who writes it. The message itself follows in English, with its details.
enum FindingWords {
    static func level(_ level: Diagnostic.Level) -> Wording {
        switch level {
        case .error: Wording(nl: "Fout", en: "Error")
        case .warning: Wording(nl: "Waarschuwing", en: "Warning")
        case .hint: Wording(nl: "Wenk", en: "Hint")
        }
    }

    /// What it is and what to do; `nil` for a code that has no Dutch words.
    static func words(of code: String) -> (found: String, advice: String)? { known[code] }

    private static let known: [String: (found: String, advice: String)] = letterWords.merging(fileWords) { $1 }

    /// What lints and the template language find.
    private static let letterWords: [String: (found: String, advice: String)] = [
        "unknown-field": ("Dit veld bestaat niet.", "Schrijf een veld of centrale variabele die er is."),
        "forbidden-field": ("Dit gegeven mag niet in een brief.", "Haal het veld weg."),
        "required-block": ("Een verplicht blok ontbreekt.", "Voeg het blok toe met [[blok:…]]."),
        "unknown-block": ("Dit blok bestaat niet.", "Schrijf de naam van een bestand in blocks."),
        "block-cycle": ("Blokken verwijzen in een kring naar elkaar.", "Haal een van de verwijzingen weg."),
        "link-or-code": (
            "Hier staat een link of een code.", "Laat de lezer het webadres zelf typen: Typ zelf ((webadres)) in."
        ),
        "threat": ("Dit leest als een dreiging.", "Schrijf wat de lezer kan doen en wat dat oplevert."),
        "long-sentence": ("Deze zin is lang.", "Maak er twee zinnen van."),
        "long-sentences": ("De zinnen zijn gemiddeld lang.", "Knip lange zinnen in tweeën."),
        "passive-voice": ("Deze zin zegt niet wie iets doet.", "Zeg wie het doet: u, of wij."),
        "difficult-word": ("Dit woord is moeilijk of ambtelijk.", "Kies een gewoon woord."),
        "several-actions": ("In deze stap staan meer handelingen.", "Geef elke handeling een eigen stap."),
        "no-heading": ("Hier ontbreekt een tussenkop.", "Zet een regel met # en een korte kop."),
        "double-negation": ("Twee ontkenningen in een zin.", "Zeg het zonder ontkenning."),
        "mixed-form-of-address": ("U en je staan door elkaar.", "Kies een van beide, in de hele brief."),
        "chained-clauses": ("Deze zin is een keten van bijzinnen.", "Maak er korte zinnen van."),
        "blocks-differ": ("De talen hebben niet dezelfde blokken.", "Geef elke taal dezelfde blokken."),
        "fields-differ": ("De talen gebruiken niet dezelfde velden.", "Gebruik in elke taal dezelfde velden."),
        "page-limit": ("De brief is langer dan is afgesproken.", "Maak de tekst korter."),
        "character-not-in-font": ("Dit teken kan niet worden gedrukt.", "Schrijf een ander teken."),
        "bsn-like-number": (
            "Dit getal kan een burgerservicenummer zijn.", "Haal het weg: in een brief staat nooit een BSN."
        ),
        "unseen-character": ("Hier staat een teken dat niemand ziet.", "Typ het woord opnieuw."),
        "typed-contact-detail": (
            "Hier is een nummer of adres getypt.",
            "Zet het in central.yaml en schrijf hier het veld, zoals ((telefoon))."
        ),
        "markup-without-effect": ("Deze tekens doen niets in een brief.", "Haal ze weg."),
        "unknown-list-mark": ("Dit teken begint geen lijst.", "Begin een punt met * en een stap met 1."),
        "wrong-brackets": (
            "Zo komt de naam van het veld in de brief.", "Schrijf twee ronde haken aan elke kant: ((telefoon))."
        ),
        "stale-variable": (
            "Deze variabele is lang niet nagekeken.", "Kijk na of zij nog klopt, en zet de dag van vandaag."
        ),
        "unclosed-placeholder": ("Een veld is niet gesloten.", "Schrijf )) aan het einde."),
        "unclosed-block": ("Een blok is niet gesloten.", "Schrijf ]] aan het einde."),
        "unknown-comparison": ("Deze vergelijking bestaat niet.", "Gebruik =, !=, < of >, of vraag naar leeg."),
        "stray-brackets": ("Hier staan losse haken.", "Haal ze weg, of maak er een veld van."),
        "optional-too-deep": ("Tekst voor sommigen staat te diep in andere.", "Maak er losse delen van."),
        "too-many-choices": ("Er is te veel tekst voor sommigen.", "Maak er een eigen brief van."),
        "too-many-blocks": ("De brief heeft te veel blokken.", "Voeg blokken samen."),
        "subject-cut": ("Het onderwerp is afgekapt.", "Zet het tussen rechte aanhalingstekens."),
        "front-matter-missing": (
            "Boven de brief ontbreken de regels tussen ---.", "Zet onderwerp, code, taal en variant erboven."
        ),
        "letter-code": ("Deze code kan niet.", "Gebruik hoofdletters, cijfers en streepjes, hoogstens 24."),
        "control-character": ("Hier staat een stuurteken.", "Typ het woord opnieuw."),
    ]

    /// What is wrong with settings and files.
    private static let fileWords: [String: (found: String, advice: String)] = [
        "unknown-key": ("Deze sleutel bestaat niet.", "Kijk de spelling na."),
        "missing-key": ("Een sleutel ontbreekt.", "Voeg haar toe."),
        "wrong-value": ("Deze waarde kan hier niet.", "Kijk in de handleiding wat hier mag staan."),
        "missing-value": ("Hier ontbreekt een waarde.", "Vul haar in."),
        "variable-without-value": ("Deze variabele heeft geen waarde.", "Geef haar een waarde in elke taal."),
        "variable-language": ("Deze taal kent de campagne niet.", "Gebruik nl of en."),
        "unused-file": ("Geen brief gebruikt dit bestand.", "Verwijs ernaar, of haal het weg."),
        "file-missing": ("Dit bestand is er niet.", "Kijk de naam na."),
        "file-too-large": ("Dit bestand is te groot.", "Maak het kleiner."),
        "file-unreadable": ("Dit bestand kan niet worden gelezen.", "Kijk of u het mag lezen."),
        "path-outside": ("Dit pad leidt uit de map van de campagne.", "Zet het bestand in de map."),
        "yaml-syntax": ("Deze regel is niet te lezen.", "Kijk naar inspringen, dubbele punten en aanhalingstekens."),
        "yaml-tab": ("Hier staat een tab.", "Gebruik spaties."),
        "yaml-duplicate-key": ("Deze sleutel staat er twee keer.", "Haal er een weg."),
    ]
}
