/// An address abroad in the register's three free lines, with the country's code of table 34.
struct ForeignPlace {
    /// 08.13.10.
    let country: String
    /// The street, without a house number.
    let street: String
    /// Postal code and place.
    let place: String
    /// Region, state or nothing.
    let region: String

    private init(_ country: String, _ street: String, _ place: String, _ region: String = "") {
        (self.country, self.street, self.place, self.region) = (country, street, place, region)
    }

    /// Invented streets in the countries to which most people leave.
    static let all = [
        ForeignPlace("5010", "Klaverstraat", "2000 ANTWERPEN"), ForeignPlace("5010", "Rue du Pré Fleuri", "4000 LIÈGE"),
        ForeignPlace("9089", "Große Kleestraße", "48599 GRONAU"),
        ForeignPlace("9089", "Am Weißen Stein", "10999 BERLIN"),
        ForeignPlace("6037", "Calle del Trébol", "03710 CALPE", "ALICANTE"),
        ForeignPlace("6039", "Cloverfield Lane", "LONDON", "N1 9XX"),
        ForeignPlace("6014", "Clover Drive", "SPRINGFIELD, IL 62704"),
        ForeignPlace("5002", "Chemin de l'Étang", "24000 PÉRIGUEUX"),
        ForeignPlace("6043", "Yonca Sokağı", "34710 KADIKÖY", "İSTANBUL"),
        ForeignPlace("5022", "Rue du Trèfle", "20250 CASABLANCA"), ForeignPlace("5007", "Klaverweg", "PARAMARIBO"),
        ForeignPlace("5107", "Kaya Klaver", "WILLEMSTAD"), ForeignPlace("5095", "Caya Trebol", "ORANJESTAD"),
        ForeignPlace("7028", "ul. Koniczynowa", "80-180 GDAŃSK"),
        ForeignPlace("7044", "Via del Trifoglio", "50123 FIRENZE FI"),
        ForeignPlace("7050", "Rua do Trevo", "8005-137 FARO"),
        ForeignPlace("5001", "Clover Road", "OTTAWA ON  K1A 0B1"),
        ForeignPlace("6016", "Clover Street", "PERTH WA 6000"), ForeignPlace("5003", "Kleeweg", "8001 ZÜRICH"),
        ForeignPlace("7042", "Soi Clover", "AMPHOE MUEANG", "PHUKET 83000"),
        ForeignPlace("5039", "Klövervägen", "211 20 MALMÖ"), ForeignPlace("6066", "Jetelová", "110 00 PRAHA 1"),
        ForeignPlace("5017", "Lóhere utca", "1011 BUDAPEST"), ForeignPlace("6027", "Kløverveien", "0150 OSLO"),
        ForeignPlace("6024", "Jalan Semanggi", "JAKARTA 10110"),
        ForeignPlace("8025", "Rua do Trevo", "PRAIA", "SANTIAGO"),
        ForeignPlace("6003", "Odos Trifylli", "85700 KARPATHOS", "DODEKANESOS"),
    ]
}
