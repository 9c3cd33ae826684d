import Campaign
import DurableFiles
import ExtractReading
import LegalBasis
import LetterModel
import Selection

/// Writes the legal-basis record of a campaign with the answers of a person, for `basis new`.
package enum RecordCreation {
    /// Asks for what is missing, and keeps each section in the campaign folder as soon as it is answered.
    ///
    /// - Parameters:
    ///   - name: The folder of the campaign, or its name.
    ///   - nextLine: The next line of the input; `nil` at its end.
    ///   - say: Shows a piece of text.
    /// - Throws: ``RunFailure``: 78 when the campaign is not in order or nothing can be added to its record, 66 or 73
    ///   when the file cannot be read or replaced, 75 when somebody else changed it meanwhile.
    package static func run(
        campaign name: String,
        surroundings: Surroundings,
        nextLine: @escaping () throws(RunFailure) -> TypedLine?,
        say: @escaping (String) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let campaign = try RecordCampaign(name).campaign
        let record = try KeptRecord(inFolder: campaign.folder)
        var wizard = try wizard(for: campaign, continuing: record.content, today: surroundings.today)
        let dialogue = RecordDialogue(
            nextLine: { () throws(RunFailure) in try nextLine()?.answer },
            say: say,
            keep: { text throws(RunFailure) in try record.keep(text) }
        )
        try wizard.run(dialogue, campaign: name)
    }

    private static func wizard(
        for campaign: Campaign,
        continuing content: [UInt8]?,
        today: CalendarDate
    ) throws(RunFailure) -> RecordWizard {
        do throws(Diagnostics) {
            let facts = RecordFacts(campaign, today: today)
            return try RecordWizard(facts, continuing: content, file: RecordCampaign.recordName)
        } catch {
            throw RunFailure(error)
        }
    }
}

extension RecordFacts {
    /// What a campaign tells.
    init(_ campaign: Campaign, today: CalendarDate) {
        let languages = Set(campaign.rounds.flatMap(\.letters).map(\.kind.language))
        self.init(
            campaign: campaign.name,
            title: campaign.title,
            templates: campaign.templateDigests,
            selectionDigest: campaign.selectionDigest,
            languages: LetterLanguage.allCases.filter(languages.contains),
            fields: AccountExtractReader.fieldNames + PersonExtractReader.requiredColumns,
            hasMinors: campaign.selection.minimumAge < 18,
            hasProtectedAddresses: campaign.selection.confidential == .mail,
            today: today
        )
    }
}

/// The file of a record while questions are asked.
private final class KeptRecord {
    private static let sizeLimit = 1 << 20

    private let file: EditedFile
    /// What was last read or written; `nil` while there is no file.
    private(set) var content: [UInt8]?

    init(inFolder folder: String) throws(RunFailure) {
        do throws(FileFailure) {
            file = try EditedFile(RecordCampaign.recordName, in: folder)
            content = try file.read(atMost: Self.sizeLimit)
        } catch {
            throw RunFailure(error)
        }
    }

    /// Replaces the file, unless somebody else changed it since.
    func keep(_ text: String) throws(RunFailure) {
        let bytes = Array(text.utf8)
        guard try kept(bytes) else {
            throw RunFailure(
                .tryAgain,
                "\(RecordCampaign.recordName) was changed while the questions were asked; it is left as it is now. "
                    + "Give the same command again: it asks what is still missing."
            )
        }
        content = bytes
    }

    private func kept(_ bytes: [UInt8]) throws(RunFailure) -> Bool {
        do throws(FileFailure) {
            guard try file.read(atMost: Self.sizeLimit) == content else { return false }
            try file.replace(with: bytes, rightsOf: "campaign.yaml")
            return true
        } catch {
            throw RunFailure(error)
        }
    }
}
