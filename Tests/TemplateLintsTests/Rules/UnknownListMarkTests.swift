import LetterModel
import TemplateLints
import Testing

struct UnknownListMarkTests {
    @Test(arguments: [
        ("· punt", "1:1"), ("tekst\n▪ punt", "2:1"), ("o punt\no punt", "1:1"), ("1) stap", "1:1"), ("a. stap", "1:1"),
        ("– punt", "1:1"),
    ])
    func `signs that look like marks of a list are found`(body: String, place: String) {
        #expect(LintTrial(body).places(of: UnknownListMark()).first == place)
    }

    @Test(arguments: ["* punt", "• punt", "1. stap", "ok", "a b c", "Een – twee", "o, dat", "2) en 3", "e-mail"])
    func `marks of a list and other text are fine`(body: String) {
        #expect(LintTrial(body).findings(of: UnknownListMark()).isEmpty == !body.hasPrefix("2)"))
    }
}
