import LetterModel
import PlainLanguage
import Testing

struct SyllablesTests {
    /// Lines of a number and words that have so many syllables.
    private static func counted(_ table: String) -> [(String, Int)] {
        table.split(separator: "\n").flatMap { line -> [(String, Int)] in
            let words = line.split(separator: " ").map(String.init)
            return words.dropFirst().map { ($0, Int(words[0]) ?? 0) }
        }
    }

    @Test(
        arguments: counted(
            """
            1 u brief één nieuw leeuw huis ijs team mail app chat roei geeuw bouw site wij zee zelf schreeuwt coach cheque 's
            2 milieu bureau website update online e-mail zeeën knieën account café hobby hockey boete quota nieuwe
            2 code foto's QR cv ID download reëel cadeau royaal taxi baby ID's
            3 computer ideeën video politie BSN sms pdf AOW SVB baby'tje machtiging chemische theater reünie studio
            3 gegevens creatie DigiD museum ID-check ruïneert koeienstal ruïne creëren
            4 sms'jes serieuze nationaal burgerservice industrieel individu
            5 identiteitskaart authenticatie identificeer
            6 financieringsbureau
            7 gegevensbescherming-app
            """
        ) + [("sms’jes", 4), ("DigiD-code", 5), ("op\u{AD}zeggen", 3), ("t.a.v", 3), ("www.digid.nl", 10)]
    )
    func `counts Dutch words as they are said`(word: String, expected: Int) {
        #expect(Syllables.count(in: word, language: .dutch) == expected)
    }

    @Test(
        arguments: counted(
            """
            1 the word through stopped used asked friend queue moved years strength clothes note code list phone like eight
            1 quite guide type breathe said would please
            2 table people being doing going quiet science create wanted ended boxes pages houses likely statement careful
            2 business every nation region marriage patient ancient special reading beyond player password letter
            2 settled handled little middle e-mail website useful riot social guarding
            3 area idea period audience however museum everyone continue animal family serious radio industry capital
            3 continue requirement important employee serial enjoying understand condition
            3 BSN DVD created realism
            4 information January society security community usually available continuous
            4 curiously experience society
            5 immediately association cooperation authorisation university administration examination
            6 responsibility
            """
        ) + [("www", 9), ("appropriate", 4), ("organised", 3), ("PIN", 1)]
    )
    func `counts English words as they are said`(word: String, expected: Int) {
        #expect(Syllables.count(in: word, language: .english) == expected)
    }

    @Test(arguments: [
        ("5", 1, 1), ("7", 2, 2), ("12", 1, 1), ("17", 3, 3), ("19", 3, 2), ("21", 4, 3), ("90", 3, 2), ("100", 2, 3),
        ("1.000", 2, 3), ("1,000", 2, 3), ("2024", 7, 6), ("1995", 10, 5), ("8.00", 1, 1), ("8.30", 3, 3),
        ("12,50", 3, 3),
        ("088 123 65 55", 10, 11), ("06-12345678", 11, 12), ("24/7", 6, 5), ("A4", 2, 2), ("0", 1, 2),
    ])
    func `reads digits as numbers`(word: String, dutch: Int, english: Int) {
        #expect(Syllables.count(in: word, language: .dutch) == dutch)
        #expect(Syllables.count(in: word, language: .english) == english)
    }

    @Test(arguments: [
        "", "-", "'", "…", "العربية", "日本", "👍🏽", "\u{301}", "\u{0}", "ŋ", "999999999999999999999999999999", "½",
    ])
    func `counts something for everything`(word: String) {
        for language in LetterLanguage.allCases { #expect(Syllables.count(in: word, language: language) >= 1) }
    }
}
