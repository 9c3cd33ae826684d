/// Past participles of Dutch verbs, by their form and by lists.
enum DutchParticiples {
    /// Whether a word in small letters can be a past participle.
    static func contains(_ word: String) -> Bool {
        guard word.utf8.count >= 5, word.utf8.count <= 40, !word.contains("-") else { return false }
        if noParticiples.contains(word) || word.hasSuffix("heid") || word.hasPrefix("geld") || isPresent(word) {
            return false
        }
        if ["schrift", "pacht", "dracht", "zicht", "dienst"].contains(where: word.hasSuffix) { return false }
        if isWithGe(word) { return true }
        for prefix in separable where word.hasPrefix(prefix) {
            let rest = String(word.dropFirst(prefix.count))
            if rest.utf8.count >= 5, !noParticiples.contains(rest), isWithGe(rest) || isWithoutGe(rest) {
                return true
            }
        }
        return isWithoutGe(word)
    }

    /// `ontbrekend`, `volgend`; but `getekend`, `bediend`, `geleend`.
    private static func isPresent(_ word: String) -> Bool {
        word.hasSuffix("end") && !["eend", "iend", "kend", "wend"].contains { word.hasSuffix($0) }
    }

    /// `gestuurd`, `gemaakt`, `gegeven`.
    private static func isWithGe(_ word: String) -> Bool {
        guard word.hasPrefix("ge") || word.hasPrefix("geë") else { return false }
        return word.hasSuffix("d") || word.hasSuffix("t") || strongStems.contains(String(word.dropFirst(2)))
    }

    /// `betaald`, `verstrekt`, `onderzocht`: a d is always a participle's, a t only after the sounds of a weak stem, for
    /// else it is the present (`betaalt`).
    private static func isWithoutGe(_ word: String) -> Bool {
        let stems = prefixes.filter { word.hasPrefix($0) && word.utf8.count > $0.utf8.count + 3 }
        if stems.isEmpty { return false }
        if word.hasSuffix("n") { return stems.contains { strongStems.contains(String(word.dropFirst($0.count))) } }
        if word.hasSuffix("d") { return true }
        return ["kt", "ft", "st", "cht", "pt", "xt"].contains { word.hasSuffix($0) }
    }

    /// Whether `is` with this participle is no passive: the perfect of a verb that says what happens to its subject,
    /// or a state.
    static func isActive(_ word: String) -> Bool {
        if states.contains(word) || happenings.contains(word) { return true }
        return separable.contains { word.hasPrefix($0) && happenings.contains(String(word.dropFirst($0.count))) }
    }

    private static let prefixes = [
        "ver", "be", "ont", "her", "er", "mis", "onder", "over", "vol", "voor", "door", "weer", "aanvaar", "om",
    ]

    private static let separable = [
        "aan", "achter", "achteruit", "af", "bekend", "bij", "binnen", "bloot", "buiten", "deel", "dicht", "door",
        "gelijk", "gereed",
        "goed", "hoog", "in", "kennis", "klaar", "kwijt", "langs", "leeg", "los", "mede", "mee", "na", "neer", "om",
        "omhoog", "omlaag",
        "onder", "op", "open", "over", "plaats", "rond", "samen", "schoon", "stil", "stop", "tegemoet", "tegen",
        "teleur", "terug", "thuis",
        "toe", "tot", "uit", "vast", "veilig", "vol", "voor", "vooruit", "voort", "vrij", "waar", "weer", "weg",
    ]

    /// What follows the prefix in strong participles: `ge-geven`, `ver-zonden`, `be-sproken`. With some prefixes they are
    /// infinitives too, which do not follow an auxiliary without `te`.
    private static let strongStems = WordList(
        """
        bakken bannen barsten beden beten blazen bleven blonken boden bogen bonden borgen braden broken brouwen daan
        doken dolven dongen dragen dreven drongen dronken dwenen dwongen gaan geten geven gleden glommen gonnen goten
        graven grepen hangen hesen heten heven holpen houden houwen keken klommen klonken knepen komen korven kozen
        kregen krompen kropen kweten lachen laden laten leden legen lezen logen loken lopen loren malen meden meten
        molken nepen nomen plozen prezen raden reden rezen roepen roken schapen scheiden schenen scheten scholden
        schonken schoren schoten schoven schreden schreven slagen slapen sleten slonken slopen sloten smeten smolten
        sneden snoten snoven spannen spleten sponnen spoten sproken sprongen staan stegen steven stolen stonken
        storven stoten stoven streden streken togen treden troffen trokken vallen vangen varen vlochten vlogen vochten
        volen vonden voren vouwen vreten vreven vroren wassen weken weten weven wezen wogen wonden wonnen worden
        worpen worven woven wreken wreven wroken wrongen zegen zeten zien zogen zonden zonken zonnen zopen zouten
        zwegen zweken zwolgen zwollen zwommen zworen zworven
        """
    )

    /// Words of the same form that are none.
    private static let noParticiples = WordList(
        """
        gebed gebeden gebied gebieden gebod geboden gebouwen gebreken gebruiken gebruiksgemak gedachten gedeelten geduld geest
        gehandicapt geheugen geit geiten gelden geldend gelegenheden geleden gelijkheid geluid geluiden geloven
        geloofd gemeend gemeenten gemeenschap gemoed genieten genoten gemiddeld gerecht gerechten gereed gereedheid
        gericht geschenken geschikt geschillen gesprekken getallen getuigen gevaren gevecht gevechten gevoed gevoelen gevoelens
        gevolgen gewassen geweld gewest gewesten gewicht gewichten gewoonten gezicht gezichten gezinnen gezond gezondheid
        gezanten gezagvoerend gebaren gebeuren gelukken gelijken genezen geleidend geschieden geven geweren gerust
        bestand bestanden beeld beeldend beleid bereid bericht besluit bevoegd bezit bekend bewind bescheid bescheiden beest
        bediend beneden bevoegdheid verband verbod verdriet verdrietig verleden verlies verstand verschillend verzet verzoek
        vertrek verlof verschil verslag vermogend vervolgens voldoend voorstand voorbeeld bijvoorbeeld voorraad voorhand
        voorhoofd overheid overlast overmacht overkant overwicht onderhoud onderwerp onderwijs onderdaad ondergrond
        dooreen voordracht voorkeurst voordat doordat weerstand weerslag opdracht opdrachten inhoud inzicht inzet uitzicht
        uitkomst ingewikkeld ongeveer opgewekt onderkant overzicht toezicht toekomst aandacht aangifte afstand
        eerst eerste erfrecht beurt berucht bewust bezorgd misschien misdaad beroerd verschuldigd
        omstand opstand afgezien overeenkomst overeenkomsten bijeenkomst terecht voorrecht bestuursrecht
        onderdeelt volgend volwassend verwend belangrijkst beste betreffend verkeerd
        bestond ontstond verstond bevond behield verbood verzond verbond
        herfst dichtst overigens volgens bedrijfst berekent
        """
    )

    /// States and adjectives: nobody does something.
    private static let states = WordList(
        """
        bekend beslist bevoegd benieuwd bereid bezorgd bezet bestemd bedoeld beperkt begrijpend gebaat gebonden gediend geldend geleden
        gelegen geopend gesloten gehuwd gescheiden getrouwd gehandicapt gehecht gekant gekleed gemachtigd gerechtigd gericht
        geschikt gevestigd gevorderd gewend gewenst gezien geïnteresseerd geneigd genoodzaakt gevaccineerd ervaren
        verplicht verliefd vertrouwd verwant verzekerd verslaafd verwikkeld vergevorderd overtuigd verdiend verkouden
        ontevreden uitgebreid uitgerust opgewonden opgelucht ingewikkeld ingeburgerd teleurgesteld aangewezen
        vermoeid verbaasd verrast woonachtig onbekend onbevoegd
        """
    )

    /// Participles of verbs that form their perfect with `zijn`.
    private static let happenings = WordList(
        """
        gegaan gekomen gebleven geweest geworden gebeurd geboren overleden gestorven vertrokken verhuisd begonnen geslaagd
        verschenen ontstaan gegroeid gestegen gedaald gezakt toegenomen afgenomen verlopen vervallen gevallen veranderd
        verdwenen gestopt gebleken gelukt mislukt gekeerd gelopen gestapt gereden gereisd gevlogen gevaren gefietst
        geëindigd gevlucht ontsnapt verdwaald bevallen gegroeid geraakt gekropen gesprongen gezwommen gevorderd gestart
        getreden voorgevallen opgehouden opgestaan uitgevallen ingestort ingeslapen afgelopen verstreken verjaard verouderd
        gedraaid geland gezonken gesmolten gebarsten ontploft verbleven verbeterd verslechterd verdubbeld gehalveerd
        gewend getrokken gewisseld toegetreden meegevallen tegengevallen opgelopen gezeten geslonken gekrompen verhard
        achteruitgegaan overgestapt geschrokken verdronken vergaan verlegen opgevallen
        """
    )
}
