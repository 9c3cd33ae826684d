import LetterModel
import PlainLanguage
import Testing

struct AnalysedTextTests {
    private func sentences(_ text: String, _ language: LetterLanguage = .dutch) -> [String] {
        AnalysedText(text, language: language).sentences.map { slice($0.range, of: text) }
    }

    private func slice(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test(arguments: [
        "Bel ons.| Wij helpen u graag.", "Twijfelt u?| Bel ons!| Dat kan.", "Wacht even…| Dan gaat het verder.",
        "Wacht even… dan gaat het verder.", "Hij zei: “Bel ons.”| Toen belde ik.", "(Dat is zo.)| En dit ook.",
        "Schrijf t.a.v. de FG.| Dan lezen wij het.", "De heer J.F.R. Boer komt.| Mevrouw A. de Wit ook.",
        "Dat is bijv. een app, o.a. de DigiD app.", "Neem mee: brieven, foto's enz.| U krijgt ze terug.",
        "Zie art. 5 en nr. 12 van dr. Jansen.", "Een code die begint met een B.| Die code werkt.",
        "Dit kost € 12,50 of 1.000 euro.| Meer niet.", "Wij zijn er van 8.00 tot 22.00 uur.| Bel ons.",
        "Ga naar www.digid.nl.| Log in.", "Ga naar de site.| mijn.digid.nl is veilig.",
        "Om 8.00 u. staat de balie open.",
        "Dat is zo.|\n| Dit ook", "Kop zonder punt|\nDaarna een zin.", "Een lange zin die\ndoorloopt op de regel.",
        "Een regel|\n\nnog een regel", "Neem mee:|\neen paspoort", "1. |Open de app.|\n2. |Volg de stappen.",
        "* |een computer|\n* |een telefoon", "# |Uw gegevens|\nVoor deze brief", "Echt?!| Ja.",
        "Op 1 jan. 2025 begint het.",
        "Schrijf aan mr. De Vries.| Dank u.", "Zo a.u.b. niet.| Zo a.u.b.| Dank u.", "Een (kort). woord.",
        "Zin.Zonder blank.",
        "Het is klaar. 's Avonds kan het ook.", "Ja.| – Nee.", "Betaal 5 euro.| 3 dagen later is het er.",
        "De regel eindigt met dr.\nvan Dam schrijft.", "Dit is een zin.|\nen dit niet.", "Wat is dit? vroeg hij.",
        "In groep A.| U ziet dat.", "\u{201E}Kom.\u{201D}| Ga.", "Regel een,|\nRegel twee",
    ])
    func `cuts Dutch text into sentences`(marked: String) {
        let text = marked.replacing("|", with: "")
        let markers = ["*", "#", "1.", "2.", "'s Avonds kan het ook."]
        let expected = marked.split(separator: "|").map { trimmed(String($0)) }.filter {
            !$0.isEmpty && !markers.contains($0)
        }
        #expect(sentences(text) == expected)
    }

    @Test(arguments: [
        "Call us.| We help you.", "Dr. Smith and Mrs. Jones, e.g. at St. Mary's, agree.",
        "See No. 5.| No.| That is all.",
        "It opens at 8 a.m. on Monday.| It closes at 5 p.m.| Call us.", "This is i.e. that vs. this.",
        "Use min. 3 words.",
        "The U.S. office is closed.", "Is it real?| Yes!",
    ])
    func `cuts English text into sentences`(marked: String) {
        let expected = marked.split(separator: "|").map { trimmed(String($0)) }
        #expect(sentences(marked.replacing("|", with: ""), .english) == expected)
    }

    @Test(arguments: [
        ("De ID-check kost 5 sms'jes.", "De|ID-check|kost|5|sms'jes"),
        ("Bel 088 123 65 55 of +31 88 123 65 55.", "Bel|088 123 65 55|of|31 88 123 65 55"),
        ("www.digid.nl/privacy?a=b, https://x.nl/y.", "www.digid.nl/privacy?a=b|https://x.nl/y"),
        ("en/of a,b", "en|of|a|b"),
        ("'s avonds om 't even", "'s|avonds|om|'t|even"), ("in- en uitloggen", "in|en|uitloggen"),
        ("€ 12,50 – 8.00–9.30", "12,50|8.00|9.30"),
        ("‘foto’s’ (BSN)", "foto’s|BSN"), ("een\u{A0}twee op\u{AD}zeggen", "een|twee|op\u{AD}zeggen"),
        ("t.a.v. J.F.R. Boer", "t.a.v|J.F.R|Boer"),
        ("caf\u{65}\u{301} één", "caf\u{65}\u{301}|één"), ("a@b.nl 24/7 12/05/2024", "a@b.nl|24/7|12/05/2024"),
        ("2509 JE 2 1", "2509|JE|2 1"),
        ("heer/mevrouw *** -- 👍", "heer|mevrouw"), ("2024\n65 mensen", "2024|65|mensen"),
    ])
    func `finds the words`(text: String, expected: String) {
        let words = AnalysedText(text, language: .dutch).sentences.flatMap(\.words)
        #expect(words.map(\.text).joined(separator: "|") == expected)
        for word in words { #expect(slice(word.range, of: text) == word.text) }
    }

    @Test func `knows questions`() {
        let text = AnalysedText("Lukt het niet? Bel ons. (Echt waar?)", language: .dutch)
        #expect(text.sentences.map(\.isQuestion) == [true, false, true])
    }

    @Test(arguments: ["", " ", "\n\n", "...", "***", "👍", "\u{0}\u{1}", "\r\n\r\n", "• •"])
    func `finds no sentence where there is no word`(text: String) {
        #expect(AnalysedText(text, language: .dutch).sentences.isEmpty)
        #expect(Readability(AnalysedText(text, language: .english)) == nil)
    }

    private func trimmed(_ text: String) -> String {
        let blanks: Set<Character> = [" ", "\n"]
        return String(text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
}
