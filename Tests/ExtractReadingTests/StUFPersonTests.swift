import ExtractReading
import LetterModel
import TestSupport
import Testing

struct StUFPersonTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String, chunk: Int = 65_536) throws -> PersonReading {
        try PersonReading(path: folder.write(text, to: "persons.xml"), chunk: chunk)
    }

    private func person(_ content: String) throws -> Person {
        let reading = try read(StUFMessage(objects: [StUFMessage.object(content)]).text)
        return try #require(reading.persons.first, "\(reading.refused)")
    }

    private func code(_ text: String) throws -> String? {
        let error = #expect(throws: ExtractError.self) { try read(text) }
        #expect(error?.description.contains("Secret") == false)
        return error?.code
    }

    @Test func `reads every fact that the standard carries`() throws {
        let result = try person(
            """
            <BG:geslachtsnaam>Voorbeeld &amp; Zn</BG:geslachtsnaam><BG:voorvoegselGeslachtsnaam>van 't</BG:voorvoegselGeslachtsnaam>
            <BG:voornamen>Eléonore <![CDATA[Maria]]></BG:voornamen><BG:aanduidingNaamgebruik>P</BG:aanduidingNaamgebruik>
            <BG:adellijkeTitelPredikaat>Jonkvrouw</BG:adellijkeTitelPredikaat><BG:geslachtsaanduiding>V</BG:geslachtsaanduiding>
            <BG:geboortedatum StUF:indOnvolledigeDatum="V">19750817</BG:geboortedatum>
            <BG:verblijfsadres><BG:wpl.woonplaatsNaam>Proefdorp</BG:wpl.woonplaatsNaam>
            <BG:gor.openbareRuimteNaam>Burgemeester Niemandlaan</BG:gor.openbareRuimteNaam><BG:gor.straatnaam>Burg Niemandlaan</BG:gor.straatnaam>
            <BG:aoa.postcode>1235 SS</BG:aoa.postcode><BG:aoa.huisnummer> 7 </BG:aoa.huisnummer><BG:aoa.huisletter>A</BG:aoa.huisletter>
            <BG:aoa.huisnummertoevoeging>bis</BG:aoa.huisnummertoevoeging></BG:verblijfsadres>
            <BG:inp.gemeenteVanInschrijving>599</BG:inp.gemeenteVanInschrijving>
            <BG:ing.indicatieCurateleRegister>1</BG:ing.indicatieCurateleRegister>
            <BG:inp.redenOpschortingBijhouding>E</BG:inp.redenOpschortingBijhouding><BG:inp.indicatieGeheim>7</BG:inp.indicatieGeheim>
            <BG:inOnderzoek groepsnaam="Verblijfsplaats">J</BG:inOnderzoek>
            """
        )
        #expect(
            result.name
                == RegisteredName(
                    givenNames: "Eléonore Maria",
                    title: .jonkvrouw,
                    prefix: "van 't",
                    surname: "Voorbeeld & Zn"
                )
        )
        #expect((result.sex, result.nameUsage) == (.female, .partner))
        #expect(result.birthDate == IncompleteDate(digits: 19_750_817))
        #expect(
            result.address
                == RegisteredAddress(
                    municipalityCode: "0599",
                    street: "Burg Niemandlaan",
                    houseNumber: 7,
                    houseLetter: "A",
                    houseNumberAddition: "bis",
                    postalCode: "1235SS",
                    place: "Proefdorp"
                )
        )
        #expect(result.isUnderGuardianship && result.isConfidential && result.suspension == .emigrated)
        #expect(result.investigation?.markedElements == "080000")
    }

    @Test func `names of partners, children, parents and history are not the person's`() throws {
        let other = """
            <BG:gerelateerde StUF:entiteittype="NPS"><BG:inp.bsn>999990639</BG:inp.bsn><BG:geslachtsnaam>Ander</BG:geslachtsnaam>
            <BG:overlijdensdatum>20110214</BG:overlijdensdatum><BG:inp.indicatieGeheim>7</BG:inp.indicatieGeheim>
            <BG:verblijfsadres><BG:gor.straatnaam>Elders</BG:gor.straatnaam></BG:verblijfsadres></BG:gerelateerde>
            """
        let result = try person(
            """
            <BG:geslachtsnaam>Eigen</BG:geslachtsnaam>
            <BG:historieMaterieel><BG:geslachtsnaam>Vroeger</BG:geslachtsnaam><BG:verblijfsadres><BG:gor.straatnaam>Vorig Pad</BG:gor.straatnaam></BG:verblijfsadres></BG:historieMaterieel>
            <BG:inp.verblijftIn><BG:verblijfsadres><BG:gor.straatnaam>Tweede</BG:gor.straatnaam></BG:verblijfsadres></BG:inp.verblijftIn>
            <BG:inp.heeftAlsEchtgenootPartner>\(other)<BG:datumSluiting StUF:indOnvolledigeDatum="D">19600501</BG:datumSluiting></BG:inp.heeftAlsEchtgenootPartner>
            <BG:inp.heeftAlsKinderen>\(other)</BG:inp.heeftAlsKinderen><BG:inp.heeftAlsOuders>\(other)</BG:inp.heeftAlsOuders>
            """
        )
        #expect(result.citizenServiceNumber.value == 999_993_653)
        #expect(result.name.surname == "Eigen" && result.address == RegisteredAddress())
        #expect(!result.isDeceased && !result.isConfidential)
        #expect(result.partners == [Partner(surname: "Ander", start: try #require(IncompleteDate(digits: 19_600_500)))])
    }

    @Test func `former and present partners come in their order, and a bond without a name is none`() throws {
        func bond(_ name: String, _ end: String) -> String {
            """
            <BG:inp.heeftAlsEchtgenootPartner><BG:gerelateerde><BG:geslachtsnaam>\(name)</BG:geslachtsnaam></BG:gerelateerde>
            <BG:datumOntbinding>\(end)</BG:datumOntbinding></BG:inp.heeftAlsEchtgenootPartner>
            """
        }
        let nothing = "<BG:inp.heeftAlsEchtgenootPartner xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>"
        let both = try person(bond("Zon; maan", "20080930") + bond("Ster", "") + nothing)
        #expect(both.partners.map(\.surname) == ["Zon; maan", "Ster"])
        #expect(both.partners.map { $0.end != nil } == [true, false])
        let beside = try person(
            "<BG:geslachtsnaamPartner>Zon</BG:geslachtsnaamPartner><BG:voorvoegselGeslachtsnaamPartner>de</BG:voorvoegselGeslachtsnaamPartner>"
                + nothing
        )
        #expect(beside.partners == [Partner(prefix: "de", surname: "Zon")])
    }

    @Test(
        arguments: [("V", 19_690_301), ("D", 19_690_300), ("M", 19_690_000), ("J", 0), ("?", 0)] as [(String, UInt32)]
    )
    func `the filling of an incomplete date is not read`(known: String, digits: UInt32) throws {
        let date = "<BG:geboortedatum StUF:indOnvolledigeDatum=\"\(known)\">19690301</BG:geboortedatum>"
        #expect(try person(date).birthDate == IncompleteDate(digits: digits))
    }

    @Test func `an address abroad, and a letter address in its own group`() throws {
        let abroad = try person(
            """
            <BG:sub.verblijfBuitenland><BG:lnd.landcode>5010</BG:lnd.landcode><BG:sub.adresBuitenland1>Rue 3</BG:sub.adresBuitenland1>
            <BG:sub.adresBuitenland2>B-0000 Nulleville</BG:sub.adresBuitenland2></BG:sub.verblijfBuitenland>
            """
        )
        #expect(abroad.address.countryCode == "5010")
        #expect(abroad.address.foreignLines == ForeignLines(first: "Rue 3", second: "B-0000 Nulleville", third: ""))
        let both = """
            <BG:verblijfsadres><BG:gor.straatnaam>Thuis</BG:gor.straatnaam></BG:verblijfsadres>
            <BG:sub.correspondentieAdres><BG:gor.straatnaam>Post</BG:gor.straatnaam><BG:postcode>1236SS</BG:postcode></BG:sub.correspondentieAdres>
            """
        #expect(try person(both).address.street == "Thuis")
        let letters = try person(both + "<BG:inp.adresHerkomst>B</BG:inp.adresHerkomst>")
        #expect(letters.address.street == "Post" && letters.address.postalCode == "1236SS")
    }

    @Test func `the place where the address lies goes before that of its street`() throws {
        let address = """
            <BG:verblijfsadres><BG:aoa.woonplaatsWaarinGelegen><BG:wpl.woonplaatsNaam>Hier</BG:wpl.woonplaatsNaam></BG:aoa.woonplaatsWaarinGelegen>
            <BG:wpl.woonplaatsNaam>Daar</BG:wpl.woonplaatsNaam><BG:gor.openbareRuimteNaam>Lange Laan</BG:gor.openbareRuimteNaam></BG:verblijfsadres>
            """
        #expect(try person(address).address.place == "Hier")
        #expect(try person(address).address.street == "Lange Laan")
    }

    @Test(arguments: [
        "", " xsi:nil=\"true\"", " StUF:noValue=\"geenWaarde\"", " StUF:noValue=\"nietOndersteund\" xsi:nil=\"true\"",
    ])
    func `a value that is not there is told in many ways`(attributes: String) throws {
        let text = attributes.contains("noValue") ? "J" : ""
        let result = try person(
            """
            <BG:overlijdensdatum\(attributes)></BG:overlijdensdatum><BG:inp.indicatieGeheim\(attributes)/>
            <BG:inOnderzoek groepsnaam="Verblijfsplaats"\(attributes)>\(text)</BG:inOnderzoek>
            """
        )
        #expect(!result.isDeceased && !result.isConfidential && result.investigation == nil)
    }

    @Test(arguments: ["waardeOnbekend", "vastgesteldOnbekend"])
    func `a date of death that the sender does not know is still a death`(reason: String) throws {
        #expect(try person("<BG:overlijdensdatum xsi:nil=\"true\" StUF:noValue=\"\(reason)\"/>").isDeceased)
    }

    @Test(arguments: [
        ("<BG:overlijdensdatum StUF:noValue=\"nietGeautoriseerd\"/>", "value-withheld"),
        ("<BG:inp.indicatieGeheim StUF:noValue=\"nietGeautoriseerd\"/>", "value-withheld"),
        ("<BG:inp.redenOpschortingBijhouding StUF:noValue=\"nietGeautoriseerd\"/>", "value-withheld"),
        ("<BG:ing.indicatieCurateleRegister StUF:noValue=\"nietGeautoriseerd\"/>", "value-withheld"),
        ("<BG:inp.indicatieGeheim>9</BG:inp.indicatieGeheim>", "confidentiality-unknown"),
        ("<BG:geslachtsaanduiding>man</BG:geslachtsaanduiding>", "sex-unknown"),
        ("<BG:adellijkeTitelPredikaat>Keizer</BG:adellijkeTitelPredikaat>", "title-unknown"),
        ("<BG:geslachtsnaam>Jan&#x202E;sen</BG:geslachtsnaam>", "bidi-control"),
        ("<BG:geslachtsnaam>Jan&#10;sen</BG:geslachtsnaam>", "control-character"),
        ("<BG:verblijfsadres><BG:aoa.huisnummer>12a</BG:aoa.huisnummer></BG:verblijfsadres>", "house-number-invalid"),
    ])
    func `refuses a person with a value that is withheld or wrong, and reads on`(content: String, code: String) throws {
        let text = StUFMessage(objects: [StUFMessage.object(content), StUFMessage.object("")]).text
        let reading = try read(text)
        #expect(reading.refused.map(\.code) == [code])
        #expect(reading.refused.map(\.line) == [StUFMessage.firstObjectLine])
        #expect(reading.persons.count == 1)
    }

    @Test func `a person without a number, with a wrong one, or of another type`() throws {
        let objects = [
            StUFMessage.object("", number: nil), StUFMessage.object("", number: "999993654"),
            StUFMessage.object("", entity: "VES"),
        ]
        let reading = try read(StUFMessage(objects: objects).text)
        #expect(reading.refused.map(\.code) == ["bsn-missing", "bsn-invalid", "entity-not-a-person"])
        #expect(reading.rows.map(\.number) == [1, 2, 3])
    }

    @Test(arguments: [
        (StUFMessage(objects: []).text.replacing("bg/0310", with: "bg/0204"), "xml-schema-root"),
        (StUFMessage(objects: []).text.replacing("npsLa01", with: "npsLk01"), "xml-schema-root"),
        (StUFMessage(objects: []).text.replacing("npsLa01", with: "vesLa01"), "xml-schema-root"),
        ("<StUF:Fo02Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"/>", "xml-schema-root"),
        (
            StUFMessage(objects: [], parameters: "<StUF:indicatorVervolgvraag> true\n</StUF:indicatorVervolgvraag>")
                .text, "answer-incomplete"
        ),
        (
            StUFMessage(objects: [], parameters: "<StUF:aantalVoorkomens>1</StUF:aantalVoorkomens>").text,
            "records-mismatch"
        ),
        (StUFMessage(objects: ["<BG:Secret/>"]).text, "xml-schema-element"),
        (String(StUFMessage(objects: [StUFMessage.object("")]).text.dropLast(30)), "xml-truncated"),
        ("<!DOCTYPE a>" + StUFMessage(objects: []).text, "xml-doctype"),
    ])
    func `refuses the whole file when it is no whole answer`(text: String, expected: String) throws {
        #expect(try code(text) == expected)
    }

    @Test func `an answer without persons holds nobody`() throws {
        #expect(try read(StUFMessage(objects: []).text).rows.isEmpty)
        #expect(
            try read(StUFMessage(objects: [], parameters: "<StUF:aantalVoorkomens>0</StUF:aantalVoorkomens>").text).rows
                .isEmpty
        )
        let empty = StUFMessage(objects: []).text.replacing(
            "<BG:antwoord>\n\n</BG:antwoord>",
            with: "<BG:melding>niemand</BG:melding>"
        )
        #expect(try read(empty).rows.isEmpty)
    }

    @Test func `gives the same in chunks of any size`() throws {
        let objects = (0..<20).map { StUFMessage.object("<BG:geslachtsnaam>Naam &#235; \($0)</BG:geslachtsnaam>\n") }
        let text = StUFMessage(objects: objects).text
        let whole = try read(text)
        #expect(whole.persons.map(\.name.surname) == (0..<20).map { "Naam ë \($0)" })
        for chunk in [1, 2, 3, 7, 64, 1000] { #expect(try read(text, chunk: chunk) == whole) }
    }
}

/// The text of an answer message.
struct StUFMessage {
    static let firstObjectLine = 9
    var objects: [String]
    var parameters = ""

    var text: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <BG:npsLa01 xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <BG:stuurgegevens><StUF:berichtcode>La01</StUF:berichtcode></BG:stuurgegevens>
        <BG:parameters>
        \(parameters.replacing("\n", with: " "))
        </BG:parameters>
        <BG:antwoord>
        \(objects.joined(separator: "\n"))
        </BG:antwoord>
        </BG:npsLa01>
        """
    }

    /// One `object`.
    static func object(_ content: String, number: String? = AccountFile.numbers[0], entity: String = "NPS") -> String {
        let bsn = number.map { "<BG:inp.bsn>\($0)</BG:inp.bsn>" } ?? ""
        return "<BG:object StUF:entiteittype=\"\(entity)\">\(bsn)\(content)</BG:object>"
    }
}
