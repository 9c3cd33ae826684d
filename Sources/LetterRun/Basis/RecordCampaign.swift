import Campaign
import LegalBasis
import LetterModel

/// A campaign whose record may still be wrong or missing, for the commands that help to write it.
struct RecordCampaign {
    /// The name of the record in the campaign folder.
    static let recordName = "legal-basis.yaml"

    let campaign: Campaign
    /// What does not fit between the record and the letters.
    let incoherences: [Diagnostic]

    /// Reads a campaign, named by its folder or by its name alone.
    ///
    /// - Throws: ``RunFailure`` (78) with every error of its other files.
    init(_ name: String) throws(RunFailure) {
        let (campaign, diagnostics) = Campaign.look(at: CampaignOpening.folder(of: name))
        let errors = diagnostics.filter { $0.level == .error }
        let ofRecord = errors.filter { $0.place.file == Self.recordName }
        guard let campaign, ofRecord.count == errors.count else { throw RunFailure(Diagnostics(errors)) }
        self.campaign = campaign
        incoherences = ofRecord
    }

    /// The content of the record; `nil` when there is none.
    var content: [UInt8]? { campaign.files.first { $0.path == Self.recordName }?.bytes }
}
