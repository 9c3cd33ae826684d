extension InventedExtract {
    /// Writes the persons as one answer of StUF-BG 0310 (`npsLa01`).
    ///
    /// What the standard cannot say is left out: the designation of a house number, and the code of an investigation,
    /// of which it tells only that there is one.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writePersonsStUF<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = ExtractText()
        text.append(Self.stufBeginning)
        try forEachPerson { person throws(Failure) in
            text.append(object: person)
            try text.drain(to: sink)
        }
        text.append("  </BG:antwoord>\n</BG:npsLa01>\n")
        try text.drain(atEnd: true, to: sink)
    }

    private static let stufBeginning = """
        <?xml version="1.0" encoding="UTF-8"?>
        <BG:npsLa01 xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <BG:stuurgegevens>
            <StUF:berichtcode>La01</StUF:berichtcode>
            <StUF:entiteittype>NPS</StUF:entiteittype>
          </BG:stuurgegevens>
          <BG:parameters>
            <StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag>
          </BG:parameters>
          <BG:antwoord>

        """
}

extension ExtractText {
    fileprivate mutating func append(object person: InventedPerson) {
        append("    <BG:object StUF:entiteittype=\"NPS\">\n")
        if person.number != nil {
            append("      <BG:inp.bsn>")
            append(numberOf: person)
            append("</BG:inp.bsn>\n")
        }
        append(element: "geslachtsnaam", person.surname)
        append(element: "voorvoegselGeslachtsnaam", person.prefix)
        append(element: "voornamen", person.givenNames)
        append(element: "aanduidingNaamgebruik", person.nameUsage)
        append(element: "adellijkeTitelPredikaat", person.title)
        append(element: "geslachtsaanduiding", person.sex)
        append(date: "geboortedatum", person.birthDate)
        append(date: "overlijdensdatum", person.deathDate)
        append(address: person.address)
        append(element: "inp.gemeenteVanInschrijving", person.address.municipality)
        append(element: "ing.indicatieCurateleRegister", person.guardianship)
        append(element: "inp.redenOpschortingBijhouding", person.suspension)
        append(element: "inp.indicatieGeheim", person.confidentiality)
        if !person.investigation.isEmpty, person.investigationEnd.isEmpty {
            append(
                "      <BG:inOnderzoek groepsnaam=\"Verblijfsplaats\" StUF:metagegeven=\"true\">J</BG:inOnderzoek>\n"
            )
        }
        for partner in person.partners { append(partnership: partner) }
        append("    </BG:object>\n")
    }

    private mutating func append(address: InventedAddress) {
        append("      <BG:verblijfsadres>\n")
        append(element: "wpl.woonplaatsNaam", address.place)
        append(element: "gor.straatnaam", address.street)
        append(element: "aoa.postcode", address.postalCode)
        append(element: "aoa.huisnummer", address.houseNumber)
        append(element: "aoa.huisletter", address.houseLetter)
        append(element: "aoa.huisnummertoevoeging", address.addition)
        append(element: "inp.locatiebeschrijving", address.location)
        append("      </BG:verblijfsadres>\n")
        guard !address.country.isEmpty else { return }
        append("      <BG:sub.verblijfBuitenland>\n")
        append(element: "lnd.landcode", address.country)
        append(element: "sub.adresBuitenland1", address.foreignLine1)
        append(element: "sub.adresBuitenland2", address.foreignLine2)
        append(element: "sub.adresBuitenland3", address.foreignLine3)
        append("      </BG:sub.verblijfBuitenland>\n")
    }

    private mutating func append(partnership partner: InventedPartner) {
        append("      <BG:inp.heeftAlsEchtgenootPartner StUF:entiteittype=\"NPSNPSHUW\">\n")
        append("        <BG:gerelateerde StUF:entiteittype=\"NPS\">\n")
        append(element: "geslachtsnaam", partner.surname)
        append(element: "voorvoegselGeslachtsnaam", partner.prefix)
        append(element: "adellijkeTitelPredikaat", partner.title)
        append("        </BG:gerelateerde>\n")
        append(date: "datumSluiting", partner.start)
        append(date: "datumOntbinding", partner.end)
        append("      </BG:inp.heeftAlsEchtgenootPartner>\n")
    }

    /// An element with text; one without a value says so, as the standard wants.
    private mutating func append(element name: String, attributes: String = "", _ value: String) {
        append("      <BG:")
        append(name)
        guard !value.isEmpty else {
            append(" xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>\n")
            return
        }
        append(attributes)
        append(ascii: ">")
        append(value.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
        append("</BG:")
        append(name)
        append(">\n")
    }

    /// A date; unknown parts, zeros in the register, are filled up here and told beside it.
    private mutating func append(date name: String, _ value: String) {
        guard value.utf8.count == 8, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            append(element: name, value)
            return
        }
        let (year, rest) = (value.prefix(4), value.dropFirst(4))
        if year == "0000" {
            append(element: name, attributes: " StUF:indOnvolledigeDatum=\"J\"", "19000101")
        } else if rest == "0000" {
            append(element: name, attributes: " StUF:indOnvolledigeDatum=\"M\"", "\(year)0701")
        } else if rest.hasSuffix("00") {
            append(element: name, attributes: " StUF:indOnvolledigeDatum=\"D\"", "\(year)\(rest.prefix(2))01")
        } else {
            append(element: name, value)
        }
    }
}
