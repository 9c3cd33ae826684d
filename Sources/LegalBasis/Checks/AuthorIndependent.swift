import LetterModel

/// GRS-075: who wrote the record neither approves it nor makes the letters.
///
/// `author.name` is not among `approvals`, and is not the operator of the run (`--operator`, else the login
/// name). Names compare without letter case and double blanks.
///
/// What to do: let someone else approve, or run.
package struct AuthorIndependent: LegalBasisCheck {
    package let code = "GRS-075"
    package let level = CheckLevel.error
    package let title = "De schrijver van het dossier keurt niet zelf goed en verzendt niet zelf"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let author = folded(record.author)
        var findings = record.approvals.enumerated().filter { folded($1.name) == author }.map { index, _ in
            CheckFinding(
                "De schrijver van het dossier staat ook bij de goedkeuringen.",
                remedy: "Laat iemand anders goedkeuren.",
                place: record.place("approvals[\(index)].name")
            )
        }
        if folded(facts.operatorName) == author {
            findings.append(
                CheckFinding(
                    "De schrijver van het dossier voert ook de verzending uit.",
                    remedy: "Laat iemand anders de brieven maken.",
                    place: record.place("author.name")
                )
            )
        }
        return .judged(findings)
    }

    private func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
