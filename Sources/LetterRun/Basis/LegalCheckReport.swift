import DurableFiles
import FontFaces
import LegalBasis
import LetterModel
import Reports
import RunRecords

/// Writes the legal check of a run for people: as a page for a browser and as a PDF file, in each language.
struct LegalCheckReport {
    let names: RunFolder
    let fonts: FontFamily
    let surroundings: Surroundings

    /// Writes all of them anew.
    ///
    /// - Parameter finished: The counts of the letters; `nil` before they are made.
    /// - Throws: ``RunFailure``: 74 when a file cannot be written, 78 when a font cannot be used.
    func write(
        _ check: LegalCheck,
        _ chosen: SelectionOutcome,
        finished: RunReport?,
        in folder: SafeFolder
    ) throws(RunFailure) {
        let occasion = occasion(chosen, finished)
        let report = LegalReport(check, occasion)
        let pdf = ReportPDF(
            family: fonts,
            producer: ProgramVersion.program,
            author: check.record?.controller.name,
            creationDate: occasion.madeAt
        )
        try ReportFiles.legalCheck.write(with: pdf, in: folder) { report.document(in: $0) }
    }

    /// What writes the report of the run in the same look.
    func runPages(of check: LegalCheck) -> RunReportPages {
        RunReportPages(fonts: fonts, author: check.record?.controller.name, surroundings: surroundings)
    }

    private func occasion(_ chosen: SelectionOutcome, _ finished: RunReport?) -> LegalReport.Occasion {
        var occasion = LegalReport.Occasion(
            run: RunReport.Identity(names),
            program: ProgramVersion.program,
            madeAt: surroundings.now()
        )
        occasion.accounts = RunReport.Accounts(chosen)
        occasion.persons = RunReport.Persons(chosen)
        occasion.letters = finished?.letters
        occasion.attempts = finished?.attempts ?? []
        return occasion
    }
}
