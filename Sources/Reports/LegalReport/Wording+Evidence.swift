import LegalBasis

/// The labels of what a run counted, of digests and of checks, in both languages.
extension Wording {
    // MARK: The funnel

    static let funnel = Wording(nl: "Van uittreksel tot brief", en: "From extract to letter")
    static let noFunnel = Wording(
        nl: "Er is niets geteld: er is geen run geweest, of de run is vóór de brieven gestopt.",
        en: "Nothing was counted: there was no run, or it stopped before the letters."
    )
    static let noLetters = Wording(nl: "Er zijn geen brieven gemaakt.", en: "No letters were made.")
    static let sumsRight = Wording(nl: "De telling sluit", en: "The counts add up")
    static let sumsWrong = Wording(nl: "De telling sluit niet", en: "The counts do not add up")
    static let read = Wording(nl: "gelezen", en: "read")
    static let ofWhichSelected = Wording(nl: "geselecteerd", en: "selected")
    static let ofWhichLeftOut = Wording(nl: "weggelaten", en: "left out")
    static let ofWhichRefused = Wording(nl: "onbruikbaar", en: "refused")
    static let accountsCaption = Wording(nl: "Accounts", en: "Accounts")
    static let personsCaption = Wording(nl: "Persoonsrecords", en: "Person records")
    static let lettersCaption = Wording(nl: "Brieven", en: "Letters")
    static let what = Wording(nl: "Wat", en: "What")
    static let count = Wording(nl: "Aantal", en: "Count")
    static let accountsRead = Wording(nl: "Gelezen accounts", en: "Accounts read")
    static let leftOutTotal = Wording(nl: "Weggelaten, samen", en: "Left out, in total")
    static let refusedRecords = Wording(nl: "Onbruikbare records", en: "Records refused")
    static let refusedByPerson = Wording(
        nl: "waarvan door het persoonsrecord",
        en: "of which because of the person record"
    )
    static let selectedPeople = Wording(nl: "Geselecteerd", en: "Selected")
    static let fallbacks = Wording(
        nl: "waarvan in het Nederlands bij gebrek aan een brief in hun taal",
        en: "of which in Dutch for want of a letter in their language"
    )
    static let zeroRestored = Wording(
        nl: "Nummers waarvan de voorloopnul is hersteld",
        en: "Numbers whose leading zero was restored"
    )
    static let unknownLanguage = Wording(
        nl: "Records met een taal zonder brieven",
        en: "Records that ask for a language without letters"
    )
    static let personsRead = Wording(nl: "Gelezen persoonsrecords", en: "Person records read")
    static let matched = Wording(nl: "Bij een kandidaat", en: "Of a candidate")
    static let doubled = Wording(
        nl: "Van een kandidaat met meer dan een record",
        en: "Of a candidate with more than one record"
    )
    static let void = Wording(
        nl: "Van een kandidaat, zonder geldige persoon",
        en: "Of a candidate, standing for nobody"
    )
    static let withoutAccount = Wording(nl: "Van wie geen kandidaat is", en: "Of people who are no candidates")
    static let withoutNumber = Wording(nl: "Zonder burgerservicenummer", en: "Without a citizen service number")
    static let letters = Wording(nl: "Brieven", en: "Letters")
    static let ofThisKind = Wording(nl: "waarvan met deze code", en: "of which with this code")
    static let pages = Wording(nl: "Pagina's", en: "Pages")
    static let sheets = Wording(nl: "Vellen", en: "Sheets")
    static let bundles = Wording(nl: "Bundels", en: "Bundles")
    static let toReview = Wording(nl: "Te bekijken", en: "To be looked at")
    static let notShown = Wording(
        nl: "Niet gemaakt in een proef: geheim adres",
        en: "Not made in a dry run: confidential address"
    )

    // MARK: Digests and checks

    static let digests = Wording(nl: "Vingerafdrukken", en: "Digests")
    static let digestsText = Wording(
        nl: """
            SHA-256 van alles waarover de controle ging. Wie een bestand heeft, kan met sha256sum nagaan of het \
            hetzelfde is. Die van het dossier en de selectie gaan over de inhoud, niet over het bestand.
            """,
        en: """
            SHA-256 of everything that the check was about. Whoever has a file can see with sha256sum whether it \
            is the same. Those of the record and the selection are over the content, not over the file.
            """
    )
    static let partsCaption = Wording(nl: "Dossier, selectie en sleutels", en: "Record, selection and trust")
    static let textsCaption = Wording(nl: "Brieven en blokken", en: "Letters and blocks")
    static let filesCaption = Wording(nl: "Instellingen en invoer", en: "Settings and input")
    static let file = Wording(nl: "Bestand", en: "File")
    static let selection = Wording(nl: "Selectie", en: "Selection")
    static let trust = Wording(nl: "Sleutels", en: "Trust")
    static let checks = Wording(nl: "Alle controles", en: "All checks")
    static let checksText = Wording(
        nl: "Een controle die tegenhoudt, doet dat ook als zij niet te maken is.",
        en: "A check that stops a run also does so when it cannot be made."
    )
    static let checksCaption = Wording(nl: "Elke controle met haar uitkomst", en: "Each check with its outcome")
    static let level = Wording(nl: "Gewicht", en: "Level")
    static let mustHold = Wording(nl: "Wat moet kloppen", en: "What must hold")
    static let outcome = Wording(nl: "Uitkomst", en: "Outcome")
    static let holds = Wording(nl: "In orde", en: "Holds")
    static let fails = Wording(nl: "Niet in orde", en: "Fails")
    static let warns = Wording(nl: "Let op", en: "Warns")
    static let informs = Wording(nl: "Ter informatie", en: "Informs")
}
