import Addressing
import LetterModel
import Testing

struct EnvelopeNamesTests {
    @Test(arguments: [
        NameCase("M", "Jo Rene|||Groenen", is: "J.R. Groenen"),
        NameCase("V", "Jo Rene||van|Velzen", is: "J.R. van Velzen"),
        NameCase("O", "Jo Rene||van|Velzen", is: "J.R. van Velzen"),
        // Name order.
        NameCase("VE", "Eva||in het|Veld", "|van|Velzen", is: "E. in het Veld"),
        NameCase("VP", "Eva||in het|Veld", "|van|Velzen", is: "E. van Velzen"),
        NameCase("VV", "Eva||in het|Veld", "|van|Velzen", is: "E. van Velzen-in het Veld"),
        NameCase("VN", "Eva||in het|Veld", "|van|Velzen", is: "E. in het Veld-van Velzen"),
        NameCase("VV", "Eva|||Groenen", "||Groenink", is: "E. Groenink-Groenen"),
        NameCase("VN", "Eva|| op  den | Berg", "|van |Velzen", is: "E. op den Berg-van Velzen"),
        NameCase("V", "Eva||in het|Veld", "|van|Velzen", is: "E. in het Veld"),
        // Never a partner, or one whose name is unknown: the own name.
        NameCase("VP", "Eva||in het|Veld", is: "E. in het Veld"),
        NameCase("VV", "Eva||in het|Veld", "|van|.", is: "E. in het Veld"),
        NameCase("VN", "Eva||in het|Veld", "|van|", is: "E. in het Veld"),
        // One-letter given names.
        NameCase("V", "E Q||van|Velzen", is: "E Q van Velzen"),
        NameCase("V", "Eva Q||van|Velzen", is: "E.Q van Velzen"),
        // No given names, or a name chain: what stands first has a capital if it is a letter.
        NameCase("V", "||in het|Veld", is: "In het Veld"),
        NameCase("VP", "||in het|Veld", "|'t|Wolkje", is: "'t Wolkje"),
        NameCase("VV", "||in het|Veld", "|van|Velzen", is: "Van Velzen-in het Veld"),
        NameCase("M", "|||Ali bin Mohammed", is: "Ali bin Mohammed"),
        NameCase("VE", "|B|van den|Aedel", is: "Barones van den Aedel"),
        // No own name.
        NameCase("VE", "Eva|||.", "|de|Boer", is: nil),
        NameCase("VV", "Eva|||.", "|de|Boer", is: nil),
        NameCase("VN", "Eva|||", "|de|Boer", is: nil),
        NameCase("VP", "Eva|||.", "|de|Boer", is: "E. de Boer"),
        NameCase("VP", "Eva|||.", "||.", is: nil),
        NameCase("VP", "Eva|||.", is: nil),
    ])
    func `names a person in the order of the name usage`(row: NameCase) {
        #expect(EnvelopeNames.name(for: row.person)?.text == row.expected)
    }

    @Test(arguments: [
        NameCase("VE", "A P|BS||Aedel", is: "A P barones Aedel"),
        NameCase("VE", "Anna Petra|B||Aedel", is: "A.P. barones Aedel"),
        NameCase("VV", "Jo Anne|B|van den|Aedel", "|de|Boer", is: "J.A. de Boer-barones van den Aedel"),
        NameCase("VN", "Jo Anne|B|van den|Aedel", "|de|Boer", is: "J.A. barones van den Aedel-de Boer"),
        NameCase("VP", "Jo Anne|B|van den|Aedel", "|de|Boer", is: "J.A. de Boer"),
        NameCase("MV", "Jo Anne|PS|van den|Aedel", "|de|Boer", is: "J.A. de Boer-prins van den Aedel"),
        NameCase("OE", "Jo Anne|P|van den|Aedel", is: "J.A. van den Aedel"),
        NameCase("VE", "Jo Anne|R|van den|Aedel", is: "J.A. van den Aedel"),
        // As recorded: P drops the own title even where the own name has to be used.
        NameCase("MP", "Jo|B|van den|Aedel", "||.", is: "J. van den Aedel"),
        NameCase("MV", "Jo|B|van den|Aedel", "||.", is: "J. baron van den Aedel"),
    ])
    func `sets the own title before the own name`(row: NameCase) {
        #expect(EnvelopeNames.name(for: row.person)?.text == row.expected)
    }

    @Test(arguments: [
        NameCase("ME", "Jo Anne|JH|van den|Aedel", is: "Jonkheer J.A. van den Aedel"),
        NameCase("M", "Jo Anne|JV|van den|Aedel", is: "Jonkheer J.A. van den Aedel"),
        NameCase("MN", "Jo Anne|JH|van den|Aedel", "|de|Boer", is: "Jonkheer J.A. van den Aedel-de Boer"),
        NameCase("MV", "Jo Anne|JH|van den|Aedel", "|de|Boer", is: "J.A. de Boer-jonkheer van den Aedel"),
        NameCase("MP", "Jo Anne|JH|van den|Aedel", "|de|Boer", is: "J.A. de Boer"),
        // Effective E although V is recorded: the own name comes first.
        NameCase("MV", "Jo Anne|JH|van den|Aedel", is: "Jonkheer J.A. van den Aedel"),
        NameCase("ME", "|JH|van den|Aedel", is: "Jonkheer van den Aedel"),
        NameCase("OE", "Jo|JH|van den|Aedel", is: "J. van den Aedel"),
        // A woman keeps hers without a partner, or with a former one whose name she does not use.
        NameCase("VE", "Jo|JV|van den|Aedel", is: "Jonkvrouw J. van den Aedel"),
        NameCase("VE", "Jo|JH|van den|Aedel", "|de|Boer||20010101", is: "Jonkvrouw J. van den Aedel"),
        NameCase("VN", "Jo|JV|van den|Aedel", "|de|Boer||20010101", is: "J. van den Aedel-de Boer"),
        NameCase("VE", "Jo|JV|van den|Aedel", "|de|Boer", is: "J. van den Aedel"),
    ])
    func `opens the line with a predicate when the own name comes first`(row: NameCase) {
        #expect(EnvelopeNames.name(for: row.person)?.text == row.expected)
    }

    @Test(arguments: [
        NameCase("VP", "Jo||de|Boer", "B|van den|Aedel", is: "J. barones van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "G|van den|Aedel", is: "J. gravin van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "H|van den|Aedel", is: "J. hertogin van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "M|van den|Aedel", is: "J. markiezin van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "P|van den|Aedel", is: "J. prinses van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "R|van den|Aedel", is: "J. van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "JH|van den|Aedel", is: "J. van den Aedel"),
        NameCase("VP", "Jo||de|Boer", "GI|van den|Aedel", is: "J. van den Aedel"),
        NameCase("VN", "Jo||de|Boer", "G|van den|Aedel", is: "J. de Boer-gravin van den Aedel"),
        NameCase("VV", "Ada|G|van den|Aedel", "B|de|Boer", is: "A. barones de Boer-gravin van den Aedel"),
        NameCase("VN", "Ada|G|van den|Aedel", "B|de|Boer", is: "A. gravin van den Aedel-barones de Boer"),
        NameCase("VP", "Jo||de|Boer", "G|van den|Aedel||20010101", is: "J. gravin van den Aedel"),
        NameCase("VE", "Jo||de|Boer", "G|van den|Aedel", is: "J. de Boer"),
        NameCase("V", "Jo||de|Boer", "G|van den|Aedel", is: "J. de Boer"),
        NameCase("VV", "Jo||de|Boer", "G||.", is: "J. de Boer"),
        NameCase("MP", "Jo||de|Boer", "G|van den|Aedel", is: "J. van den Aedel"),
        NameCase("OP", "Jo||de|Boer", "G|van den|Aedel", is: "J. van den Aedel"),
    ])
    func `sets the courtesy title before the partner's name`(row: NameCase) {
        #expect(EnvelopeNames.name(for: row.person)?.text == row.expected)
    }

    @Test(arguments: [
        NameCase("VP", "Eva|||Wit", "||Geel|20010101;||Rood|19990101", is: "E. Rood"),
        NameCase("VP", "Eva|||Wit", "||Geel|19990101;||Rood|", is: "E. Rood"),
        NameCase("VP", "Eva|||Wit", "||Geel|19990000;||Rood|19990101", is: "E. Geel"),
        NameCase("VP", "Eva|||Wit", "||Geel|19990101;||Rood|19990101", is: "E. Geel"),
        NameCase("VP", "Eva|||Wit", "||Geel|19700101|19800101;||Rood|19990101", is: "E. Rood"),
        NameCase("VP", "Eva|||Wit", "||Geel|20010101;||Rood|19700101|20220101", is: "E. Geel"),
        NameCase("VP", "Eva|||Wit", "||Geel|19700101|19800101;||Rood|19600101|19900101", is: "E. Rood"),
        NameCase("VP", "Eva|||Wit", "||Geel||19800101;||Rood||00000000", is: "E. Geel"),
        NameCase("VP", "Eva|||Wit", "||Geel||00000000;||Rood||19800101", is: "E. Rood"),
        NameCase("VP", "Eva|||Wit", "||Geel||19800101;||Rood||19800000", is: "E. Geel"),
        // An unknown current partner is still the one that counts.
        NameCase("VP", "Eva|||Wit", "||.|20010101;||Rood||20000101", is: "E. Wit"),
    ])
    func `uses the oldest current bond, else the former one that ended last`(row: NameCase) {
        #expect(EnvelopeNames.name(for: row.person)?.text == row.expected)
    }

    @Test func `parts the name for the overflow rule`() throws {
        let row = NameCase("MN", "Jo Anne|JH|van den|Aedel", "|de|Boer", is: nil)
        let name = try #require(EnvelopeNames.name(for: row.person))
        #expect(name.predicate == "Jonkheer")
        #expect(name.initials == "J.A.")
        #expect(name.rest == "van den Aedel-de Boer")
    }
}
