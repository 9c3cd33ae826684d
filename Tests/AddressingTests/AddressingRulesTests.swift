import Addressing
import LetterModel
import TestSupport
import Testing

struct AddressingRulesTests {
    private func addressed(
        _ row: NameCase,
        at address: RegisteredAddress? = nil,
        language: LetterLanguage = .dutch
    ) -> Result<AddressedPerson, ExclusionReason> {
        var person = row.person
        if let address { person.address = address }
        return AddressingRules().address(person, language: language)
    }

    @Test func `puts a whole person in the words of a letter`() throws {
        let row = NameCase("VV", "Jo Anne||in het|Veld", "|van|Velzen", is: nil)
        #expect(
            try addressed(row).get()
                == AddressedPerson(
                    salutation: "Geachte mevrouw Van Velzen-in het Veld",
                    envelopeName: EnvelopeName(initials: "J.A.", rest: "van Velzen-in het Veld"),
                    runningTextName: "mevrouw Van Velzen-in het Veld",
                    addressLines: ["Boterdiep 31", "3077 AW  ROTTERDAM"],
                    kixPayload: "3077AW31",
                    postalCode: PostalCode("3077AW"),
                    houseNumber: 31
                )
        )
    }

    @Test func `uses the language of the letter for the salutation alone`() throws {
        let row = NameCase("ME", "Jo|B|van den|Aedel", is: nil)
        let person = try addressed(row, language: .english).get()
        #expect(person.salutation == "Dear J. baron van den Aedel")
        #expect(person.runningTextName == "baron van den Aedel")
        #expect(person.formOfAddress == "De hoogwelgeboren heer")
    }

    @Test func `gives an address abroad its country, and neither postal code nor bar code`() throws {
        let address = RegisteredAddress(
            houseNumber: 12,
            postalCode: "3077AW",
            countryCode: "5010",
            foreignLines: ForeignLines(first: "Rue 1", third: "1000 Bruxelles")
        )
        let person = try addressed(NameCase("M", "Jo|||Boer", is: nil), at: address).get()
        #expect(person.addressLines == ["Rue 1", "1000 Bruxelles"])
        #expect(person.country == "België")
        #expect(person.kixPayload.isEmpty && person.postalCode == nil && person.houseNumber == 0)
    }

    static let namelessPeople: [(NameCase, ReviewReasons)] = [
        (NameCase("ME", "Jo Anne|||.", is: ""), [.neutralSalutation, .givenNamesOnly]),
        (NameCase("VV", "Jo Anne|||", "|de|Boer", is: ""), [.neutralSalutation, .givenNamesOnly]),
        (NameCase("ME", "Jo Anne|G||.", is: "Hooggeboren heer"), .givenNamesOnly),
    ]

    @Test(arguments: namelessPeople)
    func `writes to the given names when there is no own name`(row: NameCase, review: ReviewReasons) throws {
        let person = try addressed(row).get()
        #expect(person.envelopeName == EnvelopeName(rest: "Jo Anne"))
        #expect(person.salutation == row.expected)
        #expect(person.runningTextName.isEmpty)
        #expect(person.review == review)
    }

    @Test(arguments: [
        NameCase("ME", "|||.", is: nil), NameCase("ME", ".|G||", is: nil), NameCase("VP", "|||.", "||.", is: nil),
    ])
    func `refuses a person of whom no name is known`(row: NameCase) {
        #expect(addressed(row) == .failure(.noUsableName))
    }

    @Test(arguments: [
        RegisteredAddress(),
        RegisteredAddress(countryCode: "0000", foreignLines: ForeignLines(first: "Rue 1")),
        RegisteredAddress(countryCode: "4999", foreignLines: ForeignLines(first: "Rue 1")),
        RegisteredAddress(foreignLines: ForeignLines(first: "Rue 1")),
    ])
    func `refuses an address that the post cannot find, before it looks at the name`(address: RegisteredAddress) {
        #expect(addressed(NameCase("ME", "|||.", is: nil), at: address) == .failure(.noKnownAddress))
    }

    @Test(arguments: [
        (
            RegisteredAddress(street: "Leyweg", houseNumber: 7, postalCode: "1234SS", place: "Delft"),
            ["postal-code-as-recorded"]
        ),
        (RegisteredAddress(street: "Leyweg", houseNumber: 7, postalCode: "2584AE"), ["no-place"]),
        (
            RegisteredAddress(street: "Leyweg", houseNumber: 7, postalCode: "0", place: ""),
            ["postal-code-as-recorded", "no-place"]
        ),
        (RegisteredAddress(municipalityCode: "1999", locationDescription: "Woonboot"), ["no-place"]),
        (RegisteredAddress(municipalityCode: "0599", locationDescription: "Woonboot"), []),
        (RegisteredAddress(countryCode: "6030", foreignLines: ForeignLines(first: "Laan 1")), []),
    ])
    func `lists odd addresses for review`(address: RegisteredAddress, codes: [String]) throws {
        #expect(try addressed(NameCase("M", "Jo|||Boer", is: nil), at: address).get().review.codes == codes)
    }

    @Test func `hands its setting to the bar code`() throws {
        var person = NameCase("M", "Jo|||Boer", is: nil).person
        (person.address.houseLetter, person.address.houseNumberAddition) = ("A", "2")
        #expect(try AddressingRules().address(person, language: .dutch).get().kixPayload == "3077AW31XA2")
        let strict = AddressingRules(kixHouseLetterWithAddition: false)
        #expect(try strict.address(person, language: .dutch).get().kixPayload.isEmpty)
    }

    @Test func `writes to everybody in the official test set`() throws {
        guard let file = sharedData("gbav-testset-selection.csv") else { return }
        let persons = try OfficialPersons(file: file).all
        #expect(persons.count == 687)
        var counts: [String: Int] = [:]
        for person in persons {
            switch AddressingRules().address(person, language: .dutch) {
            case .success(let addressed):
                counts["addressed", default: 0] += 1
                #expect(!addressed.envelopeName.text.isEmpty)
                #expect((1...3).contains(addressed.addressLines.count))
                #expect(addressed.addressLines.allSatisfy { !$0.isEmpty })
                #expect(addressed.salutation.isEmpty == addressed.review.contains(.neutralSalutation))
                let block = AddressBlock.fit(addressed, maximumLines: 6) { $0.count <= 42 }
                if case .success(let block) = block { #expect((1...6).contains(block.lines.count)) }
            case .failure(let reason): counts[reason.rawValue, default: 0] += 1
            }
        }
        print("official persons:", counts.sorted { $0.key < $1.key })
        #expect(counts.values.reduce(0, +) == 687)
    }
}
