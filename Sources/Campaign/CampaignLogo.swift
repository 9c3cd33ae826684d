package import Artwork

/// The logo of a campaign, read once.
package struct CampaignLogo: Hashable, Sendable {
    /// The file as it stands in the folder, SVG or PNG.
    package let bytes: [UInt8]
    /// What it shows.
    package let artwork: Artwork
}
