import Campaign
import LetterReferences

/// Makes the key of a campaign, for `key init`.
package enum KeyMaking {
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
            let key = try CampaignKey.create(at: place, outside: [campaign])
            return (place.path, key.fingerprint)
        } catch {
            throw RunFailure(error)
        }
    }
}
