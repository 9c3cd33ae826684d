import LetterModel
import LetterReferences
import RunRecords

/// What earlier runs and decisions mean for who gets a letter in a run.
///
/// It comes from the ledger of the campaign, or for a shard from the frozen plan.
struct RoundHistory: Sendable {
    /// Whom other runs of the round hold; those of this run are not among them.
    var written = PseudonymSet()
    /// Whom the first round holds, for a reminder; `nil` in a first round, or when a proof knows nobody.
    var firstLetters: FirstLetters?
    /// From which addresses letters came back, as persons at an address; or, where the address is not known, to whom.
    var returned = PseudonymSet()
    /// How the waves of the round stand; `nil` when all of it goes out at once.
    var waves: WaveStand?
}

extension RoundHistory {
    /// Reads it from the ledger of the campaign; a proof of a campaign without one knows nothing.
    ///
    /// - Parameters:
    ///   - waves: How the waves of the round stand, which is part of the key.
    ///   - key: That of the run that asks, whose own letters leave out nobody.
    /// - Throws: ``RunFailure``; 78 when there is nobody to remind.
    init(_ ledger: Ledger?, _ plan: RunPlan, _ waves: WaveStand?, exceptRunWithKey key: ContentDigest)
        throws(RunFailure)
    {
        self.init()
        self.waves = waves
        do throws(LedgerFailure) {
            if let ledger {
                let own = try ledger.run(withKey: key)?.number
                written = try ledger.writtenPseudonyms(round: plan.round, exceptRun: own)
                // What comes back while a run waits to go on changes nothing in it.
                returned = try ledger.returnedFrom(
                    until: try own.flatMap { run throws(LedgerFailure) in try ledger.beginning(of: run) }
                )
            }
            if plan.round != "first" {
                firstLetters = try ledger.map { ledger throws(LedgerFailure) in try FirstLetters(ledger) }
            }
        } catch { throw RunFailure(error) }
        guard plan.round != "first", firstLetters?.isEmpty ?? true else { return }
        firstLetters = nil
        // A reminder says that an earlier letter was sent, so a real one needs a sealed first round.
        guard !plan.isDryRun else { return }
        throw RunFailure(
            .configuration,
            "There is nobody to remind: this output holds no sealed first round. Make the first round, or name its --output."
        )
    }
}

extension WaveStand {
    /// What of the waves makes a run this run: the borders, and when it catches up, which waves it leaves alone.
    var identity: String {
        borders.identity + (isCatchingUp ? "; open \(open); stopped \(stopped)" : "")
    }
}

extension FirstLetters {
    /// Reads the sealed runs of the first round.
    init(_ ledger: Ledger) throws(LedgerFailure) {
        var runs: [(day: CalendarDate, people: PseudonymSet)] = []
        for run in try ledger.runs() where run.request.round == "first" && run.state.countsAsWritten {
            runs.append((run.request.asOf, try ledger.pseudonyms(of: run.number)))
        }
        self.init(runs)
    }
}

extension WaveBorders {
    /// The borders in words that are equal for equal borders.
    fileprivate var identity: String {
        let regions = regions.map { $0.map(String.init).joined(separator: " ") }.joined(separator: ", ")
        let lasts = lasts.map { "\($0.region)/\($0.rank)" }.joined(separator: ", ")
        return "regions \(regions); lasts \(lasts)"
    }
}
