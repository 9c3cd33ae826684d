/// The address of a person, category 08, as recorded.
package struct RegisteredAddress: Hashable, Sendable {
    /// 09.10: the municipality of registration, four digits (table 33).
    package var municipalityCode: String
    /// 11.10: the short street name, at most 24 characters.
    package var street: String
    /// 11.20; zero when not filled.
    package var houseNumber: Int
    /// 11.30.
    package var houseLetter: String
    /// 11.40.
    package var houseNumberAddition: String
    /// 11.50: `by` (bij), `to` (tegenover) or empty.
    package var houseNumberDesignation: String
    /// 11.60 as recorded; see ``PostalCode`` for a valid one.
    package var postalCode: String
    /// 11.70 woonplaats.
    package var place: String
    /// 12.10 locatiebeschrijving.
    package var locationDescription: String
    /// 13.10: table 34; `0000` is unknown, empty for an address in the Netherlands.
    package var countryCode: String
    /// 13.30, 13.40, 13.50.
    package var foreignLines: ForeignLines

    package init(
        municipalityCode: String = "",
        street: String = "",
        houseNumber: Int = 0,
        houseLetter: String = "",
        houseNumberAddition: String = "",
        houseNumberDesignation: String = "",
        postalCode: String = "",
        place: String = "",
        locationDescription: String = "",
        countryCode: String = "",
        foreignLines: ForeignLines = ForeignLines()
    ) {
        self.municipalityCode = municipalityCode
        self.street = street
        self.houseNumber = houseNumber
        self.houseLetter = houseLetter
        self.houseNumberAddition = houseNumberAddition
        self.houseNumberDesignation = houseNumberDesignation
        self.postalCode = postalCode
        self.place = place
        self.locationDescription = locationDescription
        self.countryCode = countryCode
        self.foreignLines = foreignLines
    }
}

/// The three slots of an address abroad; a slot may be empty.
package struct ForeignLines: Hashable, Sendable {
    /// 13.30.
    package var first: String
    /// 13.40.
    package var second: String
    /// 13.50.
    package var third: String

    package init(first: String = "", second: String = "", third: String = "") {
        self.first = first
        self.second = second
        self.third = third
    }

    /// Whether no slot is filled.
    package var isEmpty: Bool { first.isEmpty && second.isEmpty && third.isEmpty }
}
