package import DurableFiles
import GRDB

extension Ledger {
    /// The campaign in an output folder that has a number, other than the one that asks.
    ///
    /// The number begins every reference, so two campaigns with one number could give out references
    /// that the contact centre cannot tell apart. A ledger that cannot be read is passed over: its own
    /// campaign will be told.
    ///
    /// - Returns: The name of the other campaign; `nil` when the number is free.
    /// - Throws: ``FileFailure`` when the folder cannot be read.
    package static func otherCampaign(
        withNumber number: Int,
        than campaign: String,
        in output: SafeFolder
    ) throws(FileFailure) -> String? {
        for name in try output.list() where name != campaign {
            guard try output.kind(of: name) == .folder, let folder = try? output.folder(name, createsMissing: false),
                (try? exists(in: folder)) == true,
                let queue = try? LedgerFile(folder: folder)
                    .open(access: .readOnly, newestVersion: LedgerSchema.steps.count)
            else { continue }
            let found = try? queue.read { db in try Int.fetchOne(db, sql: "SELECT number FROM campaign") }
            try? queue.close()
            if found == number { return name }
        }
        return nil
    }
}
