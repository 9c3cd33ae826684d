import LetterModel

/// **Threats.** Words that threaten the reader: fines, court, debt collectors, "otherwise you lose", last warnings, deadlines
/// with a consequence.
///
/// Words in an innocent phrase are left alone (`geen boete`, `automatische incasso`), and so are words that are only
/// parts of such phrases (`laatste brief`). For a phrase with words between its parts the range is that of the first part.
package enum ThreatWords {
    /// Every threat of a text.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        let (threats, harmless) = text.language == .dutch ? (dutch, dutchHarmless) : (english, englishHarmless)
        let spared = harmless.findings(in: text, sparingNames: false)
        let found = threats.findings(in: text, sparingNames: false)
        guard !spared.isEmpty, !found.isEmpty else { return found }
        var next = 0
        return found.filter { finding in
            while next < spared.count, spared[next].range.upperBound <= finding.range.lowerBound { next += 1 }
            return next == spared.count || !spared[next].range.overlaps(finding.range)
        }
    }

    private static let dutch = PhraseBook(
        """
        boete{,s}|geldboete{,s}|beboet|beboeten|bekeuring{,en}|dwangsom{,men}|dwangbevel{,en}
        sanctie{,s}|strafbaar|strafbare|strafrechtelijk{,e}|gevangenis|gevangenisstraf|hechtenis
        straf{,fen}|gestraft|bestraft
        doen wij|we aangifte
        wij|we doen|deden aangifte
        wij|we zullen aangifte
        aangifte tegen u|je
        tegen u|je … aangifte
        incasso|incassobureau{,s}|incassokosten|incassoprocedure|deurwaarder{,s}|dagvaarding|dagvaarden|dagvaardt|gedagvaard
        aanmaning{,en}|aanmaningskosten|sommatie{,s}|sommeren|gesommeerd|ingebrekestelling
        beslag leggen|leggen|gelegd
        leggen wij|we … beslag
        beslag op uw|je
        loonbeslag|beslaglegging|invordering|invorderen|ingevorderd|royement|geroyeerd
        gerechtelijke|juridische stappen|procedure|maatregelen
        wij|we naar de rechter
        voor de rechter
        laatste|officiële|dringende waarschuwing
        wij|we waarschuwen u|je
        u|je bent gewaarschuwd
        laatste kans|aanmaning
        word|wordt|worden … geblokkeerd|stopgezet|geschorst
        uw|je|jouw … geblokkeerd|stopgezet
        digid|account|uitkering|toeslag|toegang … ingetrokken|afgesloten|opgeheven|beëindigd
        blokkeren|schorsen|beëindigen wij|we
        wij|we blokkeren|schorsen|beëindigen
        anders verliest|verlies|raakt|raak u|je|jij
        verliest|verlies u|je … recht|toegang|account|digid|uitkering|toeslag
        u|je verliest … recht|toegang|account|digid|uitkering|toeslag
        anders kunt|kan|kun u|je niet meer
        anders krijgt|krijg u|je geen|niets
        anders vervalt|stopt|blokkeren|stoppen|sluiten
        anders moet|moeten u|je … betalen|terugbetalen
        als u|je niet|niets … binnen|vóór|uiterlijk
        als u|je niet|niets reageert|doet|betaalt|meewerkt|voldoet
        reageert|betaalt|doet u niet|niets
        ernstige|nadelige|vervelende|zware gevolgen
        gevolgen voor u
        op straffe van
        voordat het te laat is
        handel|reageer|betaal binnen 24|48 uur
        handel|reageer|betaal nu|direct|onmiddellijk|meteen
        per direct|onmiddellijk reageren|betalen|handelen
        recht|rechten … vervalt|vervallen
        digid|account|uitkering|toeslag vervalt
        zetten|zet uw|je … stop
        trekken|trekt uw|je … in
        dan stopt uw|je
        vervalt uw|je|het recht
        dwang|dwingen|gedwongen
        handhaving|handhavend
        """
    )

    private static let dutchHarmless = PhraseBook(
        """
        geen|nooit boete{,s}|sanctie{,s}|straf|aanmaning{,en}|dwang
        nooit|niet een|de boete{,s}|sanctie|straf
        automatische incasso
        per|via incasso
        zonder dwang|boete
        """
    )

    private static let english = PhraseBook(
        """
        fined|fines|penalty|penalties|sanction{,s,ed}|prosecut{e,ed,ion}|imprison{ed,ment}|bailiff{s,}|offence{,s}
        get|gets|receive|pay|face|risk|impose|given|issue a fine
        a fine of|for|if|up
        legal|court|disciplinary|enforcement action|proceedings
        taken|take you to court
        debt collector{,s}|collection|agency
        collection agency|costs
        seize|seized|seizure|summons|bankrupt|bankruptcy
        final|last|urgent warning|notice|demand|chance
        we warn you
        you have been warned
        will|may|can be blocked|suspended|terminated|cancelled|revoked|seized
        your … blocked|suspended|terminated|revoked
        we will|shall block|suspend|terminate|close your
        or else
        otherwise|or you will|may lose
        you will|may lose
        otherwise your|we|you … blocked|stopped|closed|lose|pay
        failure to comply|do|respond|reply|pay|act
        if you fail to
        if you do not|don't respond|reply|act|pay|comply
        act now|immediately|today
        respond|reply|pay immediately|now
        act|respond|reply|pay within 24|48 hours
        before it is too late
        serious|severe consequences
        criminal|illegal
        report you to
        """
    )

    private static let englishHarmless = PhraseBook(
        """
        no|not fines|fined|penalty|penalties|sanction{,s}
        without penalty
        never fined
        """
    )
}
