import LetterModel

/// GRS-036: this round and wave was not sent before.
///
/// No other sealed run exists for this record, round and wave, unless `--again REASON` says why it is sent
/// again. Going on with a run that was interrupted, or another shard of the same run, is not sending again.
///
/// What to do: look in the ledger what was sent. When the letters really must be made again, give the reason.
package struct NotSentBefore: LegalBasisCheck {
    package let code = "GRS-036"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Deze ronde en golf is niet eerder verzonden",
        en: "This round and wave was not sent before"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let hasReason = facts.againReason.map { !$0.allSatisfy(\.isWhitespace) } ?? false
        guard !hasReason else { return .holds }
        return .judged(
            facts.otherSealedRuns.sorted().map {
                CheckFinding(
                    Wording(
                        nl: "Run \($0.prefix(12)) van deze ronde en golf is al afgesloten.",
                        en: "Run \($0.prefix(12)) of this round and wave is sealed already."
                    ),
                    remedy: Wording(
                        nl: "Moet het opnieuw? Geef dan de reden op met --again.",
                        en: "Must it be made again? Then give the reason with --again."
                    )
                )
            }
        )
    }
}
