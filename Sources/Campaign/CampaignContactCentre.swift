package import LetterModel
import StrictYAML
package import WavePlanning

/// What `contact-centre.yaml` says, for whoever spreads letters over waves.
///
/// It changes no byte of a letter. It is none of ``Campaign/files``, so that neither the key of a run nor an approval
/// depends on it: planners may correct a number while a campaign is on its way.
package struct CampaignContactCentre: Hashable, Sendable {
    /// The name of the file in the campaign folder.
    package static let fileName = "contact-centre.yaml"

    /// Who answers the calls, and how many there will be.
    package let centre: ContactCentre
    /// How the campaign wants its waves.
    package let waves: WaveSettings
    /// The digest of the file, for whoever records what a plan was made of.
    package let digest: ContentDigest

    /// Reads the file's keys; `nil` when one of them is wrong, which was reported.
    init?(_ reader: YAMLObjectReader, digest: ContentDigest) {
        let faults = { reader.diagnostics.all.count { $0.level == .error } }
        let faultsBefore = faults()
        reader.format()
        let waves = WaveSettings(reader)
        let centre = ContactCentre(reader)
        guard faults() == faultsBefore else { return nil }
        (self.centre, self.waves, self.digest) = (centre, waves, digest)
    }
}
