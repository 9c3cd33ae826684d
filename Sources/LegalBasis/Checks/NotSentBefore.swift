import LetterModel

/// GRS-036: this round and wave was not sent before.
///
/// No other sealed run exists for this record, round and wave, unless `--again REASON` says why it is sent
/// again. Where it was erased whom a run of the round wrote to, the program cannot leave these people out, and asks
/// for a reason too. Going on with a run that was interrupted, or another shard of the same run, is not sending again.
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
        return .judged(facts.otherSealedRuns.sorted().map(sealed) + facts.erasedRuns.sorted().map(erased))
    }

    private func sealed(_ runKey: String) -> CheckFinding {
        CheckFinding(
            Wording(
                nl: "Run \(runKey.prefix(12)) van deze ronde en golf is al afgesloten.",
                en: "Run \(runKey.prefix(12)) of this round and wave is sealed already."
            ),
            remedy: Wording(
                nl: "Moet het opnieuw? Geef dan de reden op met --again.",
                en: "Must it be made again? Then give the reason with --again."
            )
        )
    }

    private func erased(_ run: String) -> CheckFinding {
        CheckFinding(
            Wording(
                nl:
                    "Wie een brief kreeg van run \(run) in deze ronde, is gewist: die mensen kunnen er nog een krijgen.",
                en: "Whom run \(run) of this round wrote to was erased: these people may get another letter."
            ),
            remedy: Wording(
                nl: "Begin een nieuwe ronde, of geef de reden op met --again.",
                en: "Begin a new round, or give the reason with --again."
            )
        )
    }
}
