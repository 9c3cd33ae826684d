import Addressing
import LetterModel
import Testing

struct FormOfAddressTests {
    @Test(arguments: [
        NameCase("ME", "Jo|||Boer", is: nil),
        NameCase("ME", "Jo|B||Boer", is: "De hoogwelgeboren heer"),
        NameCase("VE", "Jo|B||Boer", is: "De hoogwelgeboren vrouwe"),
        NameCase("ME", "Jo|GI||Boer", is: "De hooggeboren heer"),
        NameCase("VE", "Jo|G||Boer", is: "De hooggeboren vrouwe"),
        NameCase("ME", "Jo|P||Boer", is: "De hoogheid"),
        NameCase("OE", "Jo|PS||Boer", is: "De hoogheid"),
        NameCase("OE", "Jo|G||Boer", is: nil),
        NameCase("ME", "Jo|R||Boer", is: "De hoogwelgeboren heer"),
        NameCase("VE", "Jo|R||Boer", is: nil),
        NameCase("ME", "Jo|JH||Boer", is: "De hoogwelgeboren heer"),
        NameCase("VE", "Jo|JV||Boer", is: "De hoogwelgeboren vrouwe"),
        NameCase("VE", "Jo|JV||Boer", "||Smit", is: nil),
        NameCase("MP", "Jo|G||Boer", "||Smit", is: nil),
        NameCase("VP", "Jo|||Boer", "G||Smit", is: "De hooggeboren vrouwe"),
        NameCase("VV", "Jo|PS||Boer", "B||Smit", is: "De hoogwelgeboren vrouwe"),
        NameCase("VV", "Jo|R||Boer", "B||Smit", is: "De hoogwelgeboren vrouwe"),
        NameCase("VV", "Jo|R||Boer", "R||Smit", is: nil),
        NameCase("VV", "Jo|||Boer", "G||.", is: "De hooggeboren vrouwe"),
        NameCase("VE", "Jo|||Boer", "G||Smit", is: nil),
        NameCase("MP", "Jo|||Boer", "G||Smit", is: nil),
        // It stands above a name, so there is none without a name.
        NameCase("ME", "Jo|G||.", is: nil),
    ])
    func `stands above the name of a person with a title`(row: NameCase) {
        #expect(FormOfAddress.text(for: row.person) == row.expected)
    }
}
