import LetterModel
import LetterTemplates
import Testing

/// The form of the text: what is a heading, a list, a paragraph and a page, and what is only text.
struct NotifyBodyTests {
    @Test(arguments: [
        // Headings.
        NotifyRule("# Wat u doet", [:], "# Wat u doet"),
        NotifyRule("#Wat u doet", [:], "# Wat u doet"),
        NotifyRule("#   Wat u doet   #", [:], "# Wat u doet"),
        NotifyRule("   # Wat u doet", [:], "# Wat u doet"),
        NotifyRule("Eerst\n# Dan\nTot slot", [:], "p Eerst\n# Dan\np Tot slot"),
        NotifyRule("Wat u doet\n===", [:], "# Wat u doet"),
        NotifyRule("Dag\nWat u doet\n=\nBel ons", [:], "p Dag\n# Wat u doet\np Bel ons"),
        NotifyRule("Bel ons\n\n===", [:], "p Bel ons\np ==="),
        NotifyRule("=== hier ===", [:], "p === hier ==="),
        NotifyRule("#", [:], "p #"),
        NotifyRule("###", [:], "p ###"),
        NotifyRule("## Wat u doet", [:], "## Wat u doet", differs: "a paragraph"),
        NotifyRule("### Wat u doet", [:], "p Wat u doet"),
        NotifyRule("###### Wat u doet", [:], "p Wat u doet"),
        NotifyRule("####### Wat", [:], "p ####### Wat"),
        NotifyRule("Eerst\n### Dan\nSlot", [:], "p Eerst\np Dan\np Slot"),
        NotifyRule("Pagina #3", [:], "p Pagina #3"),
        NotifyRule("# Stap ((n))", ["n": "2"], "# Stap 2"),
        NotifyRule("#((kop))", ["kop": "Dag"], "# Dag"),
        // Paragraphs and line breaks.
        NotifyRule("Damweg 1\n4331 AA Goes", [:], "p Damweg 1 / 4331 AA Goes"),
        NotifyRule("Dag\n\n\n\nTot ziens", [:], "p Dag\np Tot ziens"),
        NotifyRule("Dag\n \t \nTot ziens", [:], "p Dag\np Tot ziens"),
        NotifyRule("Dag   \nTot ziens  ", [:], "p Dag / Tot ziens"),
        NotifyRule("  Dag\n  Tot ziens", [:], "p Dag / Tot ziens"),
        NotifyRule("Dag\r\n\r\nTot\rziens\r\n", [:], "p Dag\np Tot / ziens"),
        NotifyRule("\n\nDag\n\n", [:], "p Dag"),
        NotifyRule("a\tb\t\tc", [:], "p a b c"),
        // Pages.
        NotifyRule("a\n\n***\n\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n\n---\n\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n\n* * *\n\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n\n_____\n\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n\n - - - \n\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n***\nb", [:], "p a\n---\np b"),
        NotifyRule("a\n---\nb", [:], "p a\n---\np b", differs: "no new page below a line of text"),
        NotifyRule("***((naam))", ["naam": "Bo"], "p ***Bo", differs: "bullets in bullets"),
        NotifyRule("* * x", [:], "* * x", differs: "a bullet in a bullet"),
        NotifyRule("a *** b --- c", [:], "p a *** b – c"),
    ])
    func `reads headings, paragraphs and pages`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        // Marks.
        NotifyRule("* melk\n* brood", [:], "* melk | brood"),
        NotifyRule("*melk\n*brood", [:], "* melk | brood"),
        NotifyRule("*   melk\n*\tbrood", [:], "* melk | brood"),
        NotifyRule("- melk\n-brood", [:], "* melk | brood"),
        NotifyRule("• melk\n•brood", [:], "* melk | brood"),
        NotifyRule("– melk\n– brood", [:], "p – melk / – brood"),
        NotifyRule("+ melk\n+ brood", [:], "p + melk\np + brood"),
        NotifyRule("Bel\n+31 88 000 00 00", [:], "p Bel / +31 88 000 00 00"),
        NotifyRule("1. open\n2. sluit", [:], "1. open | sluit"),
        NotifyRule("1.open\n2.sluit", [:], "1. open | sluit"),
        NotifyRule("7. open\n3. sluit", [:], "1. open | sluit"),
        NotifyRule("1) open", [:], "p 1) open"),
        NotifyRule("a. open", [:], "p a. open"),
        NotifyRule("1 . open", [:], "p 1. open"),
        NotifyRule("1\\. mei\n2\\. juni", [:], "p 1. mei / 2. juni"),
        NotifyRule("\\* geen punt", [:], "p * geen punt"),
        NotifyRule("*", [:], "p *"),
        NotifyRule("* melk\n*\n* brood", [:], "* melk | brood", differs: "an empty bullet"),
        NotifyRule("1. ((niets))\n2. sluit", ["niets": ""], "1. sluit", differs: "an empty step"),
        // Numbers that only look like steps.
        NotifyRule("19.30 uur begint het", [:], "p 19.30 uur begint het", differs: "step '30 uur…'"),
        NotifyRule("2.5 liter", [:], "p 2.5 liter", differs: "step '5 liter'"),
        NotifyRule("2026. Een jaar", [:], "p 2026. Een jaar", differs: "step 'Een jaar'"),
        NotifyRule("100. Laatste", [:], "1. Laatste"),
        NotifyRule("**Let op** nu", [:], "p **Let op** nu", differs: "bullets in bullets"),
        NotifyRule("--help", [:], "p --help", differs: "bullets in bullets"),
        NotifyRule("-5 graden", [:], "* 5 graden"),
        NotifyRule("*cursief* woord", [:], "* cursief* woord"),
        // What a list takes in, and what ends it.
        NotifyRule("Neem mee:\n* pas\n* brief", [:], "p Neem mee:\n* pas | brief"),
        NotifyRule("* pas\nen foto", [:], "* pas / en foto"),
        NotifyRule("* pas\n  en foto\n* brief", [:], "* pas / en foto | brief"),
        NotifyRule("* pas\n\n* brief", [:], "* pas | brief"),
        NotifyRule("* pas\n\n\n* brief", [:], "* pas | brief"),
        NotifyRule("1. pas\n\n2. brief\n\nDag", [:], "1. pas | brief\np Dag"),
        NotifyRule("* pas\n\n en foto", [:], "* pas / en foto"),
        NotifyRule("* pas\n\nDag", [:], "* pas\np Dag"),
        NotifyRule("* pas\n# Dan\n* brief", [:], "* pas\n# Dan\n* brief"),
        NotifyRule("* pas\n***\n* brief", [:], "* pas\n---\n* brief"),
        NotifyRule("* pas\n^ brief", [:], "* pas\np brief"),
        NotifyRule("* pas\n1. brief", [:], "* pas\n1. brief"),
        NotifyRule("* # pas", [:], "* # pas"),
        // Lists in lists.
        NotifyRule("* pas\n  * nieuw\n  * oud\n* brief", [:], "* pas [* nieuw | oud] | brief"),
        NotifyRule("* pas\n * nieuw", [:], "* pas [* nieuw]"),
        NotifyRule("* pas\n\t* nieuw\n\t\t* blauw", [:], "* pas [* nieuw [* blauw]]"),
        NotifyRule("1. pas\n   - nieuw\n   - oud\n2. brief", [:], "1. pas [* nieuw | oud] | brief"),
        NotifyRule("1. pas\n    1. nieuw\n    2. oud", [:], "1. pas [1. nieuw | oud]"),
        NotifyRule("* pas\n\n  * nieuw\n\n* brief", [:], "* pas [* nieuw] | brief"),
        NotifyRule("  * pas\n  * brief", [:], "* pas | brief"),
    ])
    func `reads lists`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        // No bold, italics, code or strikethrough.
        NotifyRule(
            "Dit is **vet**, *schuin*, __vet__ en _schuin_",
            [:],
            "p Dit is **vet**, *schuin*, __vet__ en _schuin_"
        ),
        NotifyRule("een ****** twee", [:], "p een ****** twee"),
        NotifyRule("`code` en ~~weg~~", [:], "p `code` en ~~weg~~"),
        NotifyRule("a_b_c en a*b*c", [:], "p a_b_c en a*b*c"),
        NotifyRule("```\n# geen kop\n* geen punt\n```", [:], "p # geen kop / * geen punt"),
        NotifyRule("```\na \\* b\n```", [:], "p a \\* b"),
        NotifyRule("```\n((naam))\n```\n# Kop", ["naam": "Bo"], "p Bo\n# Kop"),
        // Four blanks are code in Markdown: the marks are text.
        NotifyRule("    # geen kop", [:], "p # geen kop"),
        NotifyRule("\t* geen punt\n\t* ook niet", [:], "p * geen punt / * ook niet"),
        NotifyRule("a\n\n    ***\n\nb", [:], "p a\np ***\np b"),
        // Inset text is plain text.
        NotifyRule("^ Let op", [:], "p Let op"),
        NotifyRule("^Let op\n^ U moet bellen", [:], "p Let op / U moet bellen"),
        NotifyRule("^ Let op\nU moet bellen\n\nDag", [:], "p Let op / U moet bellen\np Dag"),
        NotifyRule("Dag\n^ Let op", [:], "p Dag\np Let op"),
        NotifyRule("^ # Kop", [:], "# Kop"),
        NotifyRule("^ * punt\n^ * punt", [:], "* punt | punt"),
        NotifyRule("^", [:], "p ^"),
        NotifyRule("2^3 is 8", [:], "p 2^3 is 8"),
        NotifyRule("> Let op", [:], "p > Let op"),
        // Links stay as they are typed.
        NotifyRule("[DigiD](https://www.voorbeeld.nl)", [:], "p [DigiD](https://www.voorbeeld.nl)"),
        NotifyRule("Zie www.voorbeeld.nl.", [:], "p Zie www.voorbeeld.nl."),
        NotifyRule(
            "Zie https://voorbeeld.nl/a_b.",
            [:],
            "p Zie https://voorbeeld.nl/a_b.",
            differs: "leaves out https://"
        ),
        NotifyRule("<info@voorbeeld.nl>", [:], "p <info@voorbeeld.nl>"),
        NotifyRule("qr: https://voorbeeld.nl", [:], "p qr: https://voorbeeld.nl", differs: "a code to scan"),
        // What Notify leaves out is printed: someone wrote it.
        NotifyRule("a | b\n--|--\nc | d", [:], "p a | b / --|-- / c | d", differs: "leaves out the table"),
        NotifyRule("![logo](logo.png)", [:], "p ![logo](logo.png)", differs: "leaves out the picture"),
        NotifyRule("Dag[^1]\n\n[^1]: noot", [:], "p Dag[^1]\np [^1]: noot", differs: "leaves out the mark"),
        NotifyRule("[a]: https://voorbeeld.nl", [:], "p [a]: https://voorbeeld.nl", differs: "leaves out the line"),
        // HTML is text; characters may be written by name.
        NotifyRule("<b>vet</b> <!-- x --> <script>", [:], "p <b>vet</b> <!-- x --> <script>"),
        NotifyRule("a <br> b </p>", [:], "p a <br> b </p>"),
        NotifyRule("Koning &amp; Zn., caf&eacute; &euro;&nbsp;5", [:], "p Koning & Zn., café €\u{A0}5"),
        NotifyRule("&lt;b&gt; &quot;a&quot; &#8364; &#xE9;", [:], "p <b> “a” € é"),
        NotifyRule("&lpar;(naam)&rpar; &amp;lt;", ["naam": "Bo"], "p ((naam)) &lt;"),
        NotifyRule("&#42; melk", [:], "* melk"),
        NotifyRule("&onbekend; &eacute &#8238; &#0; &; a&b", [:], "p &onbekend; &eacute &#8238; &#0; &; a&b"),
        NotifyRule("&((naam));", ["naam": "eacute"], "p &eacute;"),
        // A backslash before a sign of ASCII goes, before anything else it stays.
        NotifyRule("\\# geen kop \\_ \\\\ \\(", [:], "p # geen kop _ \\ ("),
        NotifyRule("C:\\map \\< \\é \\", [:], "p C:\\map \\< \\é \\"),
        NotifyRule("\\((naam))", ["naam": "Bo"], "p \\Bo"),
        NotifyRule("\\***", [:], "p ***"),
    ])
    func `leaves the rest as text`(rule: NotifyRule) throws {
        try rule.check()
    }
}
