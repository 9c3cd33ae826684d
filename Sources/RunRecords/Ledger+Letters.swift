import GRDB
package import LetterReferences

extension Ledger {
    /// Records a bundle that is on the disk, with all its letters and its entry in the audit log, in one transaction.
    ///
    /// - Parameters:
    ///   - letters: in order, sequences without a gap from `bundle.firstSequence`.
    ///   - time: UTC, ISO 8601.
    /// - Throws: ``LedgerFailure``, with reason `conflict` when the bundle is recorded already or the
    ///   letters do not fit it, `wrongState` when the run is not open any more.
    package func commitBundle(
        _ bundle: BundleRow,
        of runNumber: Int,
        letters: [LetterRow],
        at time: String
    ) throws(LedgerFailure) {
        let path = path
        let isInOrder = letters.enumerated().allSatisfy { $1.sequence == bundle.firstSequence + $0 }
        guard isInOrder, letters.count == bundle.letters else {
            let found =
                "Bundle \(bundle.number) says \(bundle.letters) letters and got \(letters.count), or with a gap."
            throw LedgerFailure(reason: .conflict(found), path: path)
        }
        try write { db in
            try RunQueries.requirePlanned(db, runNumber, path: path)
            do {
                try LetterQueries.insert(db, bundle, run: runNumber)
                try LetterQueries.insert(db, letters, bundle: bundle.number, run: runNumber)
                let run = try RunQueries.runID(db, runNumber)
                try AuditQueries.append(db, bundle.auditEntry(run: run, letters: letters, at: time))
            } catch let failure as DatabaseError where failure.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY {
                let found = "Bundle \(bundle.number) or one of its letters is recorded already."
                throw LedgerFailure(reason: .conflict(found), path: path)
            }
        }
    }

    /// The bundles of a run that are recorded, by number.
    ///
    /// - Throws: ``LedgerFailure``.
    package func committedBundles(of runNumber: Int) throws(LedgerFailure) -> [BundleRow] {
        try read { db in try LetterQueries.bundles(db, run: runNumber) }
    }

    /// The letters of a bundle, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func letters(of bundle: BundleRow, run runNumber: Int) throws(LedgerFailure) -> [LetterRow] {
        try read { db in try LetterQueries.letters(db, run: runNumber, of: bundle) }
    }

    /// What the ledger holds of a run, added up.
    ///
    /// - Throws: ``LedgerFailure``.
    package func counts(of runNumber: Int) throws(LedgerFailure) -> LedgerCounts {
        try read { db in try LetterQueries.counts(db, run: runNumber) }
    }

    /// The row of a letter; `nil` when there was no such letter.
    ///
    /// - Throws: ``LedgerFailure``.
    package func letter(runNumber: Int, sequence: Int) throws(LedgerFailure) -> LetterRow? {
        try read { db in try LetterQueries.letter(db, run: runNumber, sequence: sequence) }
    }

    /// The letters of a run to a person; more than one only where an extract held someone twice.
    ///
    /// - Throws: ``LedgerFailure``.
    package func letters(to person: Pseudonym, run runNumber: Int) throws(LedgerFailure) -> [LetterRow] {
        try read { db in try LetterQueries.letters(db, run: runNumber, to: person) }
    }

    /// Everyone to whom a run wrote.
    ///
    /// - Throws: ``LedgerFailure``.
    package func pseudonyms(of runNumber: Int) throws(LedgerFailure) -> PseudonymSet {
        PseudonymSet(
            try read { db in
                var pseudonyms: [Pseudonym] = []
                try LetterQueries.appendPseudonyms(db, run: runNumber, to: &pseudonyms)
                return pseudonyms
            }
        )
    }

    /// Everyone to whom another run of this round wrote, for `already-written`.
    ///
    /// - Parameter runNumber: the run that asks: its own letters never exclude anybody, so that it can
    ///   go on after a stop; `nil` for a plan without a run.
    /// - Throws: ``LedgerFailure``.
    package func writtenPseudonyms(round: String, exceptRun runNumber: Int?) throws(LedgerFailure) -> PseudonymSet {
        PseudonymSet(
            try read { db in
                let runs = try RunQueries.runs(db, where: "round = ?", arguments: [round])
                    .filter { $0.state.countsAsWritten && $0.number != runNumber }
                var pseudonyms: [Pseudonym] = []
                pseudonyms.reserveCapacity(runs.reduce(0) { $0 + ($1.seal?.letters ?? 0) })
                for run in runs { try LetterQueries.appendPseudonyms(db, run: run.number, to: &pseudonyms) }
                return pseudonyms
            }
        )
    }
}
