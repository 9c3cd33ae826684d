import LegalBasis
import Reports
import RunRecords

/// What the stages of a run made, for the records.
struct FinishedWork: Sendable {
    let files: InputFiles
    let chosen: SelectionOutcome
    let check: LegalCheck
    let book: BundleBook
    /// One for each bundle; none where only a plan was made.
    let bundles: [BundleRow]
    /// The counts over all letters.
    let totals: BundleBook.Totals
    /// The lines of the Logboek Dataverwerkingen; `nil` when none was asked for.
    var processingLog: RunReport.ProcessingLog?

    init(files: InputFiles, chosen: SelectionOutcome, check: LegalCheck, book: BundleBook, bundles: [BundleRow]) {
        (self.files, self.chosen, self.check, self.book, self.bundles) = (files, chosen, check, book, bundles)
        totals = book.totals()
    }
}
