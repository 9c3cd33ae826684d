import LetterReferences

extension CampaignKey {
    /// Reads the key of a campaign from the file that was named, or from the usual places.
    ///
    /// - Parameters:
    ///   - campaign: The folder of the campaign, or its name.
    ///   - output: The folder of all output, in which no key may lie.
    /// - Throws: ``RunFailure`` (78) when there is none, or it lies where others can read it.
    init(
        ofCampaign campaign: String,
        path: String?,
        output: String,
        _ surroundings: Surroundings
    ) throws(RunFailure) {
        guard let place = Self.place(of: campaign, path: path, surroundings) else {
            throw RunFailure(.configuration, "There is no place to look for the campaign key. Name a file with --key.")
        }
        do throws(CampaignKeyFailure) {
            self = try CampaignKey(
                reading: place,
                outside: KeyMaking.forbiddenFolders(campaign: campaign, output: output)
            )
        } catch { throw RunFailure(error) }
    }

    /// Where the key of a campaign is looked for; `nil` when there is no place at all.
    static func place(of campaign: String, path: String?, _ surroundings: Surroundings) -> CampaignKeyPlace? {
        CampaignKeyPlace.find(
            campaign: CampaignOutput.name(of: CampaignOpening.folder(of: campaign)),
            explicitPath: path,
            environment: surroundings.environment
        )
    }
}
