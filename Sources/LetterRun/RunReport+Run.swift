import LegalBasis
import LetterModel
import Reports
import RunRecords
import Selection

extension RunReport.Identity {
    /// Names a run by its folder.
    init(_ folder: RunFolder, asOf: CalendarDate, isDryRun: Bool) {
        self.init(
            campaign: folder.campaign,
            round: folder.round,
            wave: folder.wave,
            runID: folder.runID,
            isDryRun: isDryRun,
            asOf: asOf
        )
    }
}

extension RunReport {
    /// Takes the counts of a run from its stages.
    init(
        identity: Identity,
        check: LegalCheck,
        files: InputFiles,
        chosen: SelectionOutcome,
        book: BundleBook,
        attempts: [AttemptRow]
    ) {
        let totals = book.totals()
        self.init(
            identity: identity,
            legalOutcome: check.wording,
            inputs: files.all.map { Input(role: $0.role.rawValue, name: $0.name, sha256: $0.digest.hex) },
            accounts: Accounts(
                chosen.selection.funnel,
                leadingZeroRestored: chosen.leadingZeroRestored,
                unknownLanguage: chosen.unknownLanguage
            ),
            persons: Persons(chosen.selection.funnel.persons),
            letters: Letters(
                count: book.plan.letters.count,
                pages: totals.ticket.pages,
                sheets: totals.ticket.sheets,
                bundles: book.plan.bundles.count,
                byCode: CodeCount.sorted(totals.byCode),
                toReview: CodeCount.sorted(totals.reviewCounts),
                notShown: chosen.selection.recipients.count - book.plan.letters.count
            ),
            attempts: attempts.map {
                Attempt(startedAt: $0.startedAt, endedAt: $0.endedAt, operatorName: $0.operatorName)
            }
        )
    }
}

extension RunReport.CodeCount {
    /// Counts by code, in the order of the codes.
    static func sorted(_ counts: [String: Int]) -> [RunReport.CodeCount] {
        counts.sorted { $0.key < $1.key }.map { RunReport.CodeCount(code: $0.key, count: $0.value) }
    }
}
