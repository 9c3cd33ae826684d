import LetterModel

/// GRS-075: who wrote the record neither approves it nor makes the letters.
///
/// `author.name` is none of the people whose signature counts, and not the operator of the run (`--operator`, else the
/// login name), under none of the names that `trust.yaml` gives them. Names compare without letter case, double
/// blanks, and a function in brackets.
///
/// What to do: let someone else approve, or run.
package struct AuthorIndependent: LegalBasisCheck {
    package let code = "GRS-075"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "De schrijver van het dossier keurt niet zelf goed en verzendt niet zelf",
        en: "The author of the record neither approves it nor makes the letters"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        var findings = facts.approvals.signed.filter { facts.approvals.isPerson($0.signer, record.author) }.map {
            CheckFinding(
                Wording(
                    nl: "De schrijver van het dossier gaf zelf akkoord als \($0.role.wording.nl).",
                    en: "The author of the record approved it as \($0.role.wording.en)."
                ),
                remedy: Wording(nl: "Laat iemand anders goedkeuren.", en: "Have someone else approve."),
                place: $0.place
            )
        }
        if facts.approvals.isSamePerson(record.author, facts.operatorName) {
            findings.append(
                CheckFinding(
                    Wording(
                        nl: "De schrijver van het dossier voert ook de verzending uit.",
                        en: "The author of the record makes the letters too."
                    ),
                    remedy: Wording(
                        nl: "Laat iemand anders de brieven maken.",
                        en: "Let someone else make the letters."
                    ),
                    place: record.place("author.name")
                )
            )
        }
        return .judged(findings)
    }
}
