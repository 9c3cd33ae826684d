import LetterModel

/// **Actions of a step.** What a step tells the reader to do, by its imperatives: `Open de app en volg de stappen` has two.
///
/// Imperatives are known verbs at the start of a sentence, or after `en`, `daarna` and the like, that no subject follows. One
/// after `of` is a choice and not one more action; verbs that are not on the list are not seen.
package enum StepActions {
    /// How many actions a step has.
    package static func count(in text: AnalysedText) -> Int { actions(in: text).count }

    /// The actions after the first.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] { Array(actions(in: text).dropFirst()) }

    /// Every action, at its verb.
    package static func actions(in text: AnalysedText) -> [LanguageFinding] {
        let grammar = text.language == .dutch ? dutch : english
        return text.sentences.flatMap { sentence in
            sentence.words.indices.filter { grammar.isAction($0, in: sentence) }.map { sentence.finding($0..<($0 + 1)) }
        }
    }

    private struct Grammar: Sendable {
        var verbs: WordList
        var links: WordList
        var subjects: WordList

        func isAction(_ index: Int, in sentence: Sentence) -> Bool {
            let words = sentence.words
            guard verbs.contains(words[index].key) else { return false }
            if index + 1 < words.count, subjects.contains(words[index + 1].key) { return false }
            if index == 0 { return !sentence.isQuestion }
            let before = words[index - 1].key
            if links.contains(before) { return true }
            // After a comma or colon: `Pak uw telefoon, open de app`, and `Lukt dat? Nee: bel ons`.
            return !words[index].before.isDisjoint(with: [.comma, .colon, .semicolon, .dash])
                && !words[index].isCapitalised
        }
    }

    private static let dutch = Grammar(
        verbs: WordList(
            """
            activeer annuleer antwoord beantwoord bedenk begin bekijk bel bespreek bestel betaal bevestig bewaar bezoek blijf
            breng check controleer deel doe doorloop download draai druk fotografeer ga gebruik geef gooi haal herhaal herstart
            houd hou identificeer installeer kies kijk klik knip kom koop kopieer koppel kruis laat leg lees leen let leg log
            luister maak machtig mail meld meldt neem noem noteer onderteken onthoud ontkoppel ontvang open pak plaats plak
            praat print probeer raadpleeg reageer regel registreer reken scan schakel scheur schrijf schuif selecteer sla
            sluit spreek sta start steek stel stop stort stuur swipe teken tik toets toon typ update upload verander verbind
            verhoog verlaag verplaats verstuur vertel vervang verwijder verzamel verzend vink voeg voer volg vraag vul wacht
            wijzig wis zeg zend zet zie zoek zorg
            """
        ),
        links: WordList("en daarna vervolgens dan eerst nu"),
        subjects: WordList("u je jij wij we ik hij zij ze er men")
    )

    private static let english = Grammar(
        verbs: WordList(
            """
            activate add agree answer apply ask attach begin book bring buy call cancel change check choose click close
            collect complete confirm contact copy create cut delete discuss download drag email enter fill find follow get
            give go hand hold insert install keep link listen log look mail make move note open pay pick place post press
            print put read register remember remove repeat replace reply request restart return save say scan scroll search
            select send set show sign slide start stop submit swipe switch take talk tap tell tick turn type update upload
            use verify visit wait write
            """
        ),
        links: WordList("and then next first now please"),
        subjects: WordList("you we they i he she")
    )
}
