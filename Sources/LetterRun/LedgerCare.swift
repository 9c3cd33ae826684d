import DurableFiles
import Foundation
import RunRecords

/// Looks after the ledger of a campaign, for `ledger check` and `ledger backup`.
package enum LedgerCare {
    /// Reads the whole ledger.
    ///
    /// - Returns: Whether it is whole, and what to say.
    /// - Throws: ``RunFailure``: 66 without a ledger, 78 for one of a newer program.
    package static func check(campaign: String, output: String) throws(RunFailure) -> (isWhole: Bool, text: String) {
        let ledger = try open(campaign, output)
        do throws(LedgerFailure) {
            let faults = try ledger.faults()
            guard faults.isEmpty else {
                let lines =
                    faults.map { "FAULT \($0)" } + ["Put a backup in its place: see 'recovery' in docs/operating.md."]
                return (false, lines.joined(separator: "\n"))
            }
            let runs = try ledger.runs()
            let letters = runs.reduce(0) { $0 + ($1.seal?.letters ?? 0) }
            let sealed = runs.count { $0.state.countsAsWritten }
            return (
                true, "The ledger is whole: version \(try ledger.version()), \(sealed) sealed runs, \(letters) letters."
            )
        } catch { throw RunFailure(error) }
    }

    /// Copies the ledger to a new file.
    ///
    /// - Throws: ``RunFailure``: 66 without a ledger, 73 when the file is there already or its folder is not safe, 74.
    package static func backUp(campaign: String, output: String, to path: String) throws(RunFailure) {
        let ledger = try open(campaign, output)
        let file = URL(filePath: path)
        do {
            let parent = file.deletingLastPathComponent().path(percentEncoded: false)
            let folder = try SafeFolder(path: parent)
            guard try !folder.exists(file.lastPathComponent) else {
                throw RunFailure(
                    .cannotCreate,
                    "\(path): is there already; a backup replaces nothing. Name a new file."
                )
            }
            try ledger.copy(to: file.lastPathComponent, in: folder)
        } catch { throw RunFailure(writing: error) }
    }

    private static func open(_ campaign: String, _ output: String) throws(RunFailure) -> Ledger {
        let folder = try CampaignOutput.folder(of: campaign, in: output)
        do throws(LedgerFailure) { return try Ledger(withoutOwnerIn: folder, access: .readOnly) } catch {
            throw RunFailure(error)
        }
    }
}
