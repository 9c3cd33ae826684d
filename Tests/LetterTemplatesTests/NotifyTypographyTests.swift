import LetterModel
import LetterTemplates
import Testing

/// What is made print of: signs of the template's own text, never those of values.
struct NotifyTypographyTests {
    @Test(arguments: [
        // Quotes.
        NotifyRule("Kies \"Ja\" of 'Nee'.", [:], "p Kies “Ja” of ‘Nee’."),
        NotifyRule("(\"Ja\") [\"Nee\"]", [:], "p (“Ja”) [“Nee”]"),
        NotifyRule("\"'Ja'\", zei ze", [:], "p “‘Ja’”, zei ze"),
        NotifyRule("\"((naam))\" en '((naam))'", ["naam": "Bo"], "p “Bo” en ‘Bo’"),
        NotifyRule("((naam))'s brief", ["naam": "Bo"], "p Bo’s brief"),
        NotifyRule("\"Ja\n\"Nee", [:], "p “Ja / “Nee"),
        NotifyRule("foto's, agenda's en zo'n", [:], "p foto’s, agenda’s en zo’n"),
        NotifyRule("5' 6\"", [:], "p 5’ 6”"),
        NotifyRule("«Ja» „Nee” ‘x’", [:], "p «Ja» „Nee” ‘x’"),
        NotifyRule("'s avonds in 's-Hertogenbosch", [:], "p ’s avonds in ’s-Hertogenbosch", differs: "‘s"),
        NotifyRule("'t was '98", [:], "p ’t was ’98", differs: "‘t and ‘98"),
        NotifyRule("Mail o'hara@voorbeeld.nl", [:], "p Mail o'hara@voorbeeld.nl"),
        NotifyRule("'info@voorbeeld.nl'", [:], "p ‘info@voorbeeld.nl’"),
        // Dashes: up to three hyphens or dashes with blanks around them are one.
        NotifyRule("maandag - vrijdag", [:], "p maandag – vrijdag"),
        NotifyRule("maandag -- vrijdag --- zondag", [:], "p maandag – vrijdag – zondag"),
        NotifyRule("maandag – vrijdag — zondag", [:], "p maandag – vrijdag – zondag"),
        NotifyRule("maandag ---- vrijdag", [:], "p maandag ---- vrijdag"),
        NotifyRule("9-17 uur, e-mail, x--y", [:], "p 9-17 uur, e-mail, x--y"),
        NotifyRule("a -b c- d", [:], "p a -b c- d"),
        NotifyRule("a  -  b", [:], "p a – b"),
        NotifyRule("a -\nb", [:], "p a - / b"),
        NotifyRule("a - \nb", [:], "p a - / b"),
        NotifyRule("((naam)) - ((naam))", ["naam": "Bo"], "p Bo – Bo"),
        NotifyRule("# Bellen - hoe?\n* een - twee", [:], "# Bellen – hoe?\n* een – twee"),
        NotifyRule("a&nbsp;- b", [:], "p a\u{A0}– b", differs: "a plain blank before the dash"),
        NotifyRule("e-mail", [:], "p e-mail", differs: "hyphens at which no line breaks"),
        // No blank before a comma or full stop.
        NotifyRule("Dag , hier .", [:], "p Dag, hier."),
        NotifyRule("Dag\t ,hier  .", [:], "p Dag,hier."),
        NotifyRule("Wacht ... even ; nu : ! ?", [:], "p Wacht... even ; nu : ! ?"),
        NotifyRule("((naam)) , dag", ["naam": "Bo"], "p Bo, dag"),
        NotifyRule("a((x?? , b))", ["x": "ja"], "p a, b"),
        NotifyRule("a &nbsp;, b", [:], "p a \u{A0}, b"),
        NotifyRule("# Dag , hier", [:], "# Dag, hier"),
        // Signs that stay: points, ellipsis, copyright.
        NotifyRule("Wacht... (c) 1/2 x^2", [:], "p Wacht... (c) 1/2 x^2"),
        NotifyRule("a…b", [:], "p a…b"),
        // Blanks in a row are one.
        NotifyRule("a   b\u{A0}\u{A0}c", [:], "p a b\u{A0}\u{A0}c"),
        // Values keep their signs; what stands beside them does not change them.
        NotifyRule("((x))", ["x": "a - b , 'c' . \"d\""], "p a - b , 'c' . \"d\"", differs: "makes print of values"),
        NotifyRule("((x)), dag", ["x": "a  b"], "p a  b, dag"),
        NotifyRule("((x))", ["x": .list(["a , b", "c - d"])], "* a , b | c - d", differs: "makes print of values"),
    ])
    func `makes print of what is typed`(rule: NotifyRule) throws {
        try rule.check()
    }
}
