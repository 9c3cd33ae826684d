import DurableFiles
import LegalBasis
import RunRecords

/// What the legal check is told of what earlier runs left behind.
struct RetentionStand: Sendable {
    /// Personal data past their period in the record.
    var overdue: [OverdueItem] = []
    /// Sealed runs of the record and the round of which it was erased whom they wrote to, by name.
    var erasedRuns: [String] = []

    /// Takes what was found before.
    init(overdue: [OverdueItem], erasedRuns: [String]) {
        (self.overdue, self.erasedRuns) = (overdue, erasedRuns)
    }

    /// Looks at the ledger and at the disk.
    ///
    /// - Parameter ledger: `nil` when nothing can be compared.
    /// - Throws: ``RunFailure``.
    init(
        _ ledger: Ledger?,
        _ campaignFolder: SafeFolder,
        _ record: LegalBasisRecord?,
        _ plan: RunPlan,
        _ surroundings: Surroundings
    ) throws(RunFailure) {
        guard let ledger, let record else { return }
        let survey = RetentionSurvey(ledger: ledger, folder: campaignFolder)
        let today = surroundings.today
        overdue = try survey.due(record.retention, today: today).map(\.1)
        overdue += try survey.dueInputs(record.retention, today: today)
        do throws(LedgerFailure) {
            let erased = Set(try ledger.erasures().filter { $0.part == .rows }.map(\.run))
            erasedRuns = try ledger.runs()
                .filter {
                    erased.contains($0.number) && $0.state.countsAsWritten && $0.request.round == plan.round
                        && $0.request.recordID == record.recordId
                }
                .map(\.request.runID)
        } catch { throw RunFailure(error) }
    }
}
