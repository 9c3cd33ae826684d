import ExtractReading
import LetterModel
import TestSupport
import Testing

struct PersonExtractReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ rows: [String], header: String = PersonFile.header, end: String = "\n") throws -> PersonReading
    {
        let text = ([header] + rows).joined(separator: end) + end
        return try PersonReading(path: folder.write(text, to: "persons.csv"))
    }

    private func person(_ values: [String: String]) throws -> Person {
        try #require(try read([PersonFile.row(values)]).persons.first)
    }

    @Test func `reads every field of a person`() throws {
        let result = try person([
            "01.02.10": "Anna Maria", "01.02.20": "BS", "01.02.30": "van den", "01.02.40": "Aedel",
            "01.03.10": "19680000",
            "01.04.10": "V", "01.61.10": "N", "05.02.20": "G", "05.02.30": "de", "05.02.40": "Boer",
            "05.06.10": "20081201",
            "07.67.20": "R", "07.70.10": "7", "08.09.10": "0599", "08.11.10": "Boterdiep", "08.11.20": "00031",
            "08.11.30": "A", "08.11.40": "III", "08.11.50": "to", "08.11.60": "3077AW", "08.11.70": "Rotterdam",
            "08.12.10": "Woonboot", "08.13.10": "6003", "08.13.30": "Olympos 387A", "08.13.40": "85700",
            "08.13.50": "Dodekanesos", "08.83.10": "089999", "11.33.10": "1",
        ])
        #expect(
            result.name
                == RegisteredName(givenNames: "Anna Maria", title: .baroness, prefix: "van den", surname: "Aedel")
        )
        #expect(result.birthDate == IncompleteDate(digits: 19_680_000))
        #expect((result.sex, result.nameUsage) == (.female, .partnerAfterOwn))
        #expect(
            result.partners == [
                Partner(
                    title: .count,
                    prefix: "de",
                    surname: "Boer",
                    start: try #require(IncompleteDate(digits: 20_081_201))
                )
            ]
        )
        #expect(result.suspension == .nonResident)
        #expect(result.isConfidential && result.isUnderGuardianship && !result.isDeceased)
        #expect(
            result.address
                == RegisteredAddress(
                    municipalityCode: "0599",
                    street: "Boterdiep",
                    houseNumber: 31,
                    houseLetter: "A",
                    houseNumberAddition: "III",
                    houseNumberDesignation: "to",
                    postalCode: "3077AW",
                    place: "Rotterdam",
                    locationDescription: "Woonboot",
                    countryCode: "6003",
                    foreignLines: ForeignLines(first: "Olympos 387A", second: "85700", third: "Dodekanesos")
                )
        )
        #expect(result.investigation?.isNotLivingThere == true)
    }

    @Test func `a row with nothing but a number is a person without particulars`() throws {
        let result = try person(["01.02.40": ""])
        let number = try #require(CitizenServiceNumber(value: 999_993_653))
        #expect(
            result
                == Person(citizenServiceNumber: number, name: RegisteredName(surname: ""), address: RegisteredAddress())
        )
    }

    @Test(arguments: [
        ("de;;van", "Groot;Klein;Duin", "19800101;;", ";20010308;", ["de Groot", "Klein to 20010308", "van Duin"]),
        ("", "Zon", "", "", ["Zon"]),
        (";", "Zon;", ";", ";", ["Zon"]),
        (";", ";", ";", ";20010308", ["to 20010308"]),
        ("", "Zon", "", "00000000", ["Zon to 0"]),
        ("", "Zon", "", "05", ["Zon to 0"]),
        ("", #"Zon\;Maan"#, "", "", ["Zon;Maan"]),
        ("", "", "", "", []),
    ])
    func `reads partners, which repeat inside their fields`(
        prefix: String,
        surname: String,
        start: String,
        end: String,
        partners: [String]
    ) throws {
        let items = String(repeating: ";", count: prefix.count(where: { $0 == ";" }))
        let result = try person([
            "05.02.20": items, "05.02.30": prefix, "05.02.40": surname, "05.06.10": start.isEmpty ? items : start,
            "05.07.10": end.isEmpty ? items : end,
        ])
        let texts = result.partners.map { partner in
            [partner.prefix, partner.surname, partner.end.map { "to \($0.digits)" } ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        #expect(texts == partners)
    }

    @Test(arguments: ["20141010", "20080000", "00000000", "05", "?"])
    func `any filled date of death is a death`(date: String) throws {
        #expect(try person(["06.08.10": date]).isDeceased)
    }

    @Test(arguments: [
        ("", nil), ("19681301", nil), ("05", nil), ("onbekend", nil), ("00000000", 0), ("19680229", 19_680_229),
    ])
    func `an unreadable date of birth is none`(text: String, digits: UInt32?) throws {
        #expect(try person(["01.03.10": text]).birthDate?.digits == digits)
    }

    @Test(arguments: [("", false), ("0", false), ("1", true), ("7", true)])
    func `1 to 7 restrict particulars`(code: String, isConfidential: Bool) throws {
        #expect(try person(["07.70.10": code]).isConfidential == isConfidential)
    }

    @Test(arguments: [("", false), ("0", false), ("1", true), ("J", true)])
    func `anything but nothing and 0 is a guardianship`(code: String, isUnderGuardianship: Bool) throws {
        #expect(try person(["11.33.10": code]).isUnderGuardianship == isUnderGuardianship)
    }

    @Test func `an ended investigation is none`() throws {
        #expect(try person(["08.83.10": "081100"]).investigation?.markedElements == "081100")
        #expect(try person(["08.83.10": "081100", "08.83.30": "20111019"]).investigation == nil)
        #expect(try person(["08.83.30": "20111019"]).investigation == nil)
    }

    @Test(arguments: [
        ("O'Neill", "O'Neill"), ("de \"Gele\"", "de \"Gele\""), ("RÈoellstraat", "RÈoellstraat"),
        (#"Graaf\, Baron"#, "Graaf, Baron"), (#"a\;b\\c"#, #"a;b\c"#), (#"\\\,"#, #"\,"#), (" Dijk  ", " Dijk  "),
        ("e\u{301}", "e\u{301}"), ("ŻáïŀëŒ", "ŻáïŀëŒ"), (".", "."), ("𝒳", "𝒳"),
    ])
    func `keeps text byte for byte but for the escapes`(field: String, value: String) throws {
        let surname = try person(["01.02.40": field]).name.surname
        #expect(Array(surname.utf8) == Array(value.utf8))
    }
}
