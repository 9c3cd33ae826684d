import LegalBasis
import LetterModel
import Reports
import RunRecords
import Selection

extension RunReport {
    /// Takes the counts of a run from its stages.
    init(_ work: FinishedWork, _ folder: RunFolder, attempts: [AttemptRow]) {
        let (book, funnel) = (work.book, work.chosen.selection.funnel)
        self.init(
            identity: Identity(folder),
            legalOutcome: work.check.wording.nl,
            inputs: work.files.all.map { Input(role: $0.role.rawValue, name: $0.name, sha256: $0.digest.hex) },
            accounts: Accounts(work.chosen),
            persons: Persons(work.chosen),
            letters: Letters(
                count: book.letters.count,
                pages: work.totals.ticket.pages,
                sheets: work.totals.ticket.sheets,
                bundles: book.share.count,
                byCode: CodeCount.sorted(work.totals.byCode),
                toReview: CodeCount.sorted(work.totals.reviewCounts),
                notShown: funnel.selected - book.plan.letters.count
            ),
            attempts: attempts.map {
                Attempt(startedAt: $0.startedAt, endedAt: $0.endedAt, operatorName: $0.operatorName)
            }
        )
        byMunicipality = book.municipalities()
        processingLog = work.processingLog
    }
}

extension RunReport.Identity {
    /// The run that a folder is named for.
    init(_ folder: RunFolder) {
        self.init(
            campaign: folder.campaign,
            round: folder.round,
            wave: folder.wave,
            runID: folder.runID,
            isDryRun: folder.isDryRun,
            asOf: folder.asOf
        )
    }
}

extension RunReport.Accounts {
    /// Takes the counts of a selection.
    init(_ chosen: SelectionOutcome) {
        self.init(
            chosen.selection.funnel,
            leadingZeroRestored: chosen.leadingZeroRestored,
            unknownLanguage: chosen.unknownLanguage
        )
    }
}

extension RunReport.Persons {
    /// Takes the counts of a selection.
    init(_ chosen: SelectionOutcome) { self.init(chosen.selection.funnel.persons) }
}

extension RunReport.CodeCount {
    /// Counts by code, in the order of the codes.
    static func sorted(_ counts: [String: Int]) -> [RunReport.CodeCount] {
        counts.sorted { $0.key < $1.key }.map { RunReport.CodeCount(code: $0.key, count: $0.value) }
    }
}
