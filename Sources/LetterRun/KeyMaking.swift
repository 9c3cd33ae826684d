import Campaign
import LetterReferences

/// Makes the key of a campaign, for `key init`.
package enum KeyMaking {
    /// The folders in which no key may lie: what people write and what runs make is shared or released.
    static func forbiddenFolders(campaign: String, output: String) -> [String] {
        let folder = CampaignOpening.folder(of: campaign)
        return [folder, "\(folder)/..", output]
    }

    /// Makes a new key file.
    ///
    /// - Parameters:
    ///   - campaign: The folder of the campaign.
    ///   - path: The file to make; `nil` for the place where a run looks for it.
    /// - Throws: ``RunFailure`` (78) when there is a key already or the place is not safe.
    package static func make(
        campaign: String,
        path: String?,
        surroundings: Surroundings
    ) throws(RunFailure) -> (path: String, fingerprint: String) {
        let folder = try CampaignOpening.open(campaign)
        let place =
            path.map(CampaignKeyPlace.init(path:))
            ?? CampaignKeyPlace.stateFile(campaign: folder.name, environment: surroundings.environment)
        guard let place else {
            throw RunFailure(.configuration, "There is no home folder to keep the key in. Name a file with --key.")
        }
        do throws(CampaignKeyFailure) {
            let key = try CampaignKey.create(
                at: place,
                outside: KeyMaking.forbiddenFolders(campaign: campaign, output: "Output")
            )
            return (place.path, key.fingerprint)
        } catch {
            throw RunFailure(error)
        }
    }
}
