import Addressing
import Testing

struct InitialsTests {
    /// The official cases of the BRP API, feature "voorletters" of Haal-Centraal-BRP-bevragen, EUPL-1.2.
    @Test(arguments: [
        ("Henk", "H."),
        ("Anna Cornelia", "A.C."),
        ("Johan Frank Robert", "J.F.R."),
        ("Theo Philip IJsbrand", "T.P.I."),
        ("Anne-Fleur Belle", "A.B."),
        ("Suzie Q", "S.Q"),
        ("A", "A"),
        ("J P", "J P"),
        ("", ""),
    ])
    func `makes initials as the official cases do`(givenNames: String, initials: String) {
        #expect(Initials.of(givenNames: givenNames) == initials)
    }

    @Test(arguments: [
        ("Q Suzie", "Q S."),
        ("Jo Q Anne", "J.Q A."),
        ("bram Özgür", "b.Ö."),
        ("ÿ", "ÿ"),
        ("  Jo   Rene ", "J.R."),
        ("A\u{30A}ke Jo", "A\u{30A}.J."),
        ("A\u{30A}", "A\u{30A}"),
        ("Jo\u{308}rg", "J."),
        ("'Abd \"Suzy\"", "A.S."),
        (".", ""),
        ("- Jo", "J."),
        ("J. P.", "J.P."),
    ])
    func `keeps case and marks, and takes the first letter only`(givenNames: String, initials: String) {
        #expect(Initials.of(givenNames: givenNames) == initials)
    }
}
