extension InventedExtract {
    /// Writes the persons as a plain CSV with Dutch names, parted by semicolons as spreadsheet programs do here.
    ///
    /// Of several partners the present one is written, or the one named last: the form has room for one.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writePersonsPlain<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = ExtractText()
        text.append(Self.plainColumns)
        text.append(ascii: "\n")
        try forEachPerson { person throws(Failure) in
            text.append(plain: person)
            try text.drain(to: sink)
        }
        try text.drain(atEnd: true, to: sink)
    }

    private static let plainColumns =
        "burgerservicenummer;voornamen;adellijke_titel_predicaat;voorvoegsel;geslachtsnaam;geboortedatum;geslacht;"
        + "aanduiding_naamgebruik;partner_adellijke_titel_predicaat;partner_voorvoegsel;partner_geslachtsnaam;"
        + "partner_datum_aangaan;partner_datum_ontbinding;overlijdensdatum;reden_opschorting;geheimhouding;"
        + "gemeentecode;straat;huisnummer;huisletter;huisnummertoevoeging;aanduiding_bij_huisnummer;postcode;"
        + "woonplaats;locatiebeschrijving;landcode;adresregel_1;adresregel_2;adresregel_3;adres_in_onderzoek;"
        + "einde_adres_in_onderzoek;curatele"
}

extension ExtractText {
    fileprivate mutating func append(plain person: InventedPerson) {
        append(numberOf: person)
        let partner = person.partners.last { $0.end.isEmpty } ?? person.partners.last ?? InventedPartner()
        let address = person.address
        var values = [
            person.givenNames, person.title, person.prefix, person.surname, person.birthDate, person.sex,
            person.nameUsage, partner.title, partner.prefix, partner.surname, partner.start, partner.end,
            person.deathDate, person.suspension, person.confidentiality, address.municipality, address.street,
            address.houseNumber, address.houseLetter, address.addition, address.designation, address.postalCode,
            address.place, address.location, address.country, address.foreignLine1, address.foreignLine2,
            address.foreignLine3, person.investigation, person.investigationEnd,
        ]
        if person.flaw != .missingField { values.append(person.guardianship) }
        for value in values {
            append(ascii: ";")
            append(quoted: value)
        }
        append(ascii: "\n")
    }

    /// A value in quotes where it needs them (RFC 4180, 2.5 to 2.7).
    private mutating func append(quoted value: String) {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") }) else {
            append(value)
            return
        }
        append(ascii: "\"")
        append(value.replacing("\"", with: "\"\""))
        append(ascii: "\"")
    }
}
