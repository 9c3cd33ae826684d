/// Parts of street names, in the short form of the register (08.11.10, at most 24 characters).
enum StreetNames {
    /// First parts; with each of the endings they stay within the limit.
    static let stems = [
        "Klaver", "Wilgen", "Beuken", "Iepen", "Populier", "Kastanje", "Meidoorn", "Zonnebloem", "Korenbloem",
        "Lavendel", "Tulpen", "Rozen", "Ganzen", "Merel", "Lijster", "Nachtegaal", "Leeuwerik", "IJsvogel", "Zwaluw",
        "Molen", "Kerk", "School", "Station", "Dorp", "Brink", "Haven", "Sluis", "Kanaal", "Vaart", "Polder", "Dijk",
        "Duin", "Zee", "Heide", "Bos", "Berg", "Bakker", "Smid", "Timmer", "Wever", "Schipper", "Planeten", "Sterren",
        "Zonne", "Maan", "Voorjaars", "Cello", "Viool", "Orgel", "Raadhuis", "Markt", "Oude ", "Nieuwe ", "Lange ",
        "Korte ", "Achter de ", "Burg Bloemink", "Dr. Zandveld", "Ds. Kaarsmaker", "Gen. Noorderhof", "Prof. Linnenbos",
    ]

    /// Last parts.
    static let endings = ["straat", "laan", "weg", "pad", "plein", "hof", "kade", "singel", "dreef", "gracht", "steeg"]

    /// Whole names that test a reader or a page: apostrophes, diacritics, digits, several words.
    static let wholeNames = [
        "'t Hoogt", "'s-Gravendijkwal", "Op 't Zand", "Raphaëlhof", "Curaçaolaan", "Plein 1840-'45", "2e Binnenveldweg",
        "Calle de São Tomé", "Geëerde Hoek", "De Wâl", "Bûterhoekje", "L.P. v d Heuvelweide str",
        "Laan v Nieuw Klaverveld",
    ]
}
