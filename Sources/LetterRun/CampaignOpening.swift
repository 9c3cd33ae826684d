package import Campaign
import Foundation
import LetterModel

/// Opens campaign folders for all commands.
package enum CampaignOpening {
    /// Reads a campaign, named by its folder or by its name alone, which then is a folder in `Templates`.
    ///
    /// - Throws: ``RunFailure`` (78) with every error of every file.
    package static func open(_ campaign: String) throws(RunFailure) -> Campaign {
        do throws(Diagnostics) { return try Campaign.read(at: folder(of: campaign)) } catch { throw RunFailure(error) }
    }

    /// The folder of a campaign.
    package static func folder(of campaign: String) -> String {
        let isName = !campaign.contains("/") && !FileManager.default.fileExists(atPath: campaign)
        return isName ? "Templates/\(campaign)" : campaign
    }
}
