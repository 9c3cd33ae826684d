import Campaign
import DurableFiles
import Foundation
import LetterModel
package import LetterRun
import Reports
import RunRecords

/// Which wave people are briefed about.
package struct BriefingRequest: Sendable {
    /// The folder of the campaign, or its name.
    package var campaign: String
    /// The folder of all output.
    package var output: String
    /// `first` or `reminder-N`.
    package var round: String
    /// From 1.
    package var wave: Int
    /// The folder to make.
    package var folder: String
    /// A folder with the fonts of the style; `nil` for the usual places.
    package var fonts: String?

    package init(campaign: String, output: String, round: String, wave: Int, to folder: String) {
        (self.campaign, self.output, self.round) = (campaign, output, round)
        (self.wave, self.folder) = (wave, folder)
    }
}

/// What the people of the contact centre should have at hand before a wave arrives: its letters, its numbers, and the
/// likely questions. Nothing of a person is in it.
package struct WaveBriefing {
    /// Where a campaign keeps what is meant for the contact centre.
    static let folderName = "contact-centre"

    private let request: BriefingRequest
    private let surroundings: Surroundings

    /// Makes the folder.
    ///
    /// - Returns: What to say.
    /// - Throws: ``RunFailure``: 66 without a ledger or a wave, 73 when the folder is there, 78 for the campaign.
    package static func make(_ request: BriefingRequest, surroundings: Surroundings) throws(RunFailure) -> String {
        try WaveBriefing(request: request, surroundings: surroundings).make()
    }

    private func make() throws(RunFailure) -> String {
        let facts = try BriefingFacts(request)
        var plan = RunPlan(campaign: request.campaign, accounts: [], persons: [], operatorName: "", jobs: 1)
        (plan.round, plan.isDryRun, plan.fonts) = (request.round, true, request.fonts)
        let campaign = try OpenedCampaign(plan)
        let folder = try NewFolder(request.folder)
        let materials = try campaign.materials(asOf: facts.date ?? surroundings.today)
        var single = SingleLetters(materials)
        for kind in campaign.round.letters.map(\.kind) {
            let order = SingleLetters.Order(
                to: SampleReader.person(kind),
                kind: kind,
                form: .normal,
                reference: RunMaterials.proofMark
            )
            let name = "letter-\(kind.variant.rawValue)-\(kind.language.rawValue)"
            do {
                try folder.write("\(name).pdf", try single.pdf(order).bytes)
                try folder.write("\(name).txt", try single.text(order))
            } catch { throw RunFailure(writing: error) }
        }
        for language in LetterLanguage.allCases {
            let path = "\(campaign.campaign.folder)/\(Self.folderName)/questions.\(language.rawValue).md"
            guard let questions = FileManager.default.contents(atPath: path) else { continue }
            try folder.write("questions.\(language.rawValue).md", Array(questions))
        }
        try folder.write("overview.txt", Array((facts.text + "\n").utf8))
        try folder.finish()
        return "Made the briefing of wave \(request.wave) in \(request.folder)."
    }
}

/// Someone who does not exist, for letters that people look at.
enum SampleReader {
    static func person(_ kind: LetterKind) -> AddressedPerson {
        let isDutch = kind.language == .dutch
        let isAbroad = kind.variant == .abroad
        return AddressedPerson(
            salutation: isDutch ? "Geachte mevrouw Van Voorbeeld" : "Dear Ms Van Voorbeeld",
            envelopeName: EnvelopeName(initials: "A.B.", rest: "van Voorbeeld"),
            runningTextName: "mevrouw Van Voorbeeld",
            addressLines: isAbroad
                ? ["Rue de l'Exemple 1", "99999 EXEMPLEVILLE"] : ["Voorbeeldstraat 1", "1234 AB  VOORBEELD"],
            country: isAbroad ? "Frankrijk" : ""
        )
    }
}
