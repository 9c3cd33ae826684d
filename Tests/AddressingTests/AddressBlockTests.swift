import Addressing
import LetterModel
import Testing

struct AddressBlockTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let person: AddressedPerson
        var width = 20
        var maximumLines = 6
        let lines: [String]?
        var steps: AddressBlock.OverflowSteps = []
    }

    private static func person(
        _ rest: String,
        initials: String = "",
        form: String = "",
        address: [String] = ["Leyweg 7", "2584 AE  DELFT"],
        country: String = ""
    ) -> AddressedPerson {
        AddressedPerson(
            salutation: "",
            envelopeName: EnvelopeName(initials: initials, rest: rest),
            formOfAddress: form,
            addressLines: address,
            country: country
        )
    }

    @Test(arguments: [
        Row(
            testDescription: "everything fits",
            person: person("van Velzen", initials: "J.F."),
            lines: ["J.F. van Velzen", "Leyweg 7", "2584 AE  DELFT"]
        ),
        Row(
            testDescription: "form of address above, country in capitals below",
            person: person("Aedel", form: "De hoogheid", address: ["Rue 1", "Québec"], country: "Brazilië"),
            lines: ["De hoogheid", "Aedel", "Rue 1", "Québec", "BRAZILIË"]
        ),
        Row(
            testDescription: "no line left for the form of address",
            person: person("Aedel", form: "De hoogheid"),
            maximumLines: 3,
            lines: ["Aedel", "Leyweg 7", "2584 AE  DELFT"],
            steps: .withoutFormOfAddress
        ),
        Row(
            testDescription: "form of address too wide",
            person: person("Aedel", form: "De hoogwelgeboren vrouwe"),
            lines: ["Aedel", "Leyweg 7", "2584 AE  DELFT"],
            steps: .withoutFormOfAddress
        ),
        Row(
            testDescription: "two lines at a space",
            person: person("van Velzen tot Laag Nieuwkoop", initials: "J.F."),
            lines: ["J.F. van Velzen tot", "Laag Nieuwkoop", "Leyweg 7", "2584 AE  DELFT"],
            steps: .wrappedName
        ),
        Row(
            testDescription: "two lines after a hyphen, which stays",
            person: person("Groenewoud-Schimmelpenn", initials: "J.F."),
            lines: ["J.F. Groenewoud-", "Schimmelpenn", "Leyweg 7", "2584 AE  DELFT"],
            steps: .wrappedName
        ),
        Row(
            testDescription: "fewer initials before a third line",
            person: person("Groenewoud-Schimmelpenninck", initials: "J.F.R.A.B.C."),
            lines: ["J.F.R.A. Groenewoud-", "Schimmelpenninck", "Leyweg 7", "2584 AE  DELFT"],
            steps: [.wrappedName, .fewerInitials]
        ),
        Row(
            testDescription: "fewer initials in place of a second line that is not there",
            person: person("van Schagen", initials: "J.F.R.A.B.C."),
            maximumLines: 3,
            lines: ["J.F.R.A. van Schagen", "Leyweg 7", "2584 AE  DELFT"],
            steps: .fewerInitials
        ),
        Row(
            testDescription: "a second line before fewer initials on one",
            person: person("van Schagen", initials: "J.F.R.A.B.C."),
            lines: ["J.F.R.A.B.C. van", "Schagen", "Leyweg 7", "2584 AE  DELFT"],
            steps: .wrappedName
        ),
        Row(
            testDescription: "three lines, with all initials again",
            person: person("Groenewoud-Schimmelpenninck-van Oranje", initials: "J.F."),
            lines: ["J.F. Groenewoud-", "Schimmelpenninck-van", "Oranje", "Leyweg 7", "2584 AE  DELFT"],
            steps: [.wrappedName, .moreNameLines]
        ),
        Row(
            testDescription: "the form of address gives way to the name",
            person: person("Groenewoud-Schimmelpenninck-van Oranje", form: "De hoogheid"),
            maximumLines: 5,
            lines: ["Groenewoud-", "Schimmelpenninck-van", "Oranje", "Leyweg 7", "2584 AE  DELFT"],
            steps: [.withoutFormOfAddress, .wrappedName, .moreNameLines]
        ),
        Row(
            testDescription: "a long name does not fit in what the address leaves",
            person: person("Groenewoud-Schimmelpenninck-van Oranje"),
            maximumLines: 4,
            lines: nil
        ),
        Row(testDescription: "a word too wide is never cut", person: person("Schimmelpenninckvanderoye"), lines: nil),
        Row(
            testDescription: "address lines break at spaces only",
            person: person("Aedel", address: ["Woonaak De Kabouter-Noord in Ruigoord", "DELFT"]),
            lines: ["Aedel", "Woonaak De", "Kabouter-Noord in", "Ruigoord", "DELFT"],
            steps: .wrappedAddress
        ),
        Row(
            testDescription: "the country breaks too",
            person: person("Aedel", address: ["Rue 1"], country: "Federale Republiek Joegoslavië"),
            lines: ["Aedel", "Rue 1", "FEDERALE REPUBLIEK", "JOEGOSLAVIË"],
            steps: .wrappedAddress
        ),
        Row(
            testDescription: "an address that leaves no line for the name",
            person: person("Aedel", address: ["Woonaak De Kabouter in Ruigoord", "DELFT"]),
            maximumLines: 3,
            lines: nil
        ),
        Row(
            testDescription: "initials without points",
            person: person("Groenewoud-Schimmelpenninck", initials: "J P Q Rr. S T U"),
            lines: ["J P Q Groenewoud-", "Schimmelpenninck", "Leyweg 7", "2584 AE  DELFT"],
            steps: [.wrappedName, .fewerInitials]
        ),
    ])
    func `fits name and address in the window`(row: Row) {
        let result = AddressBlock.fit(row.person, maximumLines: row.maximumLines) { $0.count <= row.width }
        switch result {
        case .success(let block):
            #expect(block.lines == row.lines)
            #expect(block.steps == row.steps)
            #expect(block.needsReview == !row.steps.subtracting(.withoutFormOfAddress).isEmpty)
        case .failure(let reason):
            #expect(reason == .doesNotFit)
            #expect(row.lines == nil)
        }
    }

    @Test(arguments: 1...60)
    func `never loses a character of name and address, however narrow the window`(width: Int) throws {
        let person = Self.person(
            "van Velzen-in het Veld tot Laag Nieuwkoop",
            address: ["Straat van de Heer 12 A", "Kota  Bharu"],
            country: "Zuid-Afrika"
        )
        guard case .success(let block) = AddressBlock.fit(person, maximumLines: 40, fits: { $0.count <= width }) else {
            #expect(width < 11)
            return
        }
        let wanted = "van Velzen-in het Veld tot Laag Nieuwkoop Straat van de Heer 12 A Kota  Bharu ZUID-AFRIKA"
        #expect(block.lines.joined().filter { $0 != " " } == wanted.filter { $0 != " " })
        #expect(block.lines.allSatisfy { $0.count <= width && $0.first != " " && $0.last != " " && !$0.isEmpty })
    }
}
