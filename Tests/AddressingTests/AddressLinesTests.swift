import Addressing
import LetterModel
import Testing

struct AddressLinesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let address: RegisteredAddress
        let expected: [String]?
        let country: String

        init(_ address: RegisteredAddress, _ expected: [String]?, country: String = "") {
            (self.address, self.expected, self.country) = (address, expected, country)
        }

        var testDescription: String { expected?.joined(separator: " / ") ?? "absent" }
    }

    private static func house(
        letter: String = "",
        addition: String = "",
        designation: String = ""
    ) -> RegisteredAddress {
        RegisteredAddress(
            municipalityCode: "0599",
            street: "Boterdiep",
            houseNumber: 400,
            houseLetter: letter,
            houseNumberAddition: addition,
            houseNumberDesignation: designation,
            postalCode: "3077AW",
            place: "Rotterdam"
        )
    }

    @Test(arguments: [
        (house(), "Boterdiep 400"),
        (house(letter: "L"), "Boterdiep 400 L"),
        (house(letter: "a"), "Boterdiep 400 a"),
        (house(letter: "L", addition: "Toe"), "Boterdiep 400 LToe"),
        (house(letter: "A", addition: "2"), "Boterdiep 400 A2"),
        (house(addition: "III"), "Boterdiep 400 III"),
        (house(addition: "2"), "Boterdiep 400-2"),
        (house(addition: "73c"), "Boterdiep 400-73c"),
        (house(addition: "-4a"), "Boterdiep 400 -4a"),
        (house(designation: "by"), "Boterdiep bij 400"),
        (house(designation: "to"), "Boterdiep t/o 400"),
        (house(letter: "B", addition: "bis", designation: "to"), "Boterdiep t/o 400 Bbis"),
    ])
    func `writes street and house number`(address: RegisteredAddress, line: String) throws {
        #expect(try #require(AddressLines.of(address)).lines == [line, "3077 AW  ROTTERDAM"])
    }

    private static func place(
        _ postalCode: String,
        _ place: String,
        municipality: String = "",
        location: String = ""
    ) -> RegisteredAddress {
        RegisteredAddress(
            municipalityCode: municipality,
            street: location.isEmpty ? "Leyweg" : "",
            houseNumber: location.isEmpty ? 7 : 0,
            postalCode: postalCode,
            place: place,
            locationDescription: location
        )
    }

    @Test(arguments: [
        (place("2584AE", "'s-Gravenhage"), "2584 AE  'S-GRAVENHAGE"),
        (place("2584 ae", "IJsselstein"), "2584 AE  IJSSELSTEIN"),
        (place("", "Súdwest-Fryslân"), "SÚDWEST-FRYSLÂN"),
        (place("2584AE", "", municipality: "0518"), "2584 AE  'S-GRAVENHAGE"),
        (place("2584AE", ".", municipality: "0003"), "2584 AE  APPINGEDAM"),
        (place("", "", municipality: "0599"), "ROTTERDAM"),
        (place("2584AE", "", municipality: "0000"), "2584 AE"),
        (place("2584AE", "", municipality: "1999"), "2584 AE"),
        (place("2584AE", "", municipality: "9998"), "2584 AE"),
        (place("1234SS", "Rotterdam"), "1234SS  ROTTERDAM"),
        (place("0999 aa", "Rotterdam"), "0999 aa  ROTTERDAM"),
        (place("2584AE", "Rotterdam", location: "Woonboot"), "ROTTERDAM"),
        (place("2584AE", "", municipality: "1979", location: "Woonboot"), "EEMSDELTA"),
    ])
    func `writes postal code and place`(address: RegisteredAddress, line: String) throws {
        #expect(try #require(AddressLines.of(address)).lines.last == line)
    }

    @Test(arguments: [
        // Street first, then location, then abroad.
        Row(
            RegisteredAddress(street: "Leyweg", houseNumber: 7, place: "Delft", locationDescription: "Woonboot"),
            ["Leyweg 7", "DELFT"]
        ),
        Row(
            RegisteredAddress(street: ".", houseNumber: 7, place: "Delft", locationDescription: "Woonboot"),
            ["Woonboot", "DELFT"]
        ),
        Row(
            RegisteredAddress(street: "Leyweg", place: "Delft", locationDescription: "Woonboot"),
            ["Woonboot", "DELFT"]
        ),
        Row(
            RegisteredAddress(
                locationDescription: "Woonboot",
                countryCode: "5010",
                foreignLines: ForeignLines(first: "A")
            ),
            ["Woonboot"]
        ),
        Row(
            RegisteredAddress(street: "Leyweg", countryCode: "5010", foreignLines: ForeignLines(first: "Rue 1")),
            ["Rue 1"],
            country: "België"
        ),
        // Abroad.
        Row(
            RegisteredAddress(
                countryCode: "5002",
                foreignLines: ForeignLines(first: "14 Rue Camulogene", second: "75015 Parijs", third: "Île")
            ),
            ["14 Rue Camulogene", "75015 Parijs", "Île"],
            country: "Frankrijk"
        ),
        Row(
            RegisteredAddress(countryCode: "5061", foreignLines: ForeignLines(second: "King Edward Point ")),
            ["King Edward Point"],
            country: "Falklandeilanden"
        ),
        Row(
            RegisteredAddress(countryCode: "6030", foreignLines: ForeignLines(first: "Laan 1", third: "Delft")),
            ["Laan 1", "Delft"]
        ),
        // Nothing usable.
        Row(RegisteredAddress(countryCode: "0000", foreignLines: ForeignLines(first: "Rue 1")), nil),
        Row(RegisteredAddress(countryCode: "5002"), nil),
        Row(RegisteredAddress(countryCode: "5002", foreignLines: ForeignLines(first: " ", second: ".")), nil),
        Row(RegisteredAddress(municipalityCode: "0599", street: "Leyweg", postalCode: "2584AE", place: "Delft"), nil),
        Row(RegisteredAddress(municipalityCode: "0599", street: ".", houseNumber: 7, place: "Delft"), nil),
        Row(RegisteredAddress(municipalityCode: "0599", houseNumber: 7, postalCode: "2584AE"), nil),
        Row(RegisteredAddress(), nil),
    ])
    func `tries street, location and abroad in this order`(row: Row) {
        let found = AddressLines.of(row.address)
        #expect(found?.lines == row.expected)
        #expect((found?.country ?? "") == row.country)
    }

    @Test func `keeps each line of an address abroad in its slot`() {
        let address = RegisteredAddress(countryCode: "5061", foreignLines: ForeignLines(second: "King Edward Point"))
        #expect(AddressLines.slots(of: address) == ["", "King Edward Point", ""])
        #expect(AddressLines.slots(of: Self.house()) == ["Boterdiep 400", "3077 AW  ROTTERDAM", ""])
        #expect(AddressLines.slots(of: RegisteredAddress()) == nil)
    }
}
