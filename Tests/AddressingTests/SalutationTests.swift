import Addressing
import Foundation
import LetterModel
import TestSupport
import Testing

struct SalutationTests {
    @Test(arguments: officialSalutationCases)
    func `greets as the official cases do`(row: NameCase) {
        #expect(Salutation.dutch(for: row.person) == row.expected)
    }

    @Test(arguments: [
        // A title holds no name, so it greets even the nameless; a courtesy title does too.
        NameCase("ME", "Jo|G||.", is: "Hooggeboren heer"),
        NameCase("VV", "Jo|||.", "B|van den|Aedel", is: "Hoogwelgeboren vrouwe"),
        NameCase("OE", "|PS||", is: "Hoogheid"),
        NameCase("MP", "Jo|G||.", is: nil),
        // The usage as recorded decides on titles, also when the partner is unknown or never was.
        NameCase("MP", "Jo|G|van den|Aedel", is: "Geachte heer Van den Aedel"),
        NameCase("MP", "Jo|G|van den|Aedel", "||.", is: "Geachte heer Van den Aedel"),
        NameCase("V", "Jo|||Boer", "G|van den|Aedel", is: "Geachte mevrouw Boer"),
        NameCase("VN", "Jo|||Boer", "G||.||20010101", is: "Hooggeboren vrouwe"),
        NameCase("VV", "Jo|JV|van den|Aedel", is: "Hoogwelgeboren vrouwe"),
        NameCase("VE", "Jo|JV|van den|Aedel", "|de|Boer||00000000", is: "Hoogwelgeboren vrouwe"),
        NameCase("VN", "Jo|JV|van den|Aedel", "||.||00000000", is: "Geachte mevrouw Van den Aedel"),
        // A man and an unknown sex have no courtesy title.
        NameCase("MV", "Jo|||Boer", "G|van den|Aedel", is: "Geachte heer Van den Aedel-Boer"),
        // Spaces collapse, and the capital goes to a letter only.
        NameCase("M", "Jo||van  der| Meer ", is: "Geachte heer Van der Meer"),
        NameCase("V", "Jo|||'t Wolkje", is: "Geachte mevrouw 't Wolkje"),
        NameCase("V", "Jo|||d'Angelo-Huis in 't Veld", is: "Geachte mevrouw D'Angelo-Huis in 't Veld"),
        NameCase("V", "Jo|||øgaard", is: "Geachte mevrouw Øgaard"),
        NameCase("O", "|||ßing", is: "Geachte ßing"),
        NameCase("O", "E Q||van|Velzen", is: "Geachte E Q van Velzen"),
        // A name chain is wholly surname.
        NameCase("M", "|||Ali bin Mohammed bin Abdul", is: "Geachte heer Ali bin Mohammed bin Abdul"),
    ])
    func `greets by the rules where the official cases are silent`(row: NameCase) {
        #expect(Salutation.dutch(for: row.person) == row.expected)
    }

    @Test(arguments: [
        NameCase("M", "Jo||van|Velzen", is: "Dear Mr Van Velzen"),
        NameCase("VV", "Jo||in het|Veld", "|van|Velzen", is: "Dear Ms Van Velzen-in het Veld"),
        NameCase("O", "Jo Rene||in het|Zonnetje", is: "Dear J.R. in het Zonnetje"),
        NameCase("O", "||in het|Zonnetje", is: "Dear In het Zonnetje"),
        NameCase("ME", "Jo|B|van den|Aedel", is: "Dear J. baron van den Aedel"),
        NameCase("ME", "Jo|JH|van den|Aedel", is: "Dear Jonkheer J. van den Aedel"),
        NameCase("VE", "Jo|R|van den|Aedel", is: "Dear J. van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "G|van den|Aedel", is: "Dear J. gravin van den Aedel"),
        NameCase("MP", "Jo|B|van den|Aedel", "|de|Boer", is: "Dear Mr De Boer"),
        NameCase("ME", "Jo|G||.", is: nil),
    ])
    func `greets in English`(row: NameCase) {
        #expect(Salutation.english(for: row.person) == row.expected)
    }

    @Test func `passes every official case of the published file`() throws {
        guard let file = sharedData("cases/aanhef.json") else { return }
        let cases = try JSONDecoder().decode([OfficialCase].self, from: Data(contentsOf: file))
        #expect(cases.count == 153)
        for official in cases {
            #expect(Salutation.dutch(for: official.input.asPerson) == official.expected["aanhef"], "\(official.id)")
        }
    }
}
