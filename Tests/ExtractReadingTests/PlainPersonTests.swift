import ExtractReading
import LetterModel
import TestSupport
import Testing

struct PlainPersonTests {
    private static let required = [
        "burgerservicenummer", "voornamen", "voorvoegsel", "geslachtsnaam", "geboortedatum", "geslacht",
        "overlijdensdatum", "reden_opschorting", "geheimhouding", "straat", "huisnummer", "huisletter",
        "huisnummertoevoeging", "postcode", "woonplaats", "adres_in_onderzoek", "curatele",
    ]
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(
        _ rows: [[String: String]],
        columns: [String] = required,
        separator: String = ";"
    ) throws -> PersonReading {
        let lines = rows.map { row in
            columns.map { row[$0] ?? ($0 == "burgerservicenummer" ? "999993653" : "") }.joined(separator: separator)
        }
        let text = ([columns.joined(separator: separator)] + lines).joined(separator: "\r\n") + "\r\n"
        return try PersonReading(path: folder.write(text, to: "persons.csv"))
    }

    private func person(_ values: [String: String], more columns: [String] = []) throws -> Person {
        let reading = try read([values], columns: Self.required + columns)
        return try #require(reading.persons.first, "\(reading.refused)")
    }

    @Test(arguments: [",", ";"])
    func `reads a person with Dutch column names`(separator: String) throws {
        let reading = try read(
            [
                [
                    "voornamen": "Anna Maria", "voorvoegsel": "van den", "geslachtsnaam": "\"Aedel; \"\"de\"\" Boer\"",
                    "geboortedatum": "1968-05-23", "geslacht": "Vrouw", "straat": "Boterdiep", "huisnummer": "31",
                    "huisletter": "A", "huisnummertoevoeging": "III", "postcode": "3077 AW", "woonplaats": "Rotterdam",
                ]
            ],
            separator: separator
        )
        let person = try #require(reading.persons.first)
        #expect(
            person.name == RegisteredName(givenNames: "Anna Maria", prefix: "van den", surname: "Aedel; \"de\" Boer")
        )
        #expect(person.birthDate == IncompleteDate(digits: 19_680_523))
        #expect(person.sex == .female)
        #expect(person.address.houseNumber == 31 && person.address.postalCode == "3077 AW")
        #expect(!person.isDeceased && !person.isConfidential && !person.isUnderGuardianship)
        #expect(person.investigation == nil && person.suspension == nil)
    }

    @Test(
        arguments: [
            ("23-05-1968", 19_680_523), ("19680523", 19_680_523), ("1968-05", 19_680_500), ("1968", 19_680_000),
            (" 1968-05-23 ", 19_680_523),
        ] as [(String, UInt32)]
    )
    func `reads dates as people write them`(text: String, digits: UInt32) throws {
        #expect(try person(["geboortedatum": text]).birthDate == IncompleteDate(digits: digits))
    }

    @Test(arguments: ["23/05/1968", "mei 1968", "1968-5-23", "68-05-23"])
    func `a date that is none of these is no date, and never a wrong one`(text: String) throws {
        #expect(try person(["geboortedatum": text]).birthDate == nil)
        #expect(try person(["overlijdensdatum": text]).isDeceased)
    }

    @Test(arguments: [("ja", true), ("J", true), ("1", true), ("nee", false), ("N", false), ("0", false), ("", false)])
    func `reads yes and no where they decide whether someone gets a letter`(text: String, isYes: Bool) throws {
        let person = try person(["curatele": text, "geheimhouding": text == "1" ? "1" : text])
        #expect(person.isUnderGuardianship == isYes)
        #expect(person.isConfidential == isYes)
        guard text != "1", text != "0" else { return }
        #expect((try self.person(["adres_in_onderzoek": text]).investigation != nil) == isYes)
    }

    @Test(arguments: [
        ("curatele", "misschien", "yes-or-no-unclear"), ("adres_in_onderzoek", "1", "yes-or-no-unclear"),
        ("geheimhouding", "geheim", "confidentiality-unknown"), ("geslacht", "X", "sex-unknown"),
        ("huisnummer", "12a", "house-number-invalid"), ("reden_opschorting", "Z", "suspension-unknown"),
        ("geslachtsnaam", "\u{202E}Jan", "bidi-control"), ("burgerservicenummer", "123456789", "bsn-invalid"),
        ("burgerservicenummer", " ", "bsn-invalid"), ("burgerservicenummer", "", "bsn-missing"),
        ("straat", "\"Kerkstraat\" 1", "quotes-malformed"), ("straat", "Kerk;straat", "field-count"),
    ])
    func `refuses a row that cannot be understood, and reads on`(column: String, value: String, code: String) throws {
        let reading = try read([[column: value], ["geslachtsnaam": "Na"]])
        #expect(reading.refused.map(\.code) == [code])
        #expect(reading.refused.map(\.line) == [2])
        #expect(reading.persons.map(\.name.surname) == ["Na"])
    }

    @Test func `reads the columns that may lack, and names those that it does not know`() throws {
        let more = [
            "Aanduiding naamgebruik", "partnerGeslachtsnaam", "land-code", "adresregel_1", "lievelingskleur", "e-mail!",
        ]
        let reading = try read(
            [
                [
                    "Aanduiding naamgebruik": "P", "partnerGeslachtsnaam": "Zon", "land-code": "6003",
                    "adresregel_1": "Laan 1",
                ]
            ],
            columns: Self.required + more
        )
        let person = try #require(reading.persons.first)
        #expect(person.nameUsage == .partner && person.partners.map(\.surname) == ["Zon"])
        #expect(person.address.countryCode == "6003" && person.address.foreignLines.first == "Laan 1")
        #expect(reading.ignoredColumns == ["lievelingskleur", "column 23"])
    }

    @Test(arguments: required)
    func `a required column that lacks refuses the file, for nobody is alive because a column is missing`(
        column: String
    ) throws {
        let error = #expect(throws: ExtractError.self) {
            try read([[:]], columns: Self.required.filter { $0 != column })
        }
        let isTold = ["burgerservicenummer", "geslachtsnaam"].contains(column)
        #expect(error?.code == (isTold ? "header-invalid" : "column-missing"))
        #expect(isTold || error?.found.contains(column.filter { $0 != "_" }) == true)
    }

    @Test func `a column that stands twice refuses the file`() throws {
        let error = #expect(throws: ExtractError.self) { try read([[:]], columns: Self.required + ["BSN"]) }
        #expect(error?.code == "column-duplicate")
    }

    @Test func `gives the same in chunks of any size`() throws {
        let rows = (0..<30).map { ["geslachtsnaam": "Naam \($0)", "straat": "\"Een; \"\"twee\"\"\""] }
        let columns = Self.required
        let lines = rows.map { row in
            columns.map { row[$0] ?? ($0 == columns[0] ? "999993653" : "") }.joined(separator: ";")
        }
        let text = ([columns.joined(separator: ";")] + lines).joined(separator: "\n")
        let path = try folder.write(text, to: "persons.csv")
        let whole = try PersonReading(path: path)
        #expect(whole.persons.count == 30)
        for chunk in [1, 2, 3, 7, 64] { #expect(try PersonReading(path: path, chunk: chunk) == whole) }
    }
}
