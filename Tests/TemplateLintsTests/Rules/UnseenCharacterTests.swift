import LetterModel
import TemplateLints
import Testing

struct UnseenCharacterTests {
    @Test(arguments: [
        ("ht\u{200B}tps://x.nl", "1:3"), ("a\u{2060}b", "1:2"), ("* een\u{180E}", "1:6"), ("# \u{34F}Kop", "1:3"),
    ])
    func `characters that nobody sees are found`(body: String, place: String) {
        #expect(LintTrial(body).places(of: UnseenCharacter()) == [place])
    }

    @Test(arguments: ["af\u{AD}breken", "नमस्\u{200D}ते", "❤\u{FE0F}", "é à \u{A0}"])
    func `soft hyphens, joiners and blanks are fine`(body: String) {
        #expect(LintTrial(body).findings(of: UnseenCharacter()).isEmpty)
    }
}
