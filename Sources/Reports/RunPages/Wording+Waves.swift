import LegalBasis

/// The labels and sentences about waves, in both languages.
extension Wording {
    static let waves = Wording(nl: "Golven", en: "Waves")
    static let wavesLaidDown = Wording(
        nl: "De ronde gaat in deze golven de deur uit. Zij liggen vast.",
        en: "The round goes out in these waves. They are laid down."
    )
    static let wavesProposed = Wording(
        nl: "De ronde kan in deze golven de deur uit. Dit is een voorstel; niets ligt vast.",
        en: "The round may go out in these waves. This is a proposal; nothing is laid down."
    )
    static let wavesCaption = Wording(nl: "Golven in getallen", en: "Waves in numbers")
    static let wavesNumber = Wording(nl: "Golf", en: "Wave")
    static let delivery = Wording(nl: "Bezorging", en: "Delivery")
    static let expectedCalls = Wording(nl: "Telefoontjes", en: "Calls")
    static let agentsNeeded = Wording(nl: "Medewerkers nodig", en: "Agents needed")
    static let inTimeOnWorstDay = Wording(nl: "Op tijd, slechtste dag", en: "In time, worst day")
    static let atTime = Wording(nl: "om", en: "at")
    static let worstText = Wording(
        nl: """
            Onder 'op tijd' staat hoe het op de slechtste dag gaat: het deel van de telefoontjes dat op tijd wordt \
            opgenomen, welke dag dat is, en het deel op het slechtste moment van die dag.
            """,
        en: """
            Below 'in time' stands how the worst day goes: the share of calls that is answered in time, which day it is, \
            and the share at the worst moment of that day.
            """
    )
    static let fits = Wording(nl: "past", en: "fits")
    static let lettersPerWave = Wording(nl: "Brieven per golf", en: "Letters by wave")
    static let inTimePerWave = Wording(
        nl: "Op tijd beantwoord op de slechtste dag van elke golf",
        en: "Answered in time on the worst day of each wave"
    )
    static let inTime = Wording(nl: "Op tijd", en: "In time")
    static let perBar = Wording(nl: "golven in een staaf", en: "waves in one bar")
    static let meanPerBar = Wording(nl: "dagen in een staaf, gemiddeld", en: "days in one bar, their mean")

    // MARK: The norm

    static let norm = Wording(nl: "Norm", en: "Norm")
    static let within = Wording(nl: "van de telefoontjes opgenomen binnen", en: "of calls answered within")
    static let seconds = Wording(nl: "seconden", en: "seconds")
    static let wavesFit = Wording(
        nl: "Het contactcentrum kan de golven aan",
        en: "The contact centre can bear the waves"
    )
    static let tooManyCalls = Wording(nl: "Te veel telefoontjes", en: "Too many calls")
    static let tooManyCallsShort = Wording(nl: "te veel telefoon", en: "too many calls")
    static let wavesAboveCapacity = Wording(
        nl: "Golven met een dag die niet past",
        en: "Waves with a day that does not fit"
    )
    static let keepsNorm = Wording(nl: "haalt de norm", en: "keeps the norm")
    static let belowNorm = Wording(nl: "onder de norm", en: "below norm")

    // MARK: Days

    static let centreHasOfIt = Wording(
        nl: "Wat het contactcentrum ervan merkt",
        en: "What the contact centre has of it"
    )
    static let callsPerDay = Wording(nl: "Telefoontjes per dag", en: "Calls per day")
    static let callsText = Wording(
        nl: """
            Elke openingsdag waarop de brieven telefoontjes geven. Die van de brieven komen boven op die er toch al zijn. \
            Een dag is onder de norm als te weinig mensen op tijd iemand aan de lijn krijgen.
            """,
        en: """
            Each opening day on which the letters cause calls. Those come on top of the calls that are there already. A \
            day is below the norm when too few people are answered in time.
            """
    )
    static let date = Wording(nl: "Datum", en: "Date")
    static let daysCaption = Wording(nl: "Dagen in getallen", en: "Days in numbers")
    static let otherCalls = Wording(nl: "Andere telefoontjes", en: "Other calls")
    static let letterCalls = Wording(nl: "Door de brieven", en: "From the letters")
    static let allCalls = Wording(nl: "Alle telefoontjes", en: "All calls")

    // MARK: Charts in words

    static let chartOfWaves = Wording(
        nl: "Staafdiagram van de brieven per golf. Aantal golven",
        en: "Bar chart of the letters by wave. Number of waves"
    )
    static let chartOfLevels = Wording(
        nl: "Staafdiagram van het deel dat op tijd iemand aan de lijn krijgt, per golf, met een streep bij de norm van",
        en: "Bar chart of the share that is answered in time, by wave, with a line at the norm of"
    )
    static let chartOfCalls = Wording(
        nl: "Staafdiagram van de telefoontjes per dag, die van de brieven boven op de andere. Aantal dagen",
        en: "Bar chart of the calls per day, those of the letters on top of the others. Number of days"
    )
    static let smallest = Wording(nl: "Kleinste golf", en: "Smallest wave")
    static let largest = Wording(nl: "Grootste golf", en: "Largest wave")
    static let lowest = Wording(nl: "Laagste", en: "Lowest")
    static let busiest = Wording(nl: "Drukste dag", en: "Busiest day")
    static let lettersInWords = Wording(nl: "brieven", en: "letters")
    static let callsInWords = Wording(nl: "telefoontjes", en: "calls")
    static let numbersBelow = Wording(
        nl: "Alle getallen staan in de tabel hieronder.",
        en: "All numbers stand in the table below."
    )
    static let numbersAbove = Wording(
        nl: "Alle getallen staan in de tabel hierboven.",
        en: "All numbers stand in the table above."
    )

    // MARK: Inputs

    static let planInputs = Wording(nl: "Waarmee is gerekend", en: "What it was reckoned with")
    static let planInputsCaption = Wording(nl: "Getallen en hun bron", en: "Numbers and their sources")
    static let planInputsText = Wording(
        nl: "Een aanname is een getal dat niemand heeft gemeten of afgesproken. Het plan is zo goed als de slechtste.",
        en: "An assumption is a number that nobody has measured or agreed. The plan is as good as the worst of them."
    )
    static let inputKey = Wording(nl: "Sleutel in contact-centre.yaml", en: "Key in contact-centre.yaml")
    static let inputValue = Wording(nl: "Waarde", en: "Value")
    static let inputSource = Wording(nl: "Bron", en: "Source")
    static let assumption = Wording(nl: "aanname", en: "assumption")
}
