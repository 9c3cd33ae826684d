extension PersonCase {
    /// Addresses in the Netherlands.
    static let addresses = [
        PersonCase("house letter and addition") { person, _ in
            person.address.houseLetter = "L"
            person.address.addition = "Toe"
        },
        PersonCase("addition that begins with a digit") { person, _ in
            person.address.houseLetter = ""
            person.address.addition = "2"
        },
        PersonCase("addition that begins with a letter") { person, _ in
            person.address.houseLetter = ""
            person.address.addition = "III"
        },
        PersonCase("by the number") { person, _ in person.address.designation = "by" },
        PersonCase("opposite the number") { person, _ in person.address.designation = "to" },
        PersonCase("largest house number") { person, _ in person.address.houseNumber = "99999" },
        PersonCase("house number with leading zeros") { person, _ in person.address.houseNumber = "00017" },
        PersonCase("house number zero") { person, _ in person.address.houseNumber = "0" },
        PersonCase("house number not filled") { person, _ in person.address.houseNumber = "" },
        PersonCase("street unknown") { person, _ in person.address.street = "." },
        PersonCase("street of 24 characters") { person, _ in person.address.street = "Burg v Klaverhooistr-Oos" },
        PersonCase("location and place") { person, _ in
            person.address = InventedAddress(
                municipality: "1900",
                place: "Sneek",
                location: "Woonboot naast de Grote Sluis"
            )
        },
        PersonCase("location without a place") { person, _ in
            person.address = InventedAddress(municipality: "0060", location: "Strandpaal 18, oostzijde")
        },
        PersonCase("location of 35 characters") { person, _ in
            person.address = InventedAddress(municipality: "0448", location: "Boerderij De Klaverwei t.o. hectom.")
        },
        PersonCase("no place, municipality that still exists") { person, _ in
            person.address.place = ""
            person.address.municipality = "0820"
        },
        PersonCase("no place, municipality that was merged") { person, _ in
            person.address.place = ""
            person.address.municipality = "0081"
        },
        PersonCase("neither place nor known municipality") { person, _ in
            person.address.place = ""
            person.address.municipality = "0000"
        },
        PersonCase("long place") { person, _ in person.address.place = "Westerhaar-Vriezenveensewijk" },
        PersonCase("place with an apostrophe") { person, _ in person.address.place = "'s-Gravenhage" },
        PersonCase("no postal code") { person, _ in person.address.postalCode = "" },
        PersonCase("postal code with letters that are not issued") { person, _ in
            person.address.postalCode = "2595SS"
        },
        PersonCase("postal code that begins with zero") { person, _ in person.address.postalCode = "0595AN" },
        PersonCase("postal code in small letters") { person, _ in person.address.postalCode = "2595an" },
        PersonCase("no address at all") { person, _ in person.address = InventedAddress(municipality: "0518") },
    ]

    /// Addresses abroad.
    static let abroad = [
        livingAbroad(
            "emigrated, three lines",
            "E",
            country: "6037",
            ["Calle del Trébol 12, 2º B", "03710 CALPE", "ALICANTE"]
        ),
        livingAbroad("emigrated, two lines", "E", country: "9089", ["Große Kleestraße 7", "48599 GRONAU", ""]),
        livingAbroad("first line only", "E", country: "5007", ["Klaverweg 3", "", ""]),
        livingAbroad("middle line empty", "R", country: "6039", ["1 Cloverfield Lane", "", "LONDON N1 9XX"]),
        livingAbroad("first line empty", "R", country: "5022", ["", "20250 CASABLANCA", ""]),
        livingAbroad(
            "lines of 35 characters",
            "R",
            country: "7050",
            [
                "Avenida dos Trevos e das Flores 1234", "8005-137 FARO E REDONDEZAS DO SUL X",
                "DISTRITO DE FARO, REGIÃO DO ALGARVE",
            ]
            .map { String($0.prefix(35)) }
        ),
        livingAbroad(
            "abroad with the Netherlands as country",
            "R",
            country: "6030",
            ["Klaverlaan 5", "1234 AB KLAVEREN", ""]
        ),
        livingAbroad(
            "country of today with a long name",
            "E",
            country: "6014",
            ["12 Clover Drive", "SPRINGFIELD, IL 62704", ""]
        ),
        livingAbroad("country that no longer exists", "E", country: "6029", ["Kleeweg 9", "53113 BONN", ""]),
        livingAbroad("country that is not in the table", "E", country: "9998", ["Clover 1", "NOWHERE", ""]),
        livingAbroad("departed to unknown", "E", country: "0000", ["", "", ""]),
        livingAbroad("country and no lines", "E", country: "5010", ["", "", ""]),
        livingAbroad("lives abroad, not suspended", "", country: "5010", ["Klaverstraat 8", "2000 ANTWERPEN", ""]),
        PersonCase("non-resident with an address in the Netherlands") { person, _ in person.suspension = "R" },
    ]

    private static func livingAbroad(
        _ name: String,
        _ suspension: String,
        country: String,
        _ lines: [String]
    ) -> PersonCase {
        PersonCase(name) { person, _ in
            person.suspension = suspension
            person.address = InventedAddress(
                municipality: suspension == "R" ? "1999" : person.address.municipality,
                country: country,
                foreignLine1: lines[0],
                foreignLine2: lines[1],
                foreignLine3: lines[2]
            )
        }
    }
}
