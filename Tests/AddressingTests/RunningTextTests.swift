import Addressing
import LetterModel
import Testing

struct RunningTextTests {
    @Test(arguments: [
        NameCase("M", "Jo Rene|||Groenen", is: "de heer Groenen"),
        NameCase("V", "Jo Rene||van|Velzen", is: "mevrouw Van Velzen"),
        NameCase("VV", "Jo||in het|Veld", "|van|Velzen", is: "mevrouw Van Velzen-in het Veld"),
        NameCase("VN", "Jo||in het|Veld", "|van|Velzen", is: "mevrouw In het Veld-van Velzen"),
        NameCase("VP", "Jo||in het|Veld", "|'t|Wolkje", is: "mevrouw 't Wolkje"),
        NameCase("O", "Jo Rene||in het|Zonnetje", is: "J.R. in het Zonnetje"),
        NameCase("O", "||in het|Zonnetje", is: "In het Zonnetje"),
        NameCase("VE", "Jo|||.", "|de|Boer", is: nil),
        NameCase("VP", "Jo|||.", "|de|Boer", is: "mevrouw De Boer"),
        NameCase("ME", "Jo|G||.", is: nil),
        NameCase("MV", "Jo||de|Boer", "||.", is: "de heer De Boer"),
    ])
    func `names a person inside a sentence`(row: NameCase) {
        #expect(RunningText.name(for: row.person) == row.expected)
    }

    @Test(arguments: [
        NameCase("ME", "Jo|B|van den|Aedel", is: "baron van den Aedel"),
        NameCase("ME", "Jo|R|van den|Aedel", is: "ridder van den Aedel"),
        NameCase("VE", "Jo|R|van den|Aedel", is: "mevrouw Van den Aedel"),
        NameCase("OE", "Jo|P|van den|Aedel", is: "J. van den Aedel"),
        NameCase("ME", "|JH|van den|Aedel", is: "jonkheer van den Aedel"),
        NameCase("MN", "Jo|JH|van den|Aedel", "|de|Boer", is: "jonkheer van den Aedel-de Boer"),
        NameCase("MV", "Jo|JH|van den|Aedel", "|de|Boer", is: "de heer De Boer-jonkheer van den Aedel"),
        NameCase("VE", "Jo|JV|van den|Aedel", is: "jonkvrouw van den Aedel"),
        NameCase("VV", "Jo|B|van den|Aedel", "|de|Boer", is: "mevrouw De Boer-barones van den Aedel"),
        NameCase("VN", "Jo|B|van den|Aedel", "|de|Boer", is: "barones van den Aedel-de Boer"),
        NameCase("VP", "Jo|B|van den|Aedel", "|de|Boer", is: "mevrouw De Boer"),
        NameCase("VP", "Jo||de|Boer", "G|van den|Aedel", is: "gravin van den Aedel"),
        NameCase("VV", "Jo||de|Boer", "G|van den|Aedel", is: "gravin van den Aedel-de Boer"),
        NameCase("VN", "Jo||de|Boer", "G|van den|Aedel", is: "mevrouw De Boer-gravin van den Aedel"),
        NameCase("VV", "Jo|G|van den|Aedel", "B|de|Boer", is: "barones de Boer-gravin van den Aedel"),
        NameCase("VV", "Jo||de|Boer", "G||.", is: "mevrouw De Boer"),
    ])
    func `lets a title in front take the place of heer and mevrouw`(row: NameCase) {
        #expect(RunningText.name(for: row.person) == row.expected)
    }
}
