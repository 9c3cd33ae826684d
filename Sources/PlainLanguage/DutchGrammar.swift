/// Small words of Dutch that show where clauses begin.
enum DutchGrammar {
    /// Words that are nearly always the subject of a clause when they follow a conjunction.
    static let subjects = WordList("u wij we ik hij zij ze je jij jullie men er iemand niemand")

    /// Words with which the subject of a clause can begin.
    static let subjectBeginnings = WordList(
        """
        u wij we ik hij zij ze je jij jullie men er iemand niemand het de een dit deze die uw onze ons mijn jouw zijn haar hun
        alle alles elk elke ieder iedere geen sommige veel meer enkele mensen
        """
    )

    static let determiners = WordList(
        """
        de het een geen uw onze ons mijn jouw zijn haar hun dit deze dat die alle elk elke ieder iedere welk welke sommige
        veel enkele andere
        """
    )

    static let prepositions = WordList(
        """
        aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds tegen tot tussen uit
        van via vanaf voor zonder volgens tijdens wegens
        """
    )

    /// Finite forms of the verbs that carry others, and of a few more.
    static let finiteVerbs = WordList(
        """
        is zijn was waren ben bent wordt worden werd werden word heeft hebben heb hebt had hadden kan kunt kunnen kon konden
        moet moeten moest mag mogen mocht wil wilt willen wilde zal zult zullen zou zouden hoeft hoeven hoef gaat gaan ga ging
        doet doen doe deed komt komen kom blijft blijven lijkt staat staan ligt betekent geldt gelden geeft maakt dient dienen
        """
    )

    static let having = WordList("heb hebt heeft hebben had hadden")

    static let modals = WordList(
        """
        kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde zal zult zullen zou
        zouden hoeft hoeven dient dienen te
        """
    )

    /// Conjunctions that open a subordinate clause, whatever follows.
    static let subordinators = WordList(
        """
        omdat indien wanneer zodat terwijl hoewel nadat voordat totdat zodra tenzij mits doordat opdat zolang naarmate
        aangezien ofschoon alsof
        """
    )

    /// Relative and asking words with `waar`.
    static let whereWords = WordList(
        """
        waarin waarmee waarop waarvoor waarvan waardoor waarbij waarna waarover waaruit waarom waaraan waarbinnen waartegen
        waartoe waaronder waarnaar
        """
    )
}
