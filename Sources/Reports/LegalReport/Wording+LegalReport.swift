import LegalBasis

/// The labels and sentences of the report of a legal check, in both languages; those of counts, digests and checks
/// stand in `Wording+Evidence.swift`.
extension Wording {
    // MARK: The report

    static let title = Wording(nl: "Controle van de grondslag", en: "Check of the legal basis")
    static let complete = Wording(nl: "Dossier volledig en ondertekend", en: "Record complete and signed")
    static let notComplete = Wording(nl: "Dossier niet compleet", en: "Record not complete")
    static let noJudgement = Wording(
        nl: """
            Dit programma oordeelt niet of iets mag. Het zegt alleen of het dossier volledig en geldig is, en of \
            het hoort bij precies deze brieven en deze selectie.
            """,
        en: """
            This program does not judge what is lawful. It only says whether the record is complete and in \
            force, and whether it is about exactly these letters and this selection.
            """
    )
    static let exampleTitle = Wording(
        nl: "VOORBEELD: dit dossier is een voorbeeld",
        en: "VOORBEELD: this record is an example"
    )
    static let exampleText = Wording(
        nl: """
            Een jurist vervangt alles wat erin staat. Elke brief draagt het woord VOORBEELD, en de datums gelden \
            alleen op de datum van de brieven.
            """,
        en: """
            A lawyer replaces everything in it. Each letter carries the word VOORBEELD, and the dates are judged \
            on the date of the letters alone.
            """
    )
    static let yes = Wording(nl: "ja", en: "yes")
    static let no = Wording(nl: "nee", en: "no")
    static let day = Wording(nl: "dag", en: "day")
    static let days = Wording(nl: "dagen", en: "days")
    static let month = Wording(nl: "maand", en: "month")
    static let months = Wording(nl: "maanden", en: "months")
    static let year = Wording(nl: "jaar", en: "year")
    static let years = Wording(nl: "jaar", en: "years")
    static let expected = Wording(nl: "Verwacht:", en: "Expected:")

    // MARK: What stops the run

    static let stops = Wording(nl: "Wat een echte run tegenhoudt", en: "What stops a real run")
    static let nothingStops = Wording(nl: "Niets houdt een echte run tegen.", en: "Nothing stops a real run.")
    static let notSigned = Wording(nl: "Het dossier is niet ondertekend.", en: "The record is not signed.")
    static let stopsText = Wording(
        nl: "Zolang een van deze punten openstaat, maakt het programma geen brieven om te versturen.",
        en: "While one of these points is open, the program makes no letters to send."
    )
    static let stopsCaption = Wording(nl: "Punten die een echte run tegenhouden", en: "Points that stop a real run")
    static let warningsCaption = Wording(nl: "Punten die aandacht vragen", en: "Points that ask for attention")
    static let code = Wording(nl: "Code", en: "Code")
    static let found = Wording(nl: "Wat er is gevonden", en: "What was found")
    static let toDo = Wording(nl: "Wat te doen", en: "What to do")
    static let cannotCheck = Wording(nl: "Niet te controleren", en: "Cannot be checked")

    // MARK: The run

    static let occasion = Wording(nl: "Run en campagne", en: "Run and campaign")
    static let kind = Wording(nl: "Soort", en: "Kind")
    static let realRun = Wording(nl: "Echte run", en: "Real run")
    static let dryRun = Wording(
        nl: "Proef (dry run): niets hiervan wordt verstuurd",
        en: "Dry run: nothing of it is sent"
    )
    static let noRun = Wording(
        nl: "Controle zonder run (postronde basis check)",
        en: "Check without a run (postronde basis check)"
    )
    static let campaign = Wording(nl: "Campagne", en: "Campaign")
    static let round = Wording(nl: "Ronde en golf", en: "Round and wave")
    static let firstRound = Wording(nl: "eerste ronde", en: "first round")
    static let reminder = Wording(nl: "herinnering", en: "reminder")
    static let wave = Wording(nl: "golf", en: "wave")
    static let run = Wording(nl: "Run", en: "Run")
    static let dateOfLetters = Wording(nl: "Datum van de brieven", en: "Date of the letters")
    static let dateOfCheck = Wording(nl: "Datum van de controle", en: "Date of the check")
    static let operatorName = Wording(nl: "Uitvoerder", en: "Operator")
    static let selected = Wording(nl: "Geselecteerd", en: "Selected")
    static let notSelectedYet = Wording(nl: "nog niet geselecteerd", en: "nobody is selected yet")
    static let again = Wording(nl: "Reden om opnieuw te maken", en: "Reason to make it again")
    static let otherRuns = Wording(nl: "Eerder afgesloten runs", en: "Runs sealed before")
    static let attempt = Wording(nl: "Start van het programma", en: "Start of the program")
    static let program = Wording(nl: "Programma", en: "Program")
    static let madeAt = Wording(nl: "Gemaakt op (UTC)", en: "Made at (UTC)")

    // MARK: The record

    static let record = Wording(nl: "Grondslagdossier", en: "Legal-basis record")
    static let recordId = Wording(nl: "Kenmerk", en: "Identifier")
    static let version = Wording(nl: "Versie", en: "Version")
    static let supersedes = Wording(nl: "Vervangt", en: "Supersedes")
    static let recordTitle = Wording(nl: "Onderwerp", en: "Title")
    static let author = Wording(nl: "Opsteller", en: "Author")
    static let validity = Wording(nl: "Geldig (beide dagen inbegrepen)", en: "In force (both days included)")
    static let maximum = Wording(nl: "Hoogste aantal brieven", en: "Most letters of one run")
    static let languages = Wording(nl: "Talen", en: "Languages")
    static let channels = Wording(nl: "Kanaal", en: "Channel")
    static let sentence = Wording(
        nl: "Zin over de grondslag in de brief",
        en: "Sentence on the legal basis in the letter"
    )
    static let parties = Wording(nl: "Verantwoordelijke en verwerkers", en: "Controller and processors")
    static let controller = Wording(nl: "Verwerkingsverantwoordelijke", en: "Controller")
    static let oin = Wording(nl: "OIN", en: "OIN")
    static let contact = Wording(nl: "Contact", en: "Contact")
    static let activity = Wording(nl: "Verwerking in het register", en: "Processing activity in the register")
    static let recipients = Wording(nl: "Ontvangers", en: "Recipients")
    static let thirdCountry = Wording(nl: "Doorgifte buiten de EER", en: "Transfer outside the EEA")
    static let safeguard = Wording(nl: "Waarborg", en: "Safeguard")
    static let processors = Wording(nl: "Verwerkers", en: "Processors")
    static let processor = Wording(nl: "Verwerker", en: "Processor")
    static let does = Wording(nl: "Taak", en: "Task")
    static let agreement = Wording(nl: "Overeenkomst", en: "Agreement")
    static let country = Wording(nl: "Land", en: "Country")
    static let noProcessors = Wording(nl: "Er zijn geen verwerkers.", en: "There are no processors.")

    // MARK: The ground

    static let groundTitle = Wording(nl: "Doel en grondslag", en: "Purpose and ground")
    static let purpose = Wording(nl: "Doel", en: "Purpose")
    static let originalPurpose = Wording(nl: "Doel van de verzameling", en: "Purpose of collection")
    static let compatibility = Wording(nl: "Verenigbaarheid", en: "Compatibility")
    static let ground = Wording(nl: "Grondslag (AVG artikel 6)", en: "Ground (GDPR article 6)")
    static let directness = Wording(nl: "Taak in de wet", en: "Task in the law")
    static let motivation = Wording(nl: "Motivering", en: "Motivation")
    static let references = Wording(nl: "Wettelijke bepalingen", en: "Legal provisions")
    static let provision = Wording(nl: "Rol en bepaling", en: "Role and provision")
    static let inForce = Wording(nl: "In werking", en: "In force")
    static let checked = Wording(nl: "Nagezien op, door", en: "Looked up on, by")
    static let quote = Wording(nl: "Citaat en vingerafdruk", en: "Quote and digest")
    static let noEnd = Wording(nl: "geen einde", en: "no end")
    static let noReferences = Wording(nl: "Het dossier noemt geen bepaling.", en: "The record names no provision.")
    static let noQuote = Wording(nl: "Geen citaat", en: "No quote")
    static let noQuoteDigest = Wording(nl: "Geen vingerafdruk van het citaat", en: "No digest of the quote")
    static let quoteHolds = Wording(nl: "Vingerafdruk klopt", en: "Digest matches")
    static let quoteDiffers = Wording(nl: "Vingerafdruk klopt niet", en: "Digest does not match")

    // MARK: Necessity and people

    static let necessity = Wording(nl: "Noodzaak", en: "Necessity")
    static let nothingWeighed = Wording(
        nl: "Het dossier weegt de noodzaak niet.",
        en: "The record does not weigh the necessity."
    )
    static let proportionality = Wording(nl: "Proportionaliteit", en: "Proportionality")
    static let subsidiarity = Wording(nl: "Subsidiariteit", en: "Subsidiarity")
    static let alternatives = Wording(nl: "Afgewogen alternatieven", en: "Alternatives weighed")
    static let alternative = Wording(nl: "Alternatief", en: "Alternative")
    static let rejectedBecause = Wording(nl: "Afgewezen omdat", en: "Rejected because")
    static let noAlternatives = Wording(
        nl: "Er zijn geen alternatieven afgewogen.",
        en: "No alternatives were weighed."
    )
    static let people = Wording(nl: "Mensen en gegevens", en: "People and data")
    static let criteria = Wording(nl: "Wie een brief krijgt", en: "Who gets a letter")
    static let estimate = Wording(nl: "Geschat aantal", en: "Estimated number")
    static let minors = Wording(nl: "Minderjarigen", en: "Minors")
    static let protectedAddress = Wording(nl: "Mensen met een geheim adres", en: "People with a confidential address")
    static let categories = Wording(nl: "Gegevens", en: "Data categories")
    static let field = Wording(nl: "Veld", en: "Field")
    static let source = Wording(nl: "Bron", en: "Source")
    static let usedFor = Wording(nl: "Gebruikt voor", en: "Used for")
    static let inLetter = Wording(nl: "In de brief", en: "In the letter")
    static let noCategories = Wording(nl: "Het dossier noemt geen gegevens.", en: "The record names no data.")

    // MARK: Assurances

    static let assurances = Wording(nl: "Waarborgen en bewaartermijnen", en: "Safeguards and retention")
    static let advices = Wording(nl: "Adviezen en contactcentrum", en: "Advice and contact centre")
    static let dpiaRequired = Wording(nl: "DPIA verplicht", en: "DPIA required")
    static let dpia = Wording(nl: "DPIA", en: "DPIA")
    static let dpiaDigest = Wording(nl: "Vingerafdruk van de DPIA", en: "Digest of the DPIA")
    static let adviceOn = Wording(nl: "Advies van de FG op", en: "Advice of the DPO on")
    static let advice = Wording(nl: "Advies van de FG", en: "Advice of the DPO")
    static let security = Wording(nl: "Advies over beveiliging", en: "Security advice")
    static let securityOn = Wording(nl: "Gegeven op", en: "Given on")
    static let centreInformed = Wording(nl: "Contactcentrum op de hoogte sinds", en: "Contact centre informed on")
    static let centrePlan = Wording(nl: "Capaciteitsplan", en: "Capacity plan")
    static let centreAgreed = Wording(nl: "Contactcentrum akkoord", en: "Contact centre agrees")
    static let informing = Wording(
        nl: "Informatie aan betrokkenen (AVG artikel 14)",
        en: "Information to data subjects (GDPR article 14)"
    )
    static let noticeWhere = Wording(nl: "Waar", en: "Where")
    static let noticeVersion = Wording(nl: "Versie van de privacyverklaring", en: "Version of the privacy notice")
    static let objection = Wording(nl: "Recht van bezwaar genoemd", en: "Right to object mentioned")
    static let informationContact = Wording(nl: "Contact over de verwerking", en: "Contact about the processing")
    static let retention = Wording(nl: "Bewaartermijnen", en: "Retention")
    static let artifact = Wording(nl: "Wat", en: "What is kept")
    static let period = Wording(nl: "Termijn", en: "Period")
    static let restsOn = Wording(nl: "Berust op", en: "Rests on")
    static let noRetention = Wording(
        nl: "Het dossier noemt geen bewaartermijnen.",
        en: "The record names no retention periods."
    )

    // MARK: Coordination

    static let coordination = Wording(nl: "Afstemming en doorlooptijd", en: "Coordination and lead time")
    static let coordinationCaption = Wording(nl: "Met wie is afgestemd", en: "Who was consulted")
    static let party = Wording(nl: "Partij", en: "Party")
    static let about = Wording(nl: "Over", en: "About")
    static let requestedOn = Wording(nl: "Gevraagd op", en: "Asked on")
    static let outcomeOn = Wording(nl: "Antwoord op", en: "Answered on")
    static let leadTime = Wording(nl: "Doorlooptijd", en: "Lead time")
    static let answer = Wording(nl: "Uitkomst", en: "Outcome")
    static let totalLeadTime = Wording(nl: "Doorlooptijd in totaal", en: "Lead time in total")
    static let noCoordination = Wording(nl: "Er is geen afstemming vastgelegd.", en: "No coordination is recorded.")

    // MARK: Approvals

    static let approvals = Wording(nl: "Akkoorden", en: "Approvals")
    static let approvalsText = Wording(
        nl: """
            Een akkoord is een handtekening met de eigen sleutel over precies dit dossier, deze brieven en deze \
            selectie. Elke latere wijziging maakt het ongeldig.
            """,
        en: """
            An approval is a signature with one's own key over exactly this record, these letters and this \
            selection. Any later change makes it void.
            """
    )
    static let approvalsCaption = Wording(nl: "Akkoord per rol", en: "Approval by role")
    static let role = Wording(nl: "Rol", en: "Role")
    static let person = Wording(nl: "Wie", en: "Who")
    static let key = Wording(nl: "Sleutel", en: "Key")
    static let askedOn = Wording(nl: "Gevraagd op", en: "Asked on")
    static let state = Wording(nl: "Stand", en: "State")
    static let absent = Wording(nl: "Ontbreekt", en: "Absent")
    static let refused = Wording(nl: "Telt niet", en: "Does not count")
    static let signed = Wording(nl: "Ondertekend", en: "Signed")
    static let changed = Wording(nl: "Ongeldig: gewijzigd na ondertekening", en: "Void: changed after signing")
    static let signedFiles = Wording(nl: "Wat is ondertekend (SHA-256)", en: "What was signed (SHA-256)")
    static let digest = Wording(nl: "Vingerafdruk (SHA-256)", en: "Digest (SHA-256)")
}
