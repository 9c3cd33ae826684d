import DurableFiles

/// Where the key of a campaign is looked for.
package struct CampaignKeyPlace: Hashable, Sendable {
    /// The file.
    package let path: String
    /// Whether the service manager keeps the file (systemd.exec(5), `LoadCredential=`).
    package let isCredential: Bool

    /// Names a file that the operator chose.
    package init(path: String) {
        self.init(path: path, isCredential: false)
    }

    private init(path: String, isCredential: Bool) {
        (self.path, self.isCredential) = (path, isCredential)
    }

    /// The place for a campaign, by what was said first: the operator's path, then
    /// `$CREDENTIALS_DIRECTORY/postronde-<campaign>` when that variable is set, then
    /// `$XDG_STATE_HOME/postronde/<campaign>.key` (by default `~/.local/state`).
    ///
    /// - Returns: `nil` when neither a path nor a home folder is known.
    package static func find(
        campaign: String,
        explicitPath: String?,
        environment: [String: String]
    ) -> CampaignKeyPlace? {
        if let explicitPath { return CampaignKeyPlace(path: explicitPath) }
        if let folder = environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty {
            return CampaignKeyPlace(path: "\(folder)/postronde-\(campaign)", isCredential: true)
        }
        return stateFile(campaign: campaign, environment: environment)
    }

    /// Where `key init` puts a key when no path is given.
    package static func stateFile(campaign: String, environment: [String: String]) -> CampaignKeyPlace? {
        // Relative paths are invalid there and must be ignored (XDG Base Directory Specification 0.8).
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return CampaignKeyPlace(path: "\(state)/postronde/\(campaign).key")
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return CampaignKeyPlace(path: "\(home)/.local/state/postronde/\(campaign).key")
    }

    /// Who must keep the file.
    var keeper: PrivateFile.Keeper { isCredential ? .serviceManager : .user }

    func refuseInside(_ folders: [String]) throws(CampaignKeyFailure) {
        for folder in folders where SafeFolder.isPath(path, within: folder) {
            throw CampaignKeyFailure(reason: .insideFolder(folder), path: path)
        }
    }
}
