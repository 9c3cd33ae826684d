import DurableFiles
import FontFaces
import LegalBasis
import Reports

/// Writes the report of a run or of a plan for people.
struct RunReportPages {
    let fonts: FontFamily
    /// In whose name it is made; `nil` for nobody's.
    let author: String?
    let surroundings: Surroundings

    /// Writes the pages anew.
    ///
    /// - Throws: ``RunFailure``: 74 when a file cannot be written, 78 when a font cannot be used.
    func write(_ report: RunReport, in folder: SafeFolder) throws(RunFailure) {
        let madeAt = surroundings.now()
        let pages = RunPages(report, program: ProgramVersion.program, madeAt: madeAt)
        let pdf = ReportPDF(family: fonts, producer: ProgramVersion.program, author: author, creationDate: madeAt)
        try ReportFiles.run.write(with: pdf, in: folder) { pages.document(in: $0) }
    }
}

extension RunReportPages {
    /// Writes with what a campaign looks like.
    init(_ campaign: OpenedCampaign, _ surroundings: Surroundings) {
        self.init(
            fonts: campaign.fonts,
            author: campaign.record.record?.controller.name,
            surroundings: surroundings
        )
    }

    /// Writes without the campaign, where only its plan is known; `nil` on a machine without fonts.
    init?(_ plan: RunPlan, _ surroundings: Surroundings) {
        guard let fonts = try? FontCatalogue(flagFolder: plan.fonts, campaignFolder: nil).family() else { return nil }
        self.init(fonts: fonts, author: nil, surroundings: surroundings)
    }
}
