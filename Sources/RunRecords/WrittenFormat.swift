/// The files that a run, or a package of one, writes for others, each with the version of its form.
///
/// A reader refuses a version that it does not know; docs/formats/versions.md says which changes
/// make a new one.
package enum WrittenFormat: String, CaseIterable, Sendable {
    case controlFile = "control.csv"
    case jobTicket = "job-ticket.json"
    case manifest = "manifest.sha256"
    case refusedRecords = "refused.csv"
    case reviewList = "review.csv"
    case ready = "READY"
    case auditCheckpoint = "audit.checkpoint"
    case frozenPlan = "PLAN.json"
    case sheetList = "sheets.csv"
    case packageManifest = "package.sha256"
    case ledger = "ledger.sqlite"

    /// The name of the file; that of a frozen plan is whoever makes it free to choose.
    package var fileName: String { rawValue }

    /// The version that this program writes.
    package var version: Int {
        switch self {
        case .controlFile, .jobTicket, .manifest, .refusedRecords, .reviewList, .ready, .auditCheckpoint: 1
        case .sheetList, .packageManifest: 1
        case .frozenPlan: 2
        case .ledger: LedgerSchema.version
        }
    }
}
