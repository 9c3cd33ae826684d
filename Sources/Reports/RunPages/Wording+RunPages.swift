import LegalBasis

/// The labels and sentences of the report of a run, in both languages; those that it shares with the report of the legal
/// check stand there.
extension Wording {
    // MARK: The report

    static let runReport = Wording(nl: "Verslag van de run", en: "Report of the run")
    static let planReport = Wording(nl: "Verslag van een plan", en: "Report of a plan")
    static let plan = Wording(
        nl: "Plan: er is nog geen brief gemaakt",
        en: "Plan: no letter is made yet"
    )
    static let legalWhere = Wording(
        nl: "Dit is de uitkomst van de controle van de grondslag. Elk punt staat in legal-check.html.",
        en: "This is the outcome of the check of the legal basis. Each point stands in legal-check.en.html."
    )
    static let legalOfPlan = Wording(
        nl: "Dit is de uitkomst van de controle van de grondslag, zoals zij nu is.",
        en: "This is the outcome of the check of the legal basis, as it is now."
    )

    // MARK: Letters and municipalities

    static let lettersAndPaper = Wording(nl: "Brieven en papier", en: "Letters and paper")
    static let reviewText = Wording(
        nl: "Te bekijken brieven staan met hun kenmerk in review.csv. Bekijk ze voordat de drukker begint.",
        en: "Letters to be looked at stand in review.csv with their references. See them before printing starts."
    )
    static let reviewOfPlan = Wording(
        nl: "Sommige brieven moet iemand bekijken als zij gemaakt zijn; zie de laatste regels van de tabel.",
        en: "Somebody should look at some letters when they are made; see the last lines of the table."
    )
    static let nothingToReview = Wording(
        nl: "Er is geen brief die iemand moet bekijken.",
        en: "There is no letter that somebody should look at."
    )
    static let otherCodes = Wording(nl: "waarvan met andere codes", en: "of which with other codes")
    static let codesTooFew = Wording(
        nl: "Per code: niet getoond, de aantallen zijn te klein",
        en: "By code: not shown, the counts are too small"
    )
    static let municipalities = Wording(nl: "Gemeenten", en: "Municipalities")
    static let municipalitiesText = Wording(
        nl: """
            De codes zijn die van de Landelijke Tabel 33. Een aantal van 1 tot 9 staat er als <10, of is opgeteld bij \
            andere gemeenten.
            """,
        en: """
            The codes are those of national table 33. A count from 1 to 9 shows as <10, or is added to those of other \
            municipalities.
            """
    )
    static let municipalitiesTooFew = Wording(
        nl: "Er zijn te weinig brieven om ze per gemeente te tonen.",
        en: "There are too few letters to show them by municipality."
    )
    static let municipalitiesCaption = Wording(nl: "Brieven per gemeente", en: "Letters by municipality")
    static let municipality = Wording(nl: "Gemeente", en: "Municipality")
    static let otherMunicipalities = Wording(nl: "andere gemeenten samen", en: "other municipalities together")
    static let noMunicipality = Wording(nl: "geen gemeente bekend", en: "no municipality known")

    // MARK: Where it comes from

    static let inputs = Wording(nl: "Invoer", en: "Input")
    static let inputsCaption = Wording(nl: "Gelezen bestanden", en: "Files that were read")
    static let inputsText = Wording(
        nl: "De bestanden die zijn gelezen. Wie er een heeft, kan met sha256sum nagaan of het hetzelfde is.",
        en: "The files that were read. Whoever has one can see with sha256sum whether it is the same."
    )
    static let inputRole = Wording(nl: "Waarvoor", en: "What for")
    static let logboekLines = Wording(nl: "Regels in het Logboek", en: "Lines of the Logboek")

    /// What an input file was read for.
    static func name(ofRole role: String) -> Wording {
        switch role {
        case "accounts": Wording(nl: "accounts", en: "accounts")
        case "persons": Wording(nl: "personen", en: "persons")
        case "suppress": Wording(nl: "afmeldlijst", en: "suppression list")
        case "delta": Wording(nl: "intussen aangezet", en: "switched on since")
        case "include": Wording(nl: "wie meedoet", en: "who takes part")
        case "largePrint": Wording(nl: "grote letters", en: "large print")
        default: Wording(nl: role, en: role)
        }
    }
}
