package import DurableFiles
import Foundation
import RunRecords

/// The folder of a campaign in the output, for commands that look at what runs left behind.
package enum CampaignOutput {
    /// The name of a campaign that is given by its name or its folder.
    package static func name(of campaign: String) -> String {
        URL(filePath: campaign).standardizedFileURL.lastPathComponent
    }

    /// Opens the folder.
    ///
    /// - Throws: ``RunFailure``: 66 when it holds no ledger, 73 when others may change it.
    package static func folder(of campaign: String, in output: String) throws(RunFailure) -> SafeFolder {
        do {
            let folder = try SafeFolder(path: output, createsMissing: false)
                .folder(name(of: campaign), createsMissing: false)
            guard try Ledger.exists(in: folder) else { throw missing(campaign, output) }
            return folder
        } catch let failure as FileFailure where failure.isAbsence {
            throw missing(campaign, output)
        } catch { throw RunFailure(writing: error) }
    }

    private static func missing(_ campaign: String, _ output: String) -> RunFailure {
        RunFailure(
            .inputUnreadable,
            "\(output)/\(campaign): nothing was recorded here yet. Check the name and --output."
        )
    }
}
